// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.duplicates.Duplicates;
import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.SoughtRelation;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** Real names, hundreds of which are alike: none may be taken for another one, and each is known again in other clothes. */
class RealNamesTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private static final List<Company> COMPANIES = companies();

    @BeforeAll
    static void store() {
        LIAISON.store().change(Intent.typed("Companies"), change -> {
            for (Company company : COMPANIES) {
                Relation relation = new Relation();
                relation.setName(company.name());
                change.add(relation);
                Address address = new Address();
                address.setRelation(relation);
                address.setKind(LIAISON.term(Vocabulary.ADDRESS_KIND, "MAIN"));
                address.setCity(company.city());
                change.add(address);
            }
        });
        LIAISON.found(ListQuery.all(Relation.class)).close();
    }

    @Test
    void onlyTrueDoublesAreTakenForEachOther() {
        assertEquals(Set.of("Alphabet Inc. (Class A)", "Alphabet Inc. (Class C)", "Fox Corporation (Class A)",
                "Fox Corporation (Class B)", "News Corp (Class A)", "News Corp (Class B)"), doubles(true));
    }

    @Test
    void norWithoutACity() {
        assertEquals(6, doubles(false).size(), () -> doubles(false).toString());
    }

    @Test
    void eachIsKnownAgainInCapitalsWithAnotherLegalFormAndCedex() {
        List<String> missed = new ArrayList<>();
        for (Company company : COMPANIES) {
            String name = company.name().toUpperCase(Locale.ROOT).replaceAll("\\b(INC|LTD|PLC|CORPORATION)\\b\\.?", "")
                    + " S.A.S.";
            if (found(name, Set.of(company.city().toUpperCase(Locale.ROOT) + " CEDEX 9")).isEmpty()) {
                missed.add(name);
            }
        }
        assertEquals(List.of(), missed);
    }

    private static Set<String> doubles(boolean withCity) {
        Set<String> doubles = new TreeSet<>();
        for (Company company : COMPANIES) {
            if (found(company.name(), withCity ? Set.of(company.city()) : Set.of()).size() > 1) {
                doubles.add(company.name());
            }
        }
        return doubles;
    }

    private static List<Likeness> found(String name, Set<String> cities) {
        return LIAISON.service(Duplicates.class).of(
                new SoughtRelation(0, name, null, null, null, null, Set.of(), Set.of(), cities), LIAISON.store());
    }

    private static List<Company> companies() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RealNamesTest.class.getResourceAsStream("companies.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Company(cells[0], cells[1])).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Company(String name, String city) {
    }
}
