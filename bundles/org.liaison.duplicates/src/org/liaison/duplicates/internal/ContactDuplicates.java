// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.Reason;
import org.liaison.duplicates.SoughtContact;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.store.Reader;
import org.liaison.values.Fold;

/** Finds the contacts that one may be already (checklist 44). People of one name at two companies are two. */
final class ContactDuplicates {

    private static final int MOST = 5;
    private static final int NAMESAKES = 200;

    private final Search search;
    private final Reader reader;

    ContactDuplicates(Search search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    List<Likeness> of(SoughtContact sought) {
        Found found = new Found(sought.id());
        for (Contact contact : holders(sought.emails())) {
            found.add(contact.getId(), Reason.EMAIL);
        }
        for (Contact contact : holders(sought.phones())) {
            if (same(sought.lastName(), contact.getLastName()) || same(sought.firstName(), contact.getFirstName())) {
                found.add(contact.getId(), Reason.PHONE);
            }
        }
        for (Contact contact : namesakes(sought)) {
            long company = contact.getRelation() == null ? 0 : contact.getRelation().getId();
            if (company == sought.company() && company != 0) {
                found.add(contact.getId(), Reason.NAME_IN_COMPANY);
            } else if (company == 0 || sought.company() == 0) {
                found.add(contact.getId(), Reason.NAME);
            }
        }
        return told(found);
    }

    private List<Contact> holders(Set<String> values) {
        return values.isEmpty()
                ? List.of()
                : reader.list(CoordinateFields.VALUE, values).stream().map(Coordinate::getContact).filter(Objects::nonNull)
                        .toList();
    }

    /** Those of the same first and last name. Before both are typed nobody is meant. */
    private List<Contact> namesakes(SoughtContact sought) {
        if (key(sought.lastName()).isEmpty() || key(sought.firstName()).isEmpty()) {
            return List.of();
        }
        ListQuery words = ListQuery.all(Contact.class).matching(key(sought.firstName()) + ' ' + key(sought.lastName()));
        List<Long> ids = new ArrayList<>();
        try (Rows rows = search.rows(words)) {
            if (rows.size() <= NAMESAKES) {
                collect(rows, sought, ids);
                return read(ids);
            }
        }
        try (Rows rows = search.rows(words.where(
                Criterion.All.NOTHING.and(Criterion.Condition.of("lastName", Operator.IS, sought.lastName().strip()))))) {
            collect(rows, sought, ids);
            return read(ids);
        }
    }

    private static void collect(Rows rows, SoughtContact sought, List<Long> ids) {
        for (int i = 0; i < Math.min(NAMESAKES, rows.size()); i++) {
            Row row = rows.row(i);
            if (same(sought.lastName(), row.text("lastName", Locale.ROOT))
                    && same(sought.firstName(), row.text("firstName", Locale.ROOT))) {
                ids.add(row.id());
            }
        }
    }

    private List<Contact> read(List<Long> ids) {
        return ids.isEmpty() ? List.of() : List.copyOf(reader.findAll(Contact.class, ids).values());
    }

    private static boolean same(String one, String other) {
        return !key(one).isEmpty() && key(one).equals(key(other));
    }

    private static String key(String name) {
        return name == null ? "" : Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private List<Likeness> told(Found found) {
        List<Long> best = found.best(MOST);
        Map<Long, Contact> contacts = best.isEmpty() ? Map.of() : reader.findAll(Contact.class, best);
        return best.stream().map(contacts::get).filter(Objects::nonNull)
                .map(contact -> new Likeness(contact, found.reasons(contact.getId()),
                        contact.getRelation() == null ? "" : contact.getRelation().title()))
                .toList();
    }
}
