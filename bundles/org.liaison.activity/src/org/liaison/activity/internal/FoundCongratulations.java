// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.liaison.activity.Congratulations;
import org.liaison.activity.Moment;
import org.liaison.activity.MomentFields;
import org.liaison.activity.Occasion;
import org.liaison.activity.YearlyDay;
import org.liaison.model.crm.Contact;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.store.Store;

/** Asks the index for the days of the year, and the store for the contacts of these. */
public final class FoundCongratulations implements Congratulations {

    private final Store store;
    private final Search search;

    /**
     * Made by the service runtime.
     *
     * @param store where contacts and moments are
     * @param search knows the days of the year
     */
    public FoundCongratulations(Store store, Search search) {
        this.store = store;
        this.search = search;
    }

    @Override
    public List<Occasion> upcoming(LocalDate from, int days, int most) {
        List<String> asked = Stream.iterate(from, day -> day.plusDays(1)).limit(days)
                .flatMap(day -> YearlyDay.celebratedOn(day).stream()).distinct().toList();
        Collection<Contact> contacts = store.findAll(Contact.class, ids(asked, most)).values();
        Map<Long, List<Moment>> moments = store.parts(MomentFields.CONTACT, contacts);
        LocalDate last = from.plusDays(days - 1L);
        List<Occasion> found = new ArrayList<>();
        for (Contact contact : contacts) {
            Occasion.of(contact, moments.getOrDefault(contact.getId(), List.of()), from).stream()
                    .filter(occasion -> !occasion.date().isAfter(last)).forEach(found::add);
        }
        found.sort(Occasion.ORDER);
        return found;
    }

    private List<Long> ids(List<String> days, int most) {
        Criterion some = new Criterion.Condition("momentDays", Operator.IS, days);
        Criterion active = new Criterion.Not(Criterion.Condition.of("passive", Operator.HAS, "true"));
        try (Rows rows = search.rows(ListQuery.all(Contact.class).where(new Criterion.All(List.of(some, active))))) {
            return LongStream.of(rows.ids()).limit(most).boxed().toList();
        }
    }
}
