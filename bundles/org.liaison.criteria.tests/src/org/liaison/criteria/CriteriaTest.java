// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.Store;
import org.liaison.store.StoreException;
import org.liaison.testing.StoreExtension;

/** User-defined fields in the real store. */
class CriteriaTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aCriterionIsDefinedWithItsValuesInOneChangeSetThatUndoTakesBack() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        assertEquals("crm.taille-de-l-entreprise", size.id());
        assertEquals("Taille de l’entreprise", size.label(Locale.FRENCH));
        assertEquals("Taille de l’entreprise", size.label(Locale.ENGLISH));
        assertEquals(List.of("< 10", "10 - 100", "> 100 employés"), labels(size));
        assertTrue(size.isFor(Relation.class));
        assertFalse(size.isFor(Contact.class));
        ChangeSet last = last();
        assertEquals("Champ « Taille de l’entreprise » ajouté", last.intent().title());
        place.store().undo(last.id(), "Undo");
        assertEquals(List.of(), criteria().catalog().fields());
        place.store().undo(last().id(), "Redo");
        assertEquals(List.of("< 10", "10 - 100", "> 100 employés"), labels(criteria().catalog().fields().getFirst()));
    }

    @Test
    void theThreeKindsAreThreeThings() {
        UserField<?, ?> size = size();
        UserField<?, ?> mailing = criteria().add(Kinds.CRM, Scope.CONTACT, fr("Publipostage"), false,
                List.of(fr("Oui"), fr("Non")));
        UserField<?, ?> remark = criteria().add(Kinds.TEXT, Scope.RELATION, fr("Remarque"), true, List.of());
        UserField<?, ?> hours = criteria().add(Kinds.MATCH, null, fr("Heures souhaitées"), true, List.of(fr("35 h"), fr("39 h")));
        Catalog catalog = criteria().catalog();
        assertEquals(List.of(size.id(), remark.id(), hours.id()),
                catalog.of(Relation.class).stream().map(UserField::id).toList());
        assertEquals(List.of(mailing.id(), hours.id()), catalog.of(Contact.class).stream().map(UserField::id).toList());
        assertEquals(hours.id(), catalog.find(Contact.class, "heures souhaitees").orElseThrow().id());
        assertEquals(Optional.empty(), catalog.find(Contact.class, "Remarque"));
        assertThrows(IllegalArgumentException.class, () -> criteria().add(Kinds.MATCH, Scope.CONTACT, fr("X"), false, List.of()));
        assertThrows(IllegalArgumentException.class, () -> criteria().add(Kinds.CRM, null, fr("X"), false, List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> criteria().add(Kinds.TEXT, Scope.CONTACT, fr("X"), false, List.of(fr("Y"))));
    }

    @Test
    void theTablesRefuseWhatIsOutOfScopeOrOfAnotherCriterion() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        UserField<CrmCriterion, CrmAnswer> other = criteria().add(Kinds.CRM, Scope.RELATION, fr("Autre"), false,
                List.of(fr("A")));
        Relation acme = relation("ACME");
        Contact ann = add(new Contact(), contact -> contact.setLastName("Martin"));
        assertRefused(change -> {
            CrmAnswer answer = new CrmAnswer();
            answer.setCriterion(size.definition());
            answer.setOption((CrmOption) size.options().getFirst());
            answer.setContact(ann);
            change.add(answer);
        });
        assertRefused(change -> {
            CrmAnswer answer = new CrmAnswer();
            answer.setCriterion(size.definition());
            answer.setScope("CONTACT");
            answer.setOption((CrmOption) size.options().getFirst());
            answer.setContact(ann);
            change.add(answer);
        });
        assertRefused(change -> {
            CrmAnswer answer = new CrmAnswer();
            answer.setCriterion(size.definition());
            answer.setOption((CrmOption) other.options().getFirst());
            answer.setRelation(acme);
            change.add(answer);
        });
    }

    @Test
    void aRecordHasOneValueOrSeveralAsTheFieldSays() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        Relation acme = relation("ACME");
        assertEquals(1, set(size, acme, "< 10"));
        assertEquals(0, set(size, acme, "< 10"));
        assertEquals(1, set(size, acme, "> 100 EMPLOYES"));
        assertEquals(List.of("> 100 employés"), said(size, acme));
        assertEquals("« Taille de l’entreprise » n’accepte qu’une valeur.", refusal(() -> set(size, acme, "< 10", "10 - 100")));
        assertEquals("« Taille de l’entreprise » ne propose pas « énorme ». Valeurs possibles : < 10, 10 - 100, > 100 employés.",
                refusal(() -> set(size, acme, "énorme")));
        criteria().allowSeveral(size, true);
        UserField<?, ?> now = criteria().catalog().of(size.definition()).orElseThrow();
        assertEquals(1, set(now, acme, "< 10", "10 - 100"));
        assertEquals(List.of("10 - 100", "< 10"), said(now, acme).stream().sorted().toList());
        assertEquals(1, set(now, acme));
        assertEquals(List.of(), said(now, acme));
    }

    @Test
    void theHistoryOfTheRecordNamesTheField() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        Relation acme = relation("ACME");
        set(size, acme, "< 10");
        set(size, acme, "10 - 100");
        List<RecordChange> history = place.store().log().history(Relation.class, acme.getId(), 10);
        RecordChange.EntityChange update = history.getFirst().changes().getFirst();
        assertEquals(RecordChange.Kind.UPDATED, update.kind());
        CrmAnswer answer = place.store().find(CrmAnswer.class, update.id()).orElseThrow();
        assertEquals("Taille de l’entreprise", answer.asked().label(Locale.FRENCH));
        assertTrue(answer.title().startsWith("Taille de l’entreprise"), answer.title());
        assertTrue(answer.title().endsWith(": 10 - 100"), answer.title());
    }

    @Test
    void aRelationTakesItsAnswersAlongAndUndoBringsThemBack() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        UserField<?, ?> remark = criteria().add(Kinds.TEXT, Scope.RELATION, fr("Remarque"), true, List.of());
        UserField<?, ?> hours = criteria().add(Kinds.MATCH, null, fr("Heures"), true, List.of(fr("35 h"), fr("39 h")));
        Relation acme = relation("ACME");
        set(size, acme, "< 10");
        set(remark, acme, "Une ligne\nune autre");
        set(hours, acme, "35 h", "39 h");
        Optional<ChangeSet> gone = place.store().change(Intent.typed("x"), change -> change.remove(Relation.class,
                List.of(acme.getId())));
        assertEquals(0, place.store().count(CrmAnswer.class) + place.store().count(TextAnswer.class)
                + place.store().count(MatchAnswer.class));
        place.store().undo(gone.orElseThrow().id(), "Undo");
        assertEquals(List.of("< 10"), said(size, acme));
        assertEquals(List.of("Une ligne\nune autre"), said(remark, acme));
        assertEquals(List.of("35 h", "39 h"), said(hours, acme).stream().sorted().toList());
        assertEquals(List.of(), place.store().check());
    }

    @Test
    void whatIsRetiredIsNotOfferedAndStays() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        Relation acme = relation("ACME");
        set(size, acme, "< 10");
        criteria().retireOption(size, size.options().getFirst(), true);
        UserField<?, ?> now = criteria().catalog().of(size.definition()).orElseThrow();
        assertEquals(List.of("10 - 100", "> 100 employés"),
                now.offered().stream().map(each -> each.label(Locale.FRENCH)).toList());
        assertEquals(List.of("< 10"), said(now, acme));
        criteria().retire(now, true);
        assertEquals(List.of(), criteria().catalog().of(Relation.class));
        assertEquals(List.of("< 10"), said(now, acme));
        criteria().retire(criteria().catalog().of(size.definition()).orElseThrow(), false);
        assertEquals(1, criteria().catalog().of(Relation.class).size());
    }

    @Test
    void namesAreGivenOnceAndCodesStay() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        assertEquals("« Taille de l’entreprise » existe déjà.", refusal(() -> criteria().add(Kinds.CRM, Scope.RELATION,
                fr("TAILLE DE L’ENTREPRISE"), false, List.of())));
        assertEquals("« < 10 » existe déjà.", refusal(() -> criteria().addOptions(size, List.of(fr("Grand"), fr("< 10")))));
        assertEquals(3, criteria().catalog().of(size.definition()).orElseThrow().options().size(), "nothing of it is stored");
        assertEquals("Donnez un libellé, au moins dans une langue.", refusal(() -> criteria().rename(size, fr("  "))));
        criteria().rename(size, new Labels("Effectif", "Staff", null));
        UserField<?, ?> now = criteria().catalog().of(size.definition()).orElseThrow();
        assertEquals("crm.taille-de-l-entreprise", now.id());
        assertEquals("Staff", now.label(Locale.of("nl")), "another language where one lacks");
        assertEquals("Champ « Taille de l’entreprise » renommé en « Effectif »", last().intent().title());
        UserField<?, ?> again = criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille de l’entreprise"), false, List.of());
        assertEquals("crm.taille-de-l-entreprise-2", again.id());
    }

    @Test
    void onlyWhatIsUnusedIsDeleted() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        Relation acme = relation("ACME");
        set(size, acme, "< 10");
        assertTrue(refusal(() -> criteria().remove(size)).contains("une fiche"));
        assertTrue(refusal(() -> criteria().removeOption(size, size.options().getFirst())).contains("retirez-le plutôt"));
        criteria().removeOption(size, size.options().get(1));
        assertEquals(List.of("< 10", "> 100 employés"), labels(criteria().catalog().of(size.definition()).orElseThrow()));
        set(size, acme);
        criteria().remove(size);
        assertEquals(List.of(), criteria().catalog().fields());
        assertEquals(0, place.store().count(CrmOption.class));
    }

    @Test
    void theDefinitionOfAFieldInUseIsNotTakenBack() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        ChangeSet defined = last();
        Relation acme = relation("ACME");
        set(size, acme, "< 10");
        assertThrows(StoreException.class, () -> place.store().undo(defined.id(), "Undo"));
        assertEquals(List.of("< 10"), said(size, acme));
    }

    @Test
    void fieldsAndValuesArePutInOrder() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        UserField<?, ?> other = criteria().add(Kinds.CRM, Scope.RELATION, fr("Autre"), false, List.of());
        criteria().order(List.of(other, size));
        assertEquals(List.of("crm.autre", size.id()),
                criteria().catalog().of(Relation.class).stream().map(UserField::id).toList());
        criteria().orderOptions(size, size.options().reversed());
        assertEquals(List.of("> 100 employés", "10 - 100", "< 10"),
                labels(criteria().catalog().of(size.definition()).orElseThrow()));
        assertEquals("Ordre des valeurs de « Taille de l’entreprise » modifié", last().intent().title());
    }

    private Criteria criteria() {
        return new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
    }

    private UserField<CrmCriterion, CrmAnswer> size() {
        return criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille de l’entreprise"), false,
                List.of(fr("< 10"), fr("10 - 100"), fr("> 100 employés")));
    }

    private int set(UserField<?, ?> field, Relation relation, String... said) {
        int[] changed = new int[1];
        place.store().change(Intent.typed("x"),
                change -> changed[0] = field.set(change, Relation.class, List.of(relation), List.of(said)));
        return changed[0];
    }

    private <A extends Answer> List<String> said(UserField<?, A> field, Relation relation) {
        return place.store().list(field.kind().relation(), relation).stream()
                .filter(answer -> answer.asked().getId() == field.definition().getId()).map(Answer::said).toList();
    }

    private Relation relation(String name) {
        return add(new Relation(), relation -> relation.setName(name));
    }

    private <E extends DomainEntity> E add(E record, Consumer<E> filled) {
        filled.accept(record);
        place.store().change(Intent.typed("x"), change -> change.add(record));
        return record;
    }

    private void assertRefused(Consumer<Change> work) {
        Store store = place.store();
        long before = store.log().last();
        assertThrows(StoreException.class, () -> store.change(Intent.typed("x"), work));
        assertEquals(before, store.log().last());
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleBrokenException.class, work::run).problem().text(Locale.FRENCH);
    }

    private ChangeSet last() {
        return place.store().log().newest(1, Long.MAX_VALUE).getFirst();
    }

    private static List<String> labels(UserField<?, ?> field) {
        return field.options().stream().map(option -> option.label(Locale.FRENCH)).toList();
    }

    private static Labels fr(String name) {
        return Labels.of(name, Locale.FRENCH);
    }
}
