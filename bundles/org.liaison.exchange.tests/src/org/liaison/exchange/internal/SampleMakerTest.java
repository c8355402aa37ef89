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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExchangeException;
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
}
