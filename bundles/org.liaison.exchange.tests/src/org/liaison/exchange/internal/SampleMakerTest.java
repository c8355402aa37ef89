// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExchangeException;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.store.Progress;
import org.liaison.exchange.internal.sample.SampleMaker;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.values.Parsed;

class SampleMakerTest {

    /** One that has a bit of everything. */
    private static final String COMPANY_499 = """
            name=Transports Berger, type=PARTNER, status=CLIENT, sector=TRANSPORT, legalForm=1000, owner=Owner,\s\
            clientNumber=C100499, siren=897913158, siret=89791315800019, vatNumber=FR16897913158, nafCode=49.41A,\s\
            nafNomenclature=NAFRev2, headcount=30, turnover=2706000.00, shareCapital=171000.00, currency=EUR,\s\
            iban=FR7698946081030103852074030, paymentTermDays=45
            relation=Transports Berger, kind=PHONE, value=+33465715111, main=true
            relation=Transports Berger, kind=EMAIL, value=contact@transports-berger-499.example.com, main=true
            relation=Transports Berger, kind=WEBSITE, value=https://www.transports-berger-499.example.com, main=true
            relation=Transports Berger, kind=MAIN, street=118 chemin des Vignes, postCode=42000, city=Saint-Étienne,\s\
            country=FR
            relation=Transports Berger, kind=BILLING, street=29 rue du Moulin, postCode=42000, city=Saint-Étienne,\s\
            country=FR
            relation=Transports Berger, name=Transports Berger Poitiers, siret=89791315800043, headOffice=false
            establishment=Transports Berger Poitiers, kind=ESTABLISHMENT, street=125 bis rue Victor-Hugo, postCode=86000,\s\
            city=Poitiers, country=FR
            relation=Transports Berger, civility=M, firstName=Patrick, lastName=Michaud, jobTitle=Chargé de recrutement,\s\
            function=RECRUITMENT, department=Ressources humaines, owner=Owner, passive=false, wantsMarketing=true,\s\
            wantsContact=true
            contact=Patrick Michaud, kind=EMAIL, usage=PROFESSIONAL,\s\
            value=patrick.michaud@transports-berger-499.example.com, main=true
            contact=Patrick Michaud, kind=PHONE, usage=PROFESSIONAL, value=+33465713829, main=true
            contact=Patrick Michaud, kind=MOBILE, usage=PROFESSIONAL, value=+33639984311, main=true
            relation=Transports Berger, civility=MME, firstName=Yasmine, lastName=Leduc, jobTitle=Développeuse,\s\
            function=INFORMATION_TECHNOLOGY, department=Informatique, owner=Owner, birthDate=1984-05-12, passive=false,\s\
            wantsMarketing=false, wantsContact=true
            contact=Yasmine Leduc, kind=EMAIL, usage=PROFESSIONAL,\s\
            value=yasmine.leduc2@transports-berger-499.example.com, main=true
            contact=Yasmine Leduc, kind=PHONE, usage=PROFESSIONAL, value=+33465710861, main=true
            contact=Yasmine Leduc, kind=MOBILE, usage=PROFESSIONAL, value=+33639981320, main=true
            contact=Yasmine Leduc, kind=EMAIL, usage=PERSONAL, value=yasmine.leduc.8979131581@perso.example.com,\s\
            main=false
            contact=Yasmine Leduc, kind=HOME, street=84 zone artisanale des Prés, postCode=59000, city=Lille, country=FR
            relation=Transports Berger, civility=M, firstName=Mohamed, lastName=Robin, jobTitle=Responsable de\s\
            production, function=PRODUCTION, department=Production, owner=Owner, passive=false, wantsMarketing=false,\s\
            wantsContact=true
            contact=Mohamed Robin, kind=EMAIL, usage=PROFESSIONAL,\s\
            value=mohamed.robin3@transports-berger-499.example.com, main=true
            contact=Mohamed Robin, kind=PHONE, usage=PROFESSIONAL, value=+33465715790, main=true
            contact=Mohamed Robin, kind=EMAIL, usage=PERSONAL, value=mohamed.robin.8979131582@perso.example.com,\s\
            main=false
            contact=Mohamed Robin, kind=HOME, street=108 bis rue Jules-Ferry, postCode=13001, city=Marseille, country=FR
            """;

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);

    private ChangeSet make(int count, Progress progress) {
        return new SampleMaker(place.store(), place.workplace()).make(count, progress);
    }

    private <E extends DomainEntity> List<E> all(Class<E> type) {
        List<E> all = new ArrayList<>();
        place.store().scan(type, 500, all::addAll);
        return all;
    }

    @Test
    void makesWhatEveryRuleAccepts() {
        ChangeSet made = make(150, Progress.NONE);
        assertEquals(Intent.Origin.SAMPLE, made.intent().origin());
        assertEquals("Données d’exemple : 150 relations", made.intent().title());
        assertEquals(150, place.store().count(Relation.class));
        assertEquals(450, place.store().count(Contact.class));
        FieldText texts = FieldText.of(Locale.FRENCH);
        for (EntityType<?> type : place.store().types()) {
            all(type.javaType()).forEach(thing -> type.fields().forEach(field -> check(texts, field, thing)));
        }
        for (Coordinate detail : all(Coordinate.class)) {
            assertEquals(new Parsed.Accepted(detail.getValue()),
                    CoordinateFields.rule(detail.getKind().getCode()).parse(detail.getValue()));
        }
        Set<String> sirens = new HashSet<>();
        all(Relation.class).forEach(relation -> assertTrue(sirens.add(relation.getSiren())));
        assertEquals(List.of("Anne Moreau amoreau@liaison.example.com true", "Julien Lefèvre jlefevre@liaison.example.com true",
                "Marie Roy mroy@liaison.example.com true", "Paul Lambert plambert@liaison.example.com true",
                "Samira Benali sbenali@liaison.example.com true"),
                all(Colleague.class).stream().filter(one -> one.getEmail() != null)
                        .map(one -> one.getName() + ' ' + one.getEmail() + ' ' + one.getActive()).sorted()
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity, V> void check(FieldText texts, Field<E, V> field, DomainEntity thing) {
        V value = field.get((E) thing);
        assertTrue(texts.check(field, value).isEmpty(), () -> field.name() + " " + value);
    }

    @Test
    void alwaysMakesTheSame() {
        make(3, Progress.NONE);
        List<String> names = all(Relation.class).stream().map(relation -> relation.getSiren() + relation.getName()).toList();
        List<String> people = all(Contact.class).stream().map(Contact::title).toList();
        place.store().undo(place.store().log().last(), "Undo");
        make(3, Progress.NONE);
        assertEquals(names, all(Relation.class).stream().map(relation -> relation.getSiren() + relation.getName()).toList());
        assertEquals(people, all(Contact.class).stream().map(Contact::title).toList());
        make(2, Progress.NONE);
        Set<String> sirens = new HashSet<>();
        all(Relation.class).forEach(relation -> assertTrue(sirens.add(relation.getSiren()), "the second time makes others"));
    }

    @Test
    void whatIsEndedLeavesNothing() {
        assertThrows(CancellationException.class, () -> make(500, new Progress() {
            @Override
            public void at(long done, long total, long records) {
                assertTrue(done <= total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        assertEquals(0, place.store().count(Relation.class));
        assertThrows(IllegalArgumentException.class, () -> make(0, Progress.NONE));
        make(1, Progress.NONE);
        assertEquals(1, place.store().count(Relation.class));
    }

    @Test
    void whatIsWrittenIsWhatWouldBeMade(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sample.csv");
        SampleMaker maker = new SampleMaker(place.store(), place.workplace());
        maker.write(file, 30);
        assertEquals(0, place.store().count(Relation.class));
        List<String> lines = Files.readAllLines(file);
        assertEquals(31, lines.size());
        make(30, Progress.NONE);
        FileImporter importer = new FileImporter(place.store(), place.workplace());
        assertEquals("0 created, 0 updated, 30 unchanged, 0 rejected",
                Desk.counts(importer.run(importer.plan(file, Relation.class, Map.of()), Progress.NONE)));
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> maker.write(folder.resolve("no/such.csv"), 1));
        assertEquals("unwritable", refusal.problem().key());
        assertEquals("such.csv", refusal.place());
    }

    @Test
    void whatIsInventedIsWhatWouldBeMade() {
        make(5, Progress.NONE);
        Colleague owner = all(Colleague.class).getFirst();
        List<String> names = new ArrayList<>();
        new SampleMaker(place.store(), place.workplace()).invent(1, 4, List.of(owner), some -> {
            Relation relation = (Relation) some.getFirst();
            assertEquals(owner, relation.getOwner());
            assertEquals(3, some.stream().filter(Contact.class::isInstance).count());
            names.add(relation.getSiren() + relation.getName());
        });
        assertEquals(
                all(Relation.class).stream().map(relation -> relation.getSiren() + relation.getName()).toList().subList(1, 4),
                names);
        assertEquals(5, place.store().count(Relation.class));
    }

    /** What is said about sample data, and measured with them, stays true. */
    @Test
    void aNumberAlwaysMakesTheSameCompanyWithItsPeople() {
        List<String> made = new ArrayList<>();
        Colleague owner = new Colleague();
        owner.setName("Owner");
        new SampleMaker(place.store(), place.workplace()).invent(499, 500, List.of(owner), some -> {
            assertEquals(23, some.size());
            some.forEach(thing -> made.add(described(thing)));
        });
        assertEquals(COMPANY_499, String.join("\n", made) + "\n");
    }

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> String described(E thing) {
        EntityType<E> type = (EntityType<E>) place.store().type(thing.getClass());
        return type.fields().stream().filter(field -> field.get(thing) != null).map(field -> shown(field, thing))
                .collect(Collectors.joining(", "));
    }

    private static <E extends DomainEntity> String shown(Field<E, ?> field, E thing) {
        return field.name() + '=' + switch (field.get(thing)) {
            case Term term -> term.getCode();
            case DomainEntity other -> other.title();
            case Object value -> value.toString();
        };
    }
}
