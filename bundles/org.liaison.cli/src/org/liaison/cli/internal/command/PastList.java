// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.cli.Session;
import org.liaison.search.ListComparison;
import org.liaison.search.ListComparison.Difference;
import org.liaison.search.ListComparison.Kind;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.PastSearch;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.store.Store;

/**
 * A list as it was, and what became of it, at the terminal.
 *
 * @param session where to
 * @param listed the list
 * @param query what is asked
 */
record PastList(Session session, Listed listed, ListQuery query) {

    private static final String NOW = "now";

    /** Shows the first rows at a moment. */
    void show(String when, int limit, List<String> columns) {
        try (PastLists then = open(when); Rows rows = then.rows(query)) {
            session.out().line(say("listThen", when, rows.size()));
            new RowsView(session, listed).show(rows, limit, columns);
        }
    }

    /** Shows what came, changed and went between two moments. */
    void compare(String when, String until, int limit) {
        try (PastLists then = open(when); Rows before = then.rows(query)) {
            if (until.equals(NOW)) {
                try (Rows after = session.service(Search.class).rows(query)) {
                    tell(when, before, say("listNow"), after, ListComparison.of(before, after,
                            id -> then.mayDiffer(listed.type(), id), fields()), limit);
                }
                return;
            }
            try (PastLists later = open(until); Rows after = later.rows(query)) {
                tell(when, before, until, after, ListComparison.of(before, after,
                        id -> then.mayDiffer(listed.type(), id) || later.mayDiffer(listed.type(), id), fields()), limit);
            }
        }
    }

    private PastLists open(String when) {
        Moment moment = Moment.of(session, when);
        long changeSet = session.service(Store.class).log().lastAt(moment.at());
        PastLists lists = session.service(PastSearch.class).at(changeSet, moment.day(), new Ticker(session));
        session.out().progress("");
        return lists;
    }

    private List<String> fields() {
        return session.service(Search.class).fields(listed.type()).stream().map(FieldDescription::id).toList();
    }

    private void tell(String when, Rows before, String until, Rows after, ListComparison found, int limit) {
        session.out().line(say("listCompared", when, before.size(), until, after.size(), found.count(Kind.CAME),
                found.count(Kind.WENT), found.count(Kind.CHANGED)));
        int shown = limit < 0 ? found.differences().size() : Math.min(limit, found.differences().size());
        found.differences().subList(0, shown).forEach(each -> tell(each, before, after));
        if (shown < found.differences().size()) {
            session.out().line(say("moreRows", shown, found.differences().size()));
        }
    }

    private void tell(Difference difference, Rows before, Rows after) {
        Row row = difference.kind() == Kind.WENT ? before.row(difference.before()) : after.row(difference.after());
        String sign = switch (difference.kind()) {
            case CAME -> "+ ";
            case WENT -> "- ";
            case CHANGED -> "~ ";
        };
        session.out().line(sign + row.id() + "  " + row.text("name", session.language()));
        Map<String, Object> changed = new LinkedHashMap<>();
        difference.changed().forEach(field -> {
            String old = before.row(difference.before()).text(field, session.language());
            String now = row.text(field, session.language());
            changed.put(field, Arrays.asList(old, now));
            session.out()
                    .line("    " + new RowsView(session, listed).field(field).label() + ": " + plain(old) + " → " + plain(now));
        });
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", row.id());
        object.put("name", row.text("name", session.language()));
        object.put("difference", difference.kind().name().toLowerCase(Locale.ROOT));
        object.put("changed", changed);
        session.out().object(object);
    }

    private static String plain(String text) {
        return text.isBlank() ? "–" : text.replaceAll("\\s+", " ");
    }

    private String say(String key, Object... arguments) {
        return Listed.TEXTS.get(session.language(), key, arguments);
    }
}
