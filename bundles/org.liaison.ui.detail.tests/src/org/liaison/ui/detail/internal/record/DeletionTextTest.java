// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Store.Consequence;
import org.liaison.store.Store.Fate;

class DeletionTextTest {

    private final DeletionText text = new DeletionText(Locale.FRENCH);

    @Test
    void saysInNumbersWhatGoesAndWhatIsUnlinked() {
        assertEquals("""
                Cette suppression concerne ACME SAS et, avec cela : 3 personnes de contact, 5 adresses.
                Conservés, mais sans lien désormais : 2 relations.
                Vous pourrez annuler cette suppression.""",
                text.sentence("ACME SAS", List.of(new Consequence(RelationFields.TYPE, Fate.REMOVED, 1),
                        new Consequence(ContactFields.TYPE, Fate.REMOVED, 3),
                        new Consequence(AddressFields.TYPE, Fate.REMOVED, 5),
                        new Consequence(RelationFields.TYPE, Fate.UNLINKED, 2))));
    }

    @Test
    void saysSoWhenNothingElseGoes() {
        assertEquals("""
                Cette suppression concerne Claire Martin.
                Vous pourrez annuler cette suppression.""",
                text.sentence("Claire Martin", List.of(new Consequence(ContactFields.TYPE, Fate.REMOVED, 1))));
    }
}
