// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.NafCode;

/** Makes one company with its parts. */
final class SampleCompany {

    private static final List<String> FORMS = List.of("5710", "5710", "5710", "5710", "5499", "5499", "5499", "5720", "5720",
            "5498",
            "5599", "1000", "5202", "5458");
    private static final List<String> TYPES = List.of("CLIENT", "CLIENT", "CLIENT", "CLIENT", "CLIENT", "SUPPLIER", "SUPPLIER",
            "HOST_COMPANY", "COMPETITOR", "PARTNER");
    private static final List<String> STATUSES = List.of("SUSPECT", "SUSPECT", "PROSPECT", "PROSPECT", "PROSPECT", "CLIENT",
            "CLIENT",
            "CLIENT", "CLIENT", "DORMANT", "LOST");

    private final Consumer<DomainEntity> add;
    private final Terms terms;
    private final Lists lists;
    private final Invented invented;

    SampleCompany(Consumer<DomainEntity> add, Terms terms, Lists lists) {
        this.add = add;
        this.terms = terms;
        this.lists = lists;
        invented = new Invented(lists);
    }

    /** Makes the company of a number, and says what its contacts need to know. */
    Made make(long number, Dice dice, List<Colleague> owners) {
        String[] activity = lists.activity(dice);
        String[] city = lists.city(dice);
        Relation relation = new Relation();
        String siren = Numbers.siren(number);
        relation.setName(invented.company(dice, activity[0]));
        relation.setType(terms.of(Vocabulary.RELATION_TYPE, dice.one(TYPES)));
        relation.setStatus(terms.of(Vocabulary.RELATION_STATUS, dice.one(STATUSES)));
        relation.setSector(terms.of(Vocabulary.SECTOR, activity[2]));
        relation.setLegalForm(terms.of(Vocabulary.LEGAL_FORM, dice.one(FORMS)));
        relation.setOwner(dice.one(owners));
        relation.setClientNumber("C" + (100_000 + number));
        relation.setSiren(siren);
        relation.setSiret(Numbers.siret(siren, 1));
        relation.setVatNumber(Numbers.vat(siren));
        relation.setNafCode(activity[1]);
        relation.setNafNomenclature(NafCode.REVISION_2);
        money(relation, dice);
        add.accept(relation);
        String domain = Invented.domain(relation.getName(), number);
        detail(relation, Vocabulary.KIND_PHONE, Invented.phone(dice, city[2]));
        detail(relation, Vocabulary.KIND_EMAIL, "contact@" + domain);
        detail(relation, Vocabulary.KIND_WEBSITE, "https://www." + domain);
        address(dice, city, "MAIN", address -> address.setRelation(relation));
        if (dice.percent(12)) {
            address(dice, city, "BILLING", address -> address.setRelation(relation));
        }
        if (dice.percent(20)) {
            establishment(relation, dice, 2 + dice.below(8));
        }
        return new Made(relation, domain, city);
    }

    private static void money(Relation relation, Dice dice) {
        long headcount = dice.skewed(1, 6000);
        relation.setHeadcount(headcount);
        relation.setTurnover(BigDecimal.valueOf(headcount * (60_000L + dice.below(180_000)) / 1000 * 1000).setScale(2));
        relation.setShareCapital(BigDecimal.valueOf(dice.skewed(1, 2000) * 1000).setScale(2));
        relation.setCurrency("EUR");
        if (dice.percent(60)) {
            relation.setIban(Numbers.iban(dice));
            relation.setPaymentTermDays(dice.percent(70) ? 30L : 45L);
        }
    }

    private void establishment(Relation relation, Dice dice, int place) {
        String[] city = lists.city(dice);
        Establishment establishment = new Establishment();
        establishment.setRelation(relation);
        establishment.setName(relation.getName() + ' ' + city[1]);
        establishment.setSiret(Numbers.siret(relation.getSiren(), place));
        establishment.setHeadOffice(false);
        add.accept(establishment);
        address(dice, city, "ESTABLISHMENT", address -> address.setEstablishment(establishment));
    }

    private void address(Dice dice, String[] city, String kind, Consumer<Address> owner) {
        Address address = new Address();
        address.setKind(terms.of(Vocabulary.ADDRESS_KIND, kind));
        address.setStreet(invented.street(dice));
        address.setPostCode(city[0]);
        address.setCity(city[1]);
        address.setCountry("FR");
        owner.accept(address);
        add.accept(address);
    }

    private void detail(Relation relation, String kind, String value) {
        Coordinate detail = new Coordinate();
        detail.setRelation(relation);
        detail.setKind(terms.of(Vocabulary.COORDINATE_KIND, kind));
        detail.setValue(value);
        detail.setMain(true);
        add.accept(detail);
    }

    /**
     * A company that was made.
     *
     * @param relation the company
     * @param domain its domain name
     * @param city post code, name, telephone zone
     */
    record Made(Relation relation, String domain, String[] city) {
    }
}
