// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.criteria.Criteria;
import org.liaison.criteria.CrmAnswer;
import org.liaison.criteria.CrmAnswerFields;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.MatchAnswerFields;
import org.liaison.criteria.Scope;
import org.liaison.criteria.TextAnswer;
import org.liaison.criteria.TextAnswerFields;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.widgets.WidgetStage;

/** The cards of a record, in a shell. */
class CardsTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void withoutFieldsTheCardSaysSo() {
        try (WidgetStage<Relation> stage = stage("crmCriteria", aRelation("ACME").in(place.store()))) {
            stage.show(false);
            stage.driver().waitUntil("the card", () -> stage.driver().shows("Aucun critère CRM n’est encore défini."));
            assertTrue(stage.driver().shows("Définir des champs…"));
        }
    }

    @Test
    void oneValueIsPickedFromTheList() {
        criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille"), false, List.of(fr("< 10"), fr("> 100 employés")));
        criteria().add(Kinds.CRM, Scope.CONTACT, fr("Publipostage"), false, List.of(fr("Oui")));
        Relation acme = aRelation("ACME").in(place.store());
        try (WidgetStage<Relation> stage = stage("crmCriteria", acme)) {
            shown(stage, "Taille");
            assertFalse(stage.driver().shows("Publipostage"), "it is for contacts");
            stage.show(true);
            Text text = stage.driver().find(Text.class, "CrmAnswer.option");
            stage.driver().type(text, "> 100 employés");
            stage.driver().waitUntil("the value is understood", () -> stage.copy().problems().isEmpty() && stage.copy().dirty());
            stage.save();
            shown(stage, "> 100 employés");
            stage.show(true);
            stage.driver().type(stage.driver().find(Text.class, "CrmAnswer.option"), "");
            Optional<ChangeSet> emptied = stage.save();
            assertEquals(List.of(), place.store().list(CrmAnswerFields.RELATION, acme), "no empty answer stays");
            place.store().undo(emptied.orElseThrow().id(), "Undo");
            assertEquals(1, place.store().list(CrmAnswerFields.RELATION, acme).size());
        }
    }

    @Test
    void nothingIsStoredOfWhatIsNotFilledIn() {
        criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille"), false, List.of(fr("< 10")));
        criteria().add(Kinds.CRM, Scope.RELATION, fr("Zone"), true, List.of(fr("Nord")));
        try (WidgetStage<Relation> stage = stage("crmCriteria", aRelation("ACME").in(place.store()))) {
            shown(stage, "Taille");
            stage.show(true);
            assertFalse(stage.copy().dirty());
            assertEquals(Optional.empty(), stage.save());
            assertEquals(0, place.store().count(CrmAnswer.class));
        }
    }

    @Test
    void severalValuesAreTicked() {
        UserField<?, ?> hours = criteria().add(Kinds.MATCH, null, fr("Heures"), true,
                List.of(fr("35 h"), fr("39 h"), fr("Nuit")));
        Contact anne = aContact("Anne", "Martin").in(place.store());
        try (WidgetStage<Contact> stage = stage("matchCriteria", anne)) {
            shown(stage, "Heures");
            stage.show(true);
            tick(stage, "match.heures.35-h");
            tick(stage, "match.heures.nuit");
            stage.save();
            shown(stage, "35 h");
            assertTrue(stage.driver().shows("Nuit"));
            criteria().retireOption(hours, hours.options().getFirst(), true);
            stage.driver().settle();
            shown(stage, "35 h");
            stage.show(true);
            tick(stage, "match.heures.nuit");
            tick(stage, "match.heures.nuit");
            assertFalse(stage.copy().dirty(), "ticking twice changes nothing");
            tick(stage, "match.heures.nuit");
            tick(stage, "match.heures.39-h");
            stage.save();
            assertEquals(List.of("35 h", "39 h"), place.store().list(MatchAnswerFields.CONTACT, anne).stream()
                    .map(answer -> answer.getOption().label(Locale.FRENCH)).sorted().toList(), "a retired value stays");
        }
    }

    @Test
    void textIsTyped() {
        criteria().add(Kinds.TEXT, Scope.RELATION, fr("Remarque"), true, List.of());
        UserField<?, ?> line = criteria().add(Kinds.TEXT, Scope.RELATION, fr("Code interne"), false, List.of());
        Relation acme = aRelation("ACME").in(place.store());
        try (WidgetStage<Relation> stage = stage("textFields", acme)) {
            shown(stage, "Remarque");
            stage.show(true);
            List<Text> texts = stage.driver().all(Text.class);
            assertEquals(2, texts.size());
            stage.driver().type(texts.get(1), "A-17");
            stage.save();
            shown(stage, "A-17");
            List<TextAnswer> answers = place.store().list(TextAnswerFields.RELATION, acme);
            assertEquals(List.of(line.definition().getId()), answers.stream().map(answer -> answer.asked().getId()).toList());
        }
    }

    @Test
    void aFieldThatIsDefinedMeanwhileAppears() {
        try (WidgetStage<Relation> stage = stage("textFields", aRelation("ACME").in(place.store()))) {
            shown(stage, "Aucun champ de texte n’est encore défini.");
            criteria().add(Kinds.TEXT, Scope.RELATION, fr("Remarque"), true, List.of());
            shown(stage, "Remarque");
        }
    }

    private static <E extends DomainEntity> void shown(WidgetStage<E> stage, String text) {
        if (stage.body() == null) {
            stage.show(false);
        }
        stage.driver().waitUntil(text, () -> stage.driver().shows(text));
    }

    private static void tick(WidgetStage<Contact> stage, String id) {
        stage.driver().click(stage.driver().find(Button.class, id));
    }

    private <E extends DomainEntity> WidgetStage<E> stage(String widget, E record) {
        return WidgetStage.of(
                "org.liaison.ui.criteria." + record.getClass().getSimpleName().toLowerCase(Locale.ROOT) + '.' + widget,
                place, DISPLAY, record);
    }

    private Criteria criteria() {
        return new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
    }

    private static Labels fr(String name) {
        return Labels.of(name, Locale.FRENCH);
    }
}
