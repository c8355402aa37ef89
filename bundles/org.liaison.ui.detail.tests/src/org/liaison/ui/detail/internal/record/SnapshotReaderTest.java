// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;
import org.liaison.views.Layouts;

class SnapshotReaderTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Store store = LIAISON.store();
    private final SnapshotReader reader = new SnapshotReader(store, "ann");

    @Test
    void readsPartsButNotRecordsOfTheirOwn() {
        Relation acme = aRelation("ACME").having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.CITY, "Lyon"))
                .having(ContactFields.RELATION, aContact("Claire", "Martin")).in(store);

        Snapshot<Relation> read = reader.read(Relation.class, acme.getId()).orElseThrow();

        assertEquals(List.of("Lyon"), read.parts().get(AddressFields.RELATION).stream().map(part -> ((Address) part).getCity())
                .toList());
        assertFalse(read.parts().containsKey(ContactFields.RELATION));
    }

    @Test
    void findsNothingThatIsGone() {
        assertTrue(reader.read(Relation.class, 987_654_321L).isEmpty());
    }

    @Test
    void noticesWhetherAnythingHasChanged() {
        Relation acme = aRelation("ACME").having(AddressFields.RELATION, an(AddressFields.TYPE)).in(store);
        Snapshot<Relation> before = reader.read(Relation.class, acme.getId()).orElseThrow();

        assertTrue(before.sameAs(reader.read(Relation.class, acme.getId()).orElseThrow()));
        store.change(Intent.typed("City"), change -> change.edit(store.list(AddressFields.RELATION, acme).getFirst())
                .setCity("Lyon"));
        assertFalse(before.sameAs(reader.read(Relation.class, acme.getId()).orElseThrow()));
    }

    @Test
    void prefersTheUsersOwnLayout() {
        Relation acme = aRelation("ACME").with(RelationFields.ACRONYM, "A").in(store);
        setting("", "<shared/>");
        assertEquals("<shared/>", reader.read(Relation.class, acme.getId()).orElseThrow().layout().content());

        setting("ann", "<own/>");
        setting("bob", "<other/>");
        assertEquals("<own/>", reader.read(Relation.class, acme.getId()).orElseThrow().layout().content());
    }

    private Setting setting(String owner, String content) {
        return a(SettingFields.TYPE).with(SettingFields.OWNER, owner).with(SettingFields.KIND, Layouts.LAYOUT)
                .with(SettingFields.NAME, "Relation").with(SettingFields.CONTENT, content).in(store);
    }
}
