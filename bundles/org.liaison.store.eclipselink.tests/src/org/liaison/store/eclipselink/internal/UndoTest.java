// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.UndoConflictException;

/** Taking change sets back and putting them again. */
class UndoTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private ChangeSet rename(Relation relation, String name) {
        return given.change("Rename to " + name, change -> change.edit(stored(relation)).setName(name));
    }

    private ChangeSet undo() {
        return given.get().undo(given.get().log().undoable(TestStore.AUTHOR).orElseThrow().id(), "Undo");
    }

    private ChangeSet redo() {
        return given.get().undo(given.get().log().redoable(TestStore.AUTHOR).orElseThrow().undoneBy().getAsLong(), "Redo");
    }

    @Test
    void whatComesBackWasMadeWhenItWasMade() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        Relation acme = new Relation();
        acme.setName("ACME");
        acme.created(day);
        given.change("Make", change -> change.add(acme));
        given.change("Delete", change -> change.remove(Relation.class, List.of(acme.getId())));
        undo();
        assertEquals(day, stored(acme).getCreatedOn());
        undo();
        redo();
        assertEquals(day, stored(acme).getCreatedOn());
    }

    @Test
    void takesAnUpdateBack() {
        Relation acme = given.relation("ACME");
        ChangeSet renamed = rename(acme, "ACME SAS");
        ChangeSet undone = undo();
        assertEquals("ACME", stored(acme).getName());
        assertEquals(3, stored(acme).getVersion());
        assertEquals(Origin.UNDO, undone.intent().origin());
        assertEquals(OptionalLong.of(renamed.id()), undone.undoes());
        assertEquals(OptionalLong.of(undone.id()), given.get().log().find(renamed.id()).orElseThrow().undoneBy());
    }

    @Test
    void takesACreationBackAndPutsItAgainWithTheSameId() {
        Relation acme = given.relation("ACME");
        undo();
        assertEquals(Optional.empty(), given.get().find(Relation.class, acme.getId()));
        assertEquals(Origin.REDO, redo().intent().origin());
        assertEquals("ACME", stored(acme).getName());
        assertTrue(stored(acme).getVersion() > acme.getVersion());
    }

    @Test
    void walksBackAndForthAcrossRestarts() {
        Relation acme = given.relation("A");
        rename(acme, "B");
        rename(acme, "C");
        given.reopen(TestStore.AUTHOR);
        undo();
        given.reopen(TestStore.AUTHOR);
        undo();
        assertEquals("A", stored(acme).getName());
        given.reopen(TestStore.AUTHOR);
        redo();
        assertEquals("B", stored(acme).getName());
        redo();
        assertEquals("C", stored(acme).getName());
        assertEquals(Optional.empty(), given.get().log().redoable(TestStore.AUTHOR));
        undo();
        undo();
        undo();
        assertEquals(Optional.empty(), given.get().find(Relation.class, acme.getId()));
        assertEquals(Optional.empty(), given.get().log().undoable(TestStore.AUTHOR));
        redo();
        redo();
        redo();
        assertEquals("C", stored(acme).getName());
    }

    @Test
    void forgetsRedoAfterANewChange() {
        Relation acme = given.relation("A");
        rename(acme, "B");
        undo();
        rename(acme, "X");
        assertEquals(Optional.empty(), given.get().log().redoable(TestStore.AUTHOR));
    }

    @Test
    void keepsTheAuthorsApart() {
        Relation acme = given.relation("A");
        given.reopen("bob");
        Relation other = given.relation("Other");
        assertEquals("New A", given.get().log().undoable(TestStore.AUTHOR).orElseThrow().intent().title());
        undo();
        assertEquals(Optional.empty(), given.get().find(Relation.class, acme.getId()));
        assertEquals("Other", stored(other).getName());
    }

    @Test
    void refusesWhereALaterChangeTouchedTheSameField() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        ChangeSet second = rename(acme, "C");
        UndoConflictException conflict = assertThrows(UndoConflictException.class, () -> given.get().undo(first.id(), "Undo"));
        assertEquals(List.of(second.id()), conflict.later().stream().map(ChangeSet::id).toList());
        assertTrue(conflict.problem().text(Locale.ENGLISH).contains("Rename to C"));
        assertEquals("C", stored(acme).getName());
    }

    @Test
    void refusesEvenIfTheValueIsTheSameAgain() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "C");
        rename(acme, "B");
        assertThrows(UndoConflictException.class, () -> given.get().undo(first.id(), "Undo"));
    }

    @Test
    void allowsWhereALaterChangeTouchedAnotherField() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        given.change("Siren", change -> change.edit(stored(acme)).setSiren("732829320"));
        given.get().undo(first.id(), "Undo");
        assertEquals("A", stored(acme).getName());
        assertEquals("732829320", stored(acme).getSiren());
    }

    @Test
    void allowsWhereTheLaterChangeWasItselfUndone() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "C");
        undo();
        given.get().undo(first.id(), "Undo");
        assertEquals("A", stored(acme).getName());
    }

    @Test
    void refusesToDeleteWhatWasChangedSince() {
        Relation acme = given.relation("A");
        ChangeSet created = given.get().log().newest(1, Long.MAX_VALUE).getFirst();
        rename(acme, "B");
        assertThrows(UndoConflictException.class, () -> given.get().undo(created.id(), "Undo"));
    }

    @Test
    void refusesToDeleteWhatOthersReferTo() {
        Relation acme = given.relation("A");
        ChangeSet created = given.get().log().newest(1, Long.MAX_VALUE).getFirst();
        ChangeSet contact = given.change("Contact", change -> {
            Contact added = new Contact();
            added.setLastName("Roy");
            added.setRelation(acme);
            change.add(added);
        });
        UndoConflictException conflict = assertThrows(UndoConflictException.class, () -> given.get().undo(created.id(), "Undo"));
        assertEquals(contact.id(), conflict.later().getFirst().id());
        assertEquals("A", stored(acme).getName());
    }

    @Test
    void refusesToBringBackWhatRefersToSomethingDeleted() {
        Relation parent = given.relation("Parent");
        Relation child = given.relation("Child");
        given.change("Link", change -> change.edit(child).setParent(parent));
        ChangeSet removed = given.change("Delete child", change -> change.remove(Relation.class, List.of(child.getId())));
        ChangeSet gone = given.change("Delete parent", change -> change.remove(Relation.class, List.of(parent.getId())));
        UndoConflictException conflict = assertThrows(UndoConflictException.class, () -> given.get().undo(removed.id(), "Undo"));
        assertEquals(gone.id(), conflict.later().getFirst().id());
    }

    @Test
    void refusesToReferAgainToSomethingDeleted() {
        Relation parent = given.relation("Parent");
        Relation child = given.relation("Child");
        given.change("Link", change -> change.edit(child).setParent(parent));
        ChangeSet unlinked = given.change("Unlink", change -> change.edit(stored(child)).setParent(null));
        ChangeSet gone = given.change("Delete parent", change -> change.remove(Relation.class, List.of(parent.getId())));
        UndoConflictException conflict = assertThrows(UndoConflictException.class, () -> given.get().undo(unlinked.id(), "Undo"));
        assertEquals(gone.id(), conflict.later().getFirst().id());
    }

    /** The pair of tag and record is unique all the time, not only at the commit. */
    @Test
    void takesBackThatATaggingWasReplacedByItsLike() {
        Relation acme = given.relation("Acme");
        Tag tag = tag(acme);
        long old = given.get().list(TaggingFields.TAG, tag).getFirst().getId();
        ChangeSet replaced = given.change("Again", change -> {
            change.remove(Tagging.class, List.of(old));
            change.add(tagging(tag, change.find(Relation.class, acme.getId()).orElseThrow()));
        });
        ChangeSet undo = given.get().undo(replaced.id(), "Undo");
        assertEquals(List.of(old), given.get().list(TaggingFields.TAG, tag).stream().map(Tagging::getId).toList());
        given.get().undo(undo.id(), "Redo");
        assertEquals(1, given.get().list(TaggingFields.TAG, tag).stream().filter(each -> each.getId() != old).count());
    }

    /** Nobody did anything to the tagging that would come back, but there is its like. */
    @Test
    void saysThatATaggingWasGivenAgain() {
        Relation acme = given.relation("Acme");
        Tag tag = tag(acme);
        ChangeSet untagged = given.change("Untag", change -> change.remove(Tagging.class,
                change.list(TaggingFields.TAG, tag).stream().map(Tagging::getId).toList()));
        given.change("Tag again", change -> change.add(tagging(tag, change.find(Relation.class, acme.getId()).orElseThrow())));
        UndoConflictException conflict = assertThrows(UndoConflictException.class, () -> given.get().undo(untagged.id(), "Undo"));
        assertEquals("« Untag » ne peut pas être annulé, car ce que cette action a retiré a été remis ensuite et ne peut exister"
                + " qu’une fois, comme un tag d’une fiche. Retirez-le d’abord.", conflict.problem().text(Locale.FRENCH));
        assertEquals(1, given.get().count(Tagging.class));
    }

    private Tag tag(Relation holder) {
        Tag tag = new Tag();
        tag.setModule(Tag.RELATION);
        tag.setLabel("Banque");
        given.change("Tag", change -> {
            change.add(tag);
            change.add(tagging(tag, change.edit(holder)));
        });
        return tag;
    }

    private static Tagging tagging(Tag tag, Relation relation) {
        Tagging tagging = new Tagging();
        tagging.setTag(tag);
        tagging.setRelation(relation);
        return tagging;
    }

    @Test
    void refusesTwice() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        given.get().undo(first.id(), "Undo");
        assertThrows(UndoConflictException.class, () -> given.get().undo(first.id(), "Undo"));
    }

    @Test
    void undoesByItsOwnIdAfterARedo() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        undo();
        redo();
        given.get().undo(first.id(), "Undo");
        assertEquals("A", stored(acme).getName());
        assertEquals(first.id(), given.get().log().redoable(TestStore.AUTHOR).orElseThrow().id());
        assertEquals("New A", given.get().log().undoable(TestStore.AUTHOR).orElseThrow().intent().title());
    }

    @Test
    void labelsOfVocabulariesFollow() {
        Relation acme = given.relation("A");
        Term type = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        String label = type.getLabelEn();
        given.change("Type", change -> change.edit(acme).setType(type));
        given.change("Label", change -> change.edit(type).setLabelEn("Renamed"));
        assertEquals("Renamed", stored(acme).getType().getLabelEn());
        undo();
        assertEquals(label, stored(acme).getType().getLabelEn());
    }
}
