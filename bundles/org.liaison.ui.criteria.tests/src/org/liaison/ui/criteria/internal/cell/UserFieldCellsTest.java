// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.criteria.Criteria;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.Scope;
import org.liaison.criteria.TextAnswerFields;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.edit.CellContent;

class UserFieldCellsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void oneValueAndATextAreEditedByTheFieldsOwnEditor() {
        UserField<?, ?> size = criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille"), false, List.of(fr("< 10"), fr("> 100")));
        UserField<?, ?> note = criteria().add(Kinds.TEXT, Scope.RELATION, fr("Remarque"), true, List.of());
        Relation acme = aRelation("ACME").in(place.store());
        place.store().change(Intent.typed("Size"), change -> size.set(change, Relation.class, List.of(acme), List.of("> 100")));
        CellContent.OfPart<?, ?> one = part(read(acme, size.id()));
        assertEquals("Taille", one.field().label(Locale.FRENCH));
        assertEquals("> 100", shown(one));
        assertTrue(one.field().required(), "an answer that is emptied goes");
        CellContent.OfPart<?, ?> text = part(read(acme, note.id()));
        assertEquals(0, text.part().getId());
        assertEquals(TextAnswerFields.TEXT.type(), text.field().type());
    }

    @Test
    void severalValuesAreGivenAndTaken() {
        UserField<?, ?> hours = criteria().add(Kinds.MATCH, null, fr("Heures"), true,
                List.of(fr("35 h"), fr("39 h; été"), fr("Nuit")));
        Contact anne = aContact("Anne", "Martin").in(place.store());
        store(anne, hours, List.of("35 h", "39 h; été"), List.of());
        assertEquals(List.of("35 h", "39 h; été"), several(anne, hours).present());
        assertEquals(List.of("Nuit"), several(anne, hours).offers("n", List.of()).labels());
        store(anne, hours, List.of("Nuit"), List.of("39 h; été"));
        assertEquals(List.of("35 h", "Nuit"), several(anne, hours).present());
    }

    @Test
    void whatIsRetiredOrOfAnotherKindIsNotEdited() {
        UserField<?, ?> size = criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille"), false, List.of(fr("< 10")));
        assertEquals(Optional.empty(), read(aContact("Anne", "Martin").in(place.store()), size.id()));
        criteria().retire(size, true);
        assertEquals(Optional.empty(), read(aRelation("ACME").in(place.store()), size.id()));
        assertEquals(Optional.empty(), read(aRelation("Bolt").in(place.store()), "crm.gone"));
    }

    private static <P extends DomainEntity> String shown(CellContent.OfPart<?, P> part) {
        Field<P, ?> field = part.field();
        return ((DomainEntity) field.get(part.part())).title();
    }

    private static <E extends DomainEntity> CellContent.OfPart<E, ?> part(Optional<CellContent<E>> read) {
        return (CellContent.OfPart<E, ?>) read.orElseThrow();
    }

    private CellContent.Several<Contact> several(Contact contact, UserField<?, ?> field) {
        return (CellContent.Several<Contact>) read(contact, field.id()).orElseThrow();
    }

    private void store(Contact contact, UserField<?, ?> field, List<String> added, List<String> removed) {
        place.store().change(Intent.typed("Answers"), change -> several(contact, field).store(change, added, removed));
    }

    private <E extends DomainEntity> Optional<CellContent<E>> read(E record, String field) {
        return new UserFieldCells<E>().read(record, field, place.store(), Locale.FRENCH);
    }

    private Criteria criteria() {
        return new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
    }

    private static Labels fr(String label) {
        return Labels.of(label, Locale.FRENCH);
    }
}
