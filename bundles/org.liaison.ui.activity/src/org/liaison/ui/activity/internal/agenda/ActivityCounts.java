// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.liaison.activity.Activity;
import org.liaison.model.DomainEntity;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.DashboardContext.Month;
import org.liaison.values.Texts;

/**
 * Charts of activities on the dashboard. What one of their bars counts is shown by the agenda.
 *
 * @param context where they are shown
 * @param read reads the activities that are counted
 * @param front shows some of them
 */
record ActivityCounts(DashboardContext context, Supplier<List<Activity>> read, Consumer<Asked> front) {

    private static final Texts TEXTS = new Texts(ActivityCounts.class);
    static final int MONTHS = 12;

    /** By what activities refer to, the most first. */
    <T extends DomainEntity> void by(Function<Activity, T> reference, Function<T, String> label, Function<T, String> color,
            String none) {
        context.load(() -> bars(reference, label, color, none), bars -> context.bars(bars, text("nothing")));
    }

    private <T extends DomainEntity> List<Bar> bars(Function<Activity, T> reference, Function<T, String> label,
            Function<T, String> color, String none) {
        Map<Long, T> things = new LinkedHashMap<>();
        Map<Long, Long> counts = new LinkedHashMap<>();
        long nothing = 0;
        for (Activity activity : read.get()) {
            T thing = reference.apply(activity);
            if (thing == null) {
                nothing++;
            } else {
                things.putIfAbsent(thing.getId(), thing);
                counts.merge(thing.getId(), 1L, Long::sum);
            }
        }
        List<Bar> bars = counts.entrySet().stream().map(count -> {
            T thing = things.get(count.getKey());
            return bar(label.apply(thing), count.getValue(), color.apply(thing), reference, Optional.of(count.getKey()));
        }).sorted(Comparator.comparingLong(Bar::count).reversed().thenComparing(Bar::label)).collect(Collectors.toList());
        if (nothing > 0) {
            bars.add(bar(text(none), nothing, "", reference, Optional.empty()));
        }
        return List.copyOf(bars);
    }

    private Bar bar(String label, long count, String color, Function<Activity, ? extends DomainEntity> reference,
            Optional<Long> id) {
        return new Bar(label, count, Objects.requireNonNullElse(color, ""), () -> front.accept(Asked.of(label, reference, id)));
    }

    /** By the month of their day, over a year. */
    void months(YearMonth first, String label, BiFunction<String, YearMonth, Asked> asked, String empty) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLLL yyyy", context.language());
        context.load(() -> read.get().stream().filter(activity -> activity.getDueDate() != null)
                .collect(Collectors.groupingBy(activity -> YearMonth.from(activity.getDueDate()), Collectors.counting())),
                counts -> context.months(IntStream.range(0, MONTHS).mapToObj(first::plusMonths)
                        .map(month -> new Month(month, counts.getOrDefault(month, 0L),
                                () -> front.accept(asked.apply(text(label, name.format(month)), month))))
                        .toList(), text(empty)));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(context.language(), key, arguments);
    }
}
