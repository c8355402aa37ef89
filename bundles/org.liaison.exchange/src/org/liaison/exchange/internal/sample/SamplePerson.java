// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Vocabulary;

/** Makes one contact of a company with its parts. */
final class SamplePerson {

    private final Consumer<DomainEntity> add;
    private final Terms terms;
    private final Lists lists;
    private final Invented invented;

    SamplePerson(Consumer<DomainEntity> add, Terms terms, Lists lists) {
        this.add = add;
        this.terms = terms;
        this.lists = lists;
        invented = new Invented(lists);
    }

    void make(SampleCompany.Made company, int place, Dice dice, List<Colleague> owners) {
        boolean woman = dice.percent(50);
        String[] job = lists.job(dice);
        String[] titles = job[0].split("\\|");
        Contact contact = new Contact();
        contact.setRelation(company.relation());
        contact.setCivility(terms.of(Vocabulary.CIVILITY, woman ? "MME" : "M"));
        contact.setFirstName(lists.firstName(dice, woman));
        contact.setLastName(lists.lastName(dice));
        contact.setJobTitle(titles[woman ? 0 : titles.length - 1]);
        contact.setFunction(terms.of(Vocabulary.FUNCTION, job[1]));
        contact.setDepartment(job[2]);
        contact.setOwner(company.relation().getOwner() == null ? dice.one(owners) : company.relation().getOwner());
        if (dice.percent(40)) {
            contact.setBirthDate(LocalDate.of(1958, 1, 1).plusDays(dice.below(16_000)));
        }
        contact.setPassive(dice.percent(5));
        contact.setWantsMarketing(dice.percent(45));
        contact.setWantsContact(dice.percent(85));
        add.accept(contact);
        String name = Invented.slug(contact.getFirstName()) + '.' + Invented.slug(contact.getLastName());
        detail(contact, Vocabulary.KIND_EMAIL, "PROFESSIONAL", name + (place > 0 ? place + 1 : "") + '@' + company.domain());
        detail(contact, Vocabulary.KIND_PHONE, "PROFESSIONAL", Invented.phone(dice, company.city()[2]));
        if (dice.percent(50)) {
            detail(contact, Vocabulary.KIND_MOBILE, "PROFESSIONAL", Invented.phone(dice, "6"));
        }
        if (dice.percent(8)) {
            detail(contact, Vocabulary.KIND_EMAIL, "PERSONAL",
                    name + '.' + company.relation().getSiren() + place + "@perso.example.com");
            home(contact, dice);
        }
    }

    private void home(Contact contact, Dice dice) {
        String[] city = lists.city(dice);
        Address address = new Address();
        address.setContact(contact);
        address.setKind(terms.of(Vocabulary.ADDRESS_KIND, "HOME"));
        address.setStreet(invented.street(dice));
        address.setPostCode(city[0]);
        address.setCity(city[1]);
        address.setCountry("FR");
        add.accept(address);
    }

    private void detail(Contact contact, String kind, String usage, String value) {
        Coordinate detail = new Coordinate();
        detail.setContact(contact);
        detail.setKind(terms.of(Vocabulary.COORDINATE_KIND, kind));
        detail.setUsage(terms.of(Vocabulary.COORDINATE_USE, usage));
        detail.setValue(value);
        detail.setMain(usage.equals("PROFESSIONAL"));
        add.accept(detail);
    }
}
