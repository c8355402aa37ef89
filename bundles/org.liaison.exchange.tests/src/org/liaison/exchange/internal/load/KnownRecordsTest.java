// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
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
        assertEquals(Optional.of(registered), relation("732829320"));
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

    private <E extends DomainEntity> Optional<Long> found(Class<E> type, String text) {
        return new KnownRecords(place.store()).find(type, text).map(DomainEntity::getId);
    }

    @Test
    void aRelationIsFoundByTheFirstKeyThatFits() {
        long registered = Records.aRelation("Alpha").with(RelationFields.SIRET, "73282932000074").in(place.store()).getId();
        long numbered = Records.aRelation("Beta").with(RelationFields.CLIENT_NUMBER, "K-1").in(place.store()).getId();
        Records.aRelation("K-1").in(place.store());
        long named = Records.aRelation("Élan").in(place.store()).getId();
        assertEquals(Optional.of(registered), relation("732 829 320 00074"));
        assertEquals(Optional.of(numbered), relation("K-1"));
        assertEquals(Optional.of(named), relation("Élan"));
        assertEquals(Optional.empty(), relation("Nobody"));
    }

    @Test
    void anEstablishmentIsFoundByItsSiretAndAnythingByItsId() {
        Relation alpha = Records.aRelation("Alpha").in(place.store());
        long site = Records.a(EstablishmentFields.TYPE).with(EstablishmentFields.RELATION, alpha)
                .with(EstablishmentFields.SIRET, "73282932000074").in(place.store()).getId();
        long eva = Records.aContact("Eva", "Roy").in(place.store()).getId();
        assertEquals(Optional.of(site), found(Establishment.class, "732 829 320 00074"));
        assertEquals(Optional.of(site), found(Establishment.class, Long.toString(site)));
        assertEquals(Optional.of(eva), found(Contact.class, Long.toString(eva)));
        assertEquals(Optional.empty(), found(Contact.class, "Eva Roy"));
    }

    @Test
    void aColleagueIsFoundByLoginNameOrAddressWhateverTheCase() {
        long zoe = colleague("zroy", "Zoé Roy", "zoe@liaison.fr");
        colleague("twin", "Twin", null);
        colleague("twin2", "Twin", null);
        for (String text : List.of("ZROY", "zoe roy", "Zoe@Liaison.fr")) {
            assertEquals(Optional.of(zoe), found(Colleague.class, text));
        }
        assertEquals(Optional.empty(), found(Colleague.class, "nobody"));
        assertEquals(Optional.empty(), found(Colleague.class, "Nobody Else"));
        assertEquals(1, found(Colleague.class, "twin2").stream().count());
    }

    private long colleague(String login, String name, String email) {
        return Records.a(ColleagueFields.TYPE).with(ColleagueFields.LOGIN, login).with(ColleagueFields.NAME, name)
                .with(ColleagueFields.EMAIL, email).with(ColleagueFields.ACTIVE, true).in(place.store()).getId();
    }
}
