// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.FieldText;
import org.liaison.model.Term;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Vocabulary;

/** A coordinate's value is read, checked and shown as its kind says. */
class RuledByKindTest {

    private final WorkingCopies copies = new WorkingCopies(RuledByKindTest::type, FieldText.of(Locale.FRENCH));
    private final WorkingCopy<Coordinate> copy = copies.ofNew(new Coordinate());
    private final Property<Term> kind = copy.property(CoordinateFields.KIND);
    private final Property<String> value = copy.property(CoordinateFields.VALUE);

    @Test
    void storesAPhoneNumberInItsCanonicalFormAndShowsItAsOneDials() {
        kind.set(term(Vocabulary.KIND_PHONE));
        value.type("0612345678");

        assertEquals("+33612345678", value.value());
        assertEquals("06 12 34 56 78", value.text());
        value.type("+32 2 555 12 12");
        assertEquals("+32 2 555 12 12", value.text());
    }

    @Test
    void refusesWhatIsNoAddressAndKeepsIt() {
        kind.set(term(Vocabulary.KIND_EMAIL));
        value.type("contact.acme.fr");

        assertEquals("contact.acme.fr", value.text());
        assertTrue(value.problem().isPresent());
        assertFalse(copy.problems().isEmpty());
    }

    @Test
    void readsAgainWhatWasTypedWhenTheKindChanges() {
        value.type("06.12.34.56.78");
        assertEquals("06.12.34.56.78", value.value());

        kind.set(term(Vocabulary.KIND_MOBILE));
        assertEquals("+33612345678", value.value());

        kind.set(term(Vocabulary.KIND_EMAIL));
        assertEquals("06 12 34 56 78", value.text());
        assertTrue(value.problem().isPresent());

        kind.set(term(Vocabulary.KIND_FAX));
        assertEquals("+33612345678", value.value());
        assertTrue(value.problem().isEmpty());
    }

    @Test
    void tellsTheEditorOfTheValueWhenTheKindChanges() {
        value.type("contact@acme.fr");
        int[] told = new int[1];
        value.onChange(() -> told[0]++);

        kind.set(term(Vocabulary.KIND_PHONE));

        assertEquals(1, told[0]);
        assertEquals("contact@acme.fr", value.text());
    }

    @Test
    void doesNotHoldAgainstTheUserWhatWasStoredBeforeThereWereRules() {
        Coordinate old = new Coordinate();
        old.setKind(term(Vocabulary.KIND_PHONE));
        old.setValue("poste 12, demander Zoé");
        WorkingCopy<Coordinate> stored = new WorkingCopy<>(copies, CoordinateFields.TYPE, old, false);

        stored.property(CoordinateFields.COMMENT).type("accueil");

        assertTrue(stored.problems().isEmpty());
        assertEquals("poste 12, demander Zoé", stored.property(CoordinateFields.VALUE).text());
    }

    private static Term term(String code) {
        Term term = new Term();
        term.setVocabulary(Vocabulary.COORDINATE_KIND);
        term.setCode(code);
        return term;
    }

    @SuppressWarnings("unchecked")
    private static <T extends DomainEntity> EntityType<T> type(Class<T> javaType) {
        return (EntityType<T>) CoordinateFields.TYPE;
    }
}
