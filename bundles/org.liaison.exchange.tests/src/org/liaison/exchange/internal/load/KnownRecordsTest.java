// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;

class KnownRecordsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);

    private Optional<Long> relation(String text) {
        return new KnownRecords(place.store()).find(Relation.class, text).map(Relation::getId);
    }

    @Test
    void aNumberOfTheRegisterOutweighsEverythingElse() {
        long registered = Records.aRelation("Alpha").with(RelationFields.SIREN, "732829320").in(place.store()).getId();
        Records.aRelation("Beta").with(RelationFields.CLIENT_NUMBER, "732829320").in(place.store());
        long named = Records.aRelation("552081317").in(place.store()).getId();
        assertEquals(Optional.of(registered), relation("732 829 320"));
        assertEquals(Optional.of(named), relation("552081317"));
        assertEquals(Optional.of(registered), relation(Long.toString(registered)));
        assertEquals(Optional.empty(), relation("1234567890123456789"));
    }

    @Test
    void whatFitsSeveralIsNone() {
        Records.aRelation("Alpha").with(RelationFields.SIREN, "732829320").in(place.store());
        Records.aRelation("ALPHA").with(RelationFields.SIREN, "732829320").in(place.store());
        assertEquals(Optional.empty(), relation("732829320"));
        assertEquals(Optional.empty(), relation("Alpha"));
    }
}
