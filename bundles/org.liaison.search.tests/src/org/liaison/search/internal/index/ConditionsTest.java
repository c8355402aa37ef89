// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Term;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Operator;
import org.liaison.search.query.QueryText;
import org.liaison.values.Fold;

/** Compares conditions and facets with looking at every record, while records come, change and go. */
class ConditionsTest {

    private static final Map<String, ValueType> FIELDS = new TreeMap<>(
            Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "owner",
                    ValueType.TEXT, "tags", ValueType.TEXT, "kinds", ValueType.TERM, "status", ValueType.TERM, "active",
                    ValueType.FLAG, "headcount",
                    ValueType.NUMBER,
                    "turnover", ValueType.NUMBER, "since", ValueType.DATE));
    private static final List<String> CITIES = List.of("Lyon", "LYON", "Le Mans", "Le Mans-sur-Loire", "Évry", "evry",
            "Aix, les Bains",
            "Saint-Étienne", "75 Paris");
    private static final List<String> TAGS = List.of("vip", "VIP", "salon 2026", "à, revoir", "été");
    private static final List<String> FACETS = List.of("city", "tags", "kinds", "status", "active", "headcount", "owner");

    private final Random random = new Random(17);
    private final Map<Long, Map<String, Object>> records = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS);
        terms.add(index.term(9001, "Prospect", "Prospect"));
        terms.add(index.term(9002, "Client", "Customer"));
        terms.add(index.term(9003, "Ancien client", "Former customer"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void randomConditionsFindWhatLookingAtEveryRecordFinds() {
        int some = 0;
        for (int round = 0; round < 6; round++) {
            change(round == 0 ? 1_500 : 60);
            for (int query = 0; query < 250; query++) {
                All criteria = new All(List.of(criterion(2), criterion(1)));
                Set<Long> expected = expected(criteria);
                some += expected.isEmpty() || expected.size() == records.size() ? 0 : 1;
                assertEquals(expected, found(criteria), () -> QueryText.print(criteria));
            }
        }
        assertTrue(some > 700, "most queries should find some, or nothing is tested: " + some);
    }

    @Test
    void facetsAreWhatCountingEveryRecordGives() {
        for (int round = 0; round < 6; round++) {
            change(round == 0 ? 1_500 : 60);
            for (int query = 0; query < 60; query++) {
                All criteria = new All(Stream.generate(() -> random.nextBoolean() ? choice() : criterion(1)).limit(3).toList());
                try (Rows rows = index.rows(SmallIndex.all().where(criteria))) {
                    Facets facets = rows.facets(FACETS.stream().map(field -> Asked.top(field, 1_000)).toList());
                    for (String field : FACETS) {
                        assertEquals(counts(field, criteria), counts(facets.of(field)),
                                () -> field + " of " + QueryText.print(criteria));
                        assertEquals(without(field, criteria), facets.of(field).without(),
                                () -> field + " of " + QueryText.print(criteria));
                    }
                }
            }
        }
    }

    @Test
    void theMostFrequentValuesAreToldAndOthersCanBeLookedFor() {
        change(1_500);
        try (Rows rows = index.rows(SmallIndex.all())) {
            List<Facets.Value> all = rows.facets(List.of(Asked.top("city", 100))).of("city").values();
            assertEquals(all.subList(0, 3), rows.facets(List.of(Asked.top("city", 3))).of("city").values());
            assertEquals(all.size(), rows.facets(List.of(Asked.top("city", 3))).of("city").distinct());
            assertEquals(Set.of("Le Mans", "Le Mans-sur-Loire"),
                    rows.facets(List.of(new Asked("city", 3, "MANS"))).of("city").values()
                            .stream().map(Facets.Value::key).collect(Collectors.toSet()));
        }
    }

    @Test
    void whatWasChosenIsToldEvenIfNothingHasIt() {
        change(50);
        try (Rows rows = index.rows(SmallIndex.all().matching("city:=Nulle -status:T9002"))) {
            assertTrue(rows.facets(List.of(Asked.top("city", 0))).of("city").values()
                    .contains(new Facets.Value("Nulle", "Nulle", 0, Facets.Choice.WANTED)));
            assertEquals(List.of(Facets.Choice.LEFT_OUT),
                    rows.facets(List.of(Asked.top("status", 0))).of("status").values().stream().map(Facets.Value::choice)
                            .toList());
        }
    }

    @Test
    void whatCannotBeSaidOfARecordIsNeverTrue() {
        change(50);
        assertEquals(Set.of(), found("nosuch:x"));
        assertEquals(Set.of(), found("-nosuch:x"));
        assertEquals(Set.of(), found("-(nosuch:x | name:*)"));
        assertEquals(expected(QueryText.parse("name:*").criteria()), found("(nosuch:x | name:*)"));
        assertEquals(expected(QueryText.parse("name:*").criteria()), found("-(nosuch:x name:\"\") name:*"));
        assertEquals(Set.of(), found("headcount:>many"));
    }

    private void change(int count) {
        for (int each = 0; each < count; each++) {
            long id = 1 + random.nextInt(2_000);
            if (random.nextInt(6) == 0) {
                records.remove(id);
                index.index().remove(id);
            } else {
                Map<String, Object> values = new LinkedHashMap<>();
                put(values, "name", "Nom " + random.nextInt(30));
                put(values, "city", any(CITIES));
                put(values, "owner", "Propriétaire " + random.nextInt(4));
                put(values, "tags", TAGS.stream().filter(tag -> random.nextInt(3) == 0).toList());
                put(values, "kinds", terms.stream().filter(term -> random.nextInt(3) == 0).toList());
                put(values, "status", terms.get(random.nextInt(3)));
                put(values, "active", random.nextBoolean());
                put(values, "headcount", (long) random.nextInt(40));
                put(values, "turnover", BigDecimal.valueOf(random.nextInt(4_000), 2));
                put(values, "since", SmallIndex.TODAY.minusDays(random.nextInt(800) - 60));
                records.put(id, values);
                index.put(id, values.entrySet().stream().flatMap(value -> Stream.of(value.getKey(), value.getValue())).toArray());
            }
            if (each % 400 == 0) {
                index.refresh();
            }
        }
        index.refresh();
    }

    private void put(Map<String, Object> values, String field, Object value) {
        if (random.nextInt(6) > 0 && !value.equals(List.of())) {
            values.put(field, value);
        }
    }

    private Criterion criterion(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0, 1 -> choice();
            case 2 -> Condition.of(any(List.of("city", "tags", "name", "owner")), any(List.of(Operator.HAS, Operator.BEGINS)),
                    any(List.of("mans", "lyon", "E", "le ", "75", "7", "om 1", "VI", "re 2", "saint-e")));
            case 3 -> number();
            case 4 -> Condition.of("since", any(List.of(Operator.HAS, Operator.LESS, Operator.AT_MOST, Operator.GREATER,
                    Operator.AT_LEAST)),
                    any(List.of("this-month", "2026", "2025-06", "today", "-30d", "last-30-days", "2026-01-15")));
            case 5 -> Condition.of(any(List.copyOf(FIELDS.keySet())), Operator.EMPTY);
            case 6 -> new Not(Condition.of("active", Operator.HAS, any(List.of("yes", "non"))));
            case 7 -> new Not(criterion(depth - 1));
            case 8 -> new Any(Stream.generate(() -> criterion(depth - 1)).limit(random.nextInt(4)).toList());
            default -> new All(Stream.generate(() -> criterion(depth - 1)).limit(random.nextInt(3)).toList());
        };
    }

    private Criterion choice() {
        Condition wanted = switch (random.nextInt(4)) {
            case 3 -> Condition.of("kinds", Operator.HAS, any(List.of("T9001", "client", "#9003")));
            case 0 -> Condition.of("status", Operator.HAS, any(List.of("T9001", "customer", "#9003")),
                    any(List.of("T9002", "prospect")));
            case 1 -> Condition.of("city", Operator.IS, any(CITIES), any(CITIES));
            default -> Condition.of("tags", Operator.IS, any(TAGS));
        };
        return random.nextInt(3) == 0 ? new Not(wanted) : wanted;
    }

    private Criterion number() {
        boolean whole = random.nextBoolean();
        Operator operator = any(
                List.of(Operator.HAS, Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST, Operator.BETWEEN));
        int values = operator == Operator.BETWEEN ? 2 : 1;
        return new Condition(whole ? "headcount" : "turnover", operator,
                IntStream.range(0, values).mapToObj(unused -> random.nextInt(40) + (random.nextBoolean() ? "" : ",5")).toList());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Set<Long> found(String text) {
        return found(QueryText.parse(text).criteria());
    }

    private Set<Long> found(All criteria) {
        return new HashSet<>(index.ids(SmallIndex.all().where(criteria)));
    }

    private Set<Long> expected(Criterion criteria) {
        return records.keySet().stream().filter(id -> matches(criteria, records.get(id))).collect(Collectors.toSet());
    }

    private Map<String, Integer> counts(String field, All criteria) {
        Map<String, Integer> counts = new TreeMap<>();
        others(field, criteria).forEach(record -> texts(record.get(field)).stream().map(ConditionsTest::key).distinct()
                .forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    private static Map<String, Integer> counts(Facets.Facet facet) {
        Map<String, Integer> counts = new TreeMap<>();
        facet.values().stream().filter(value -> value.count() > 0)
                .forEach(value -> counts.put(Fold.of(value.key()), value.count()));
        assertEquals(facet.distinct(), counts.size());
        return counts;
    }

    private int without(String field, All criteria) {
        return (int) others(field, criteria).filter(record -> !record.containsKey(field)).count();
    }

    /** The records that match what is not a choice of the field itself. */
    private Stream<Map<String, Object>> others(String field, All criteria) {
        Predicate<Criterion> own = each -> (each instanceof Not not ? not.of() : each) instanceof Condition condition
                && condition.field().equals(field)
                && (condition.operator() == Operator.IS || condition.operator() == Operator.HAS);
        All rest = new All(criteria.of().stream().filter(own.negate()).toList());
        return records.values().stream().filter(record -> matches(rest, record));
    }

    private static String key(Object value) {
        return value instanceof Term term
                ? Fold.of(term.getCode())
                : value instanceof Boolean flag ? flag ? "yes" : "no" : Fold.of(value.toString());
    }

    private static boolean matches(Criterion criterion, Map<String, Object> record) {
        return switch (criterion) {
            case All all -> all.of().stream().allMatch(each -> matches(each, record));
            case Any any -> any.of().isEmpty() || any.of().stream().anyMatch(each -> matches(each, record));
            case Not not -> !matches(not.of(), record);
            case Condition condition -> fits(condition, record.get(condition.field()));
            default -> throw new IllegalArgumentException();
        };
    }

    private static boolean fits(Condition condition, Object value) {
        if (condition.operator() == Operator.EMPTY || value == null) {
            return condition.operator() == Operator.EMPTY && value == null;
        }
        return texts(value).stream().anyMatch(each -> switch (each) {
            case String text -> condition.values().stream().anyMatch(asked -> fits(condition.operator(), text, asked));
            case Term term -> condition.values().stream().anyMatch(asked -> Stream
                    .of(term.getCode(), term.getLabelFr(), term.getLabelEn(), "#" + term.getId())
                    .anyMatch(asked::equalsIgnoreCase));
            case Boolean flag -> condition.values().contains(flag ? "yes" : "non");
            case LocalDate day -> fits(condition.operator(), day, condition.values().getFirst());
            default -> fits(condition, new BigDecimal(each.toString()));
        });
    }

    private static List<?> texts(Object value) {
        return value == null ? List.of() : value instanceof List<?> several ? several : List.of(value);
    }

    private static boolean fits(Operator operator, String text, String asked) {
        String own = Fold.of(text);
        String other = Fold.of(asked);
        return switch (operator) {
            case IS -> own.equals(other);
            case BEGINS -> own.startsWith(other);
            default -> own.contains(other);
        };
    }

    private static boolean fits(Operator operator, LocalDate day, String asked) {
        String span = switch (asked) {
            case "this-month" -> "2026-11-01/2026-11-30";
            case "2026" -> "2026-01-01/2026-12-31";
            case "2025-06" -> "2025-06-01/2025-06-30";
            case "today" -> "2026-11-22/2026-11-22";
            case "-30d" -> "2026-10-23/2026-10-23";
            case "last-30-days" -> "2026-10-23/2026-11-22";
            default -> asked + '/' + asked;
        };
        LocalDate from = LocalDate.parse(span.substring(0, 10));
        LocalDate to = LocalDate.parse(span.substring(11));
        return switch (operator) {
            case LESS -> day.isBefore(from);
            case AT_MOST -> !day.isAfter(to);
            case GREATER -> day.isAfter(to);
            case AT_LEAST -> !day.isBefore(from);
            default -> !day.isBefore(from) && !day.isAfter(to);
        };
    }

    private static boolean fits(Condition condition, BigDecimal number) {
        List<Integer> compared = condition.values().stream()
                .map(value -> number.compareTo(new BigDecimal(value.replace(',', '.')))).toList();
        return switch (condition.operator()) {
            case LESS -> compared.getFirst() < 0;
            case AT_MOST -> compared.getFirst() <= 0;
            case GREATER -> compared.getFirst() > 0;
            case AT_LEAST -> compared.getFirst() >= 0;
            case BETWEEN -> compared.getFirst() >= 0 && compared.getLast() <= 0;
            default -> compared.getFirst() == 0;
        };
    }
}
