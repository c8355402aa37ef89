// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.liaison.cli.Session;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.store.Store;
import org.liaison.values.Fold;

/** Everything by which relations can be found, as plain text: what the index says is compared with running through it. */
final class EveryRecord {

    private static final int BATCH = 10_000;

    private final long[] ids;
    private final String[] texts;
    private final String names;

    private EveryRecord(long[] ids, String[] texts, String names) {
        this.ids = ids;
        this.texts = texts;
        this.names = names;
    }

    static EveryRecord read(Session session) {
        Map<Long, StringBuilder> texts = new HashMap<>();
        StringBuilder names = new StringBuilder();
        Search search = session.service(Search.class);
        List<String> searched = search.fields(Relation.class).stream().filter(FieldDescription::searchable)
                .map(FieldDescription::id)
                .toList();
        try (Rows rows = search.rows(ListQuery.all(Relation.class))) {
            for (int at = 0; at < rows.size(); at++) {
                Row row = rows.row(at);
                StringBuilder text = new StringBuilder();
                searched.forEach(field -> add(row.text(field, Locale.FRENCH), text));
                texts.put(row.id(), text);
                names.append(Fold.of(row.text("name", Locale.FRENCH))).append('\n');
            }
        }
        Store store = session.service(Store.class);
        parts(store, Contact.class, Contact::getRelation, texts, Contact::title);
        parts(store, Coordinate.class, Coordinate::getRelation, texts, Coordinate::getValue);
        parts(store, Establishment.class, Establishment::getRelation, texts, Establishment::getName, Establishment::getSign);
        long[] ids = texts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        return new EveryRecord(ids, LongStream.of(ids).mapToObj(id -> texts.get(id).toString()).toArray(String[]::new),
                names.toString());
    }

    @SafeVarargs
    private static <P extends DomainEntity> void parts(Store store, Class<P> type, Function<P, Relation> whole,
            Map<Long, StringBuilder> texts, Function<P, String>... values) {
        store.committed().scan(type, BATCH, parts -> {
            for (P part : parts) {
                Relation relation = whole.apply(part);
                for (Function<P, String> value : values) {
                    if (relation != null && texts.containsKey(relation.getId())) {
                        add(value.apply(part), texts.get(relation.getId()));
                    }
                }
            }
        });
    }

    private static void add(String value, StringBuilder text) {
        if (value != null && !value.isEmpty()) {
            text.append(Fold.of(value)).append('\n');
        }
    }

    /** Everything by which a record can be found. */
    String text(long id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? "" : texts[at];
    }

    /** The ids of the records that contain each word of a query of letters, ascending. */
    long[] containing(String query) {
        String[] words = query.split(" ");
        LongStream.Builder found = LongStream.builder();
        for (int at = 0; at < ids.length; at++) {
            boolean all = true;
            for (int word = 0; word < words.length && all; word++) {
                all = texts[at].contains(words[word]);
            }
            if (all) {
                found.add(ids[at]);
            }
        }
        return found.build().toArray();
    }

    /** How long it takes to count the names that contain the first word of a query, in one text of all names. */
    double millis(String query) {
        String word = query.split(" ")[0];
        long start = System.nanoTime();
        int count = 0;
        for (int at = names.indexOf(word); at >= 0; at = names.indexOf(word, names.indexOf('\n', at))) {
            count++;
        }
        return count < 0 ? Double.NaN : (System.nanoTime() - start) / 1e6;
    }
}
