// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.FieldText;
import org.liaison.model.Term;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;

class HistoryTextTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Store store = LIAISON.store();
    private final HistoryText words = new HistoryText(store, FieldText.of(Locale.FRENCH));
    private final Relation acme = relation();

    @Test
    void saysWhichValueBecameWhich() {
        Term status = LIAISON.term(Vocabulary.RELATION_STATUS, store.list(org.liaison.model.TermFields.VOCABULARY,
                Vocabulary.RELATION_STATUS).getFirst().getCode());
        change(relation -> {
            relation.setStatus(status);
            relation.setHeadcount(1250L);
        });

        assertEquals(List.of(new HistoryLine(Kind.UPDATED, "", "Statut", "", status.getLabelFr()),
                new HistoryLine(Kind.UPDATED, "", "Effectif", "", "1\u202f250")), last());
    }

    @Test
    void saysThatAPictureIsAnotherOneWithoutItsKey() {
        Picture picture = new Picture();
        store.change(Intent.typed("Add"), change -> {
            picture.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            picture.setContent("a".repeat(64));
            change.add(picture);
        });
        store.change(Intent.typed("Replace"), change -> change.edit(store.find(Picture.class, picture.getId()).orElseThrow())
                .setContent("b".repeat(64)));
        assertEquals(List.of(new HistoryLine(Kind.UPDATED, "Photo", "Image", "ancien contenu", "nouveau contenu")), last());
    }

    @Test
    void namesThePartThatWasAddedChangedAndRemoved() {
        Address address = new Address();
        store.change(Intent.typed("Add"), change -> {
            address.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            address.setCity("Lyon");
            change.add(address);
        });
        assertEquals(List.of(new HistoryLine(Kind.CREATED, "Adresse", "", "", "Lyon")), last());

        store.change(Intent.typed("Edit"), change -> change.edit(store.find(Address.class, address.getId()).orElseThrow())
                .setCity("Paris"));
        assertEquals(List.of(new HistoryLine(Kind.UPDATED, "Adresse", "Ville", "Lyon", "Paris")), last());

        store.change(Intent.typed("Remove"), change -> change.remove(Address.class, List.of(address.getId())));
        assertEquals(List.of(new HistoryLine(Kind.REMOVED, "Adresse", "", "Paris", "")), last());
    }

    @Test
    void showsAPhoneNumberThatWasAddedAndRemovedAsEverywhereElse() {
        Coordinate phone = new Coordinate();
        store.change(Intent.typed("Add"), change -> {
            phone.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            phone.setKind(LIAISON.term(Vocabulary.COORDINATE_KIND, Vocabulary.KIND_PHONE));
            phone.setValue("+33476112233");
            change.add(phone);
        });
        assertEquals("04 76 11 22 33", last().getFirst().after().replace('\u00a0', ' '));

        store.change(Intent.typed("Remove"), change -> change.remove(Coordinate.class, List.of(phone.getId())));
        assertEquals("04 76 11 22 33", last().getFirst().before().replace('\u00a0', ' '));
    }

    @Test
    void writesTheTimeAsTheReaderDoes() {
        assertTrue(words.when(Instant.parse("2026-11-21T13:05:00Z"), ZoneId.of("Europe/Paris")).contains("14:05"));
    }

    private List<HistoryLine> last() {
        return words.lines(store.log().history(Relation.class, acme.getId(), 1).getFirst(), RelationFields.TYPE);
    }

    private void change(java.util.function.Consumer<Relation> edit) {
        store.change(Intent.typed("Change"),
                change -> edit.accept(change.edit(store.find(Relation.class, acme.getId()).orElseThrow())));
    }

    private Relation relation() {
        Relation relation = new Relation();
        relation.setName("ACME");
        store.change(Intent.typed("ACME"), change -> change.add(relation));
        return relation;
    }
}
