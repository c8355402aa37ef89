// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.completeness.Profiles;
import org.liaison.model.FieldText;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.RecordBadge.Badge;
import org.liaison.ui.RecordBadge.Item;
import org.liaison.ui.edit.WorkingCopies;
import org.liaison.ui.edit.WorkingCopy;

class CompletenessBadgeTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void saysHowMuchIsThereAndLeadsToTheRest() {
        Relation acme = aRelation("ACME").with(RelationFields.SIREN, "732829320")
                .having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.CITY, "Lyon")).in(place.store());
        WorkingCopy<Relation> copy = new WorkingCopies(place.store()::type, FieldText.of(Locale.FRENCH, Vocabularies.NONE))
                .of(acme);
        copy.load(AddressFields.RELATION, place.store().list(AddressFields.RELATION, acme));

        Badge badge = new CompleteRelation(place.service(Profiles.class), place.workplace()).of(copy).orElseThrow();

        assertEquals("Fiche complète à 18 %", badge.text());
        List<Item> items = badge.items();
        assertTrue(items.contains(new Item("\u2003Renseigner : SIRET du siège", Optional.of("siret"))), items::toString);
        assertTrue(items.contains(new Item("\u2003Renseigner : Rue", Optional.of("Address"))), items::toString);
        assertFalse(items.stream().anyMatch(item -> item.label().endsWith("Ville")), items::toString);
        assertEquals(3, items.stream().filter(item -> item.goal().isEmpty()).count());
    }
}
