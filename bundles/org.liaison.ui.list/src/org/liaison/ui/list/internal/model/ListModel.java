// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.Search.IndexChange;
import org.liaison.store.Store.Subscription;
import org.liaison.views.Grouping;

/**
 * A list without its widgets: the query and its rows, the order, the ticks. Everything is called on the UI thread and returns at
 * once; queries run on a background thread, and of several only the last one's rows are shown.
 */
public final class ListModel implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ListModel.class.getName());
    /** Reading the ids of more rows one by one would be felt. */
    private static final int MOST_AT_ONCE = 1_000;

    /** What changed. */
    public enum Event {
        /** Users defined other fields: {@link #kind} has other columns now. */
        FIELDS,
        /** There are other rows. */
        ROWS,
        /** Groups were opened or closed: the same rows stand in other lines. */
        LINES,
        /** Other records are ticked. */
        TICKS,
        /** A query failed; {@link ListModel#failure} tells why, and the rows are still those of before. */
        FAILED
    }

    private ListKind kind;
    private Supplier<ListKind> kinds;
    private List<FieldDescription> fields = List.of();
    private final Search search;
    private final Executor background;
    private final Executor ui;
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final Ticks ticks = new Ticks();
    private final Folding folding = new Folding();
    private final Subscription subscription;

    private ListQuery wanted;
    private Result shown = Result.NONE;
    private volatile int asked;
    private int answered;
    private CompletableFuture<Result> running;
    private Throwable failure;
    private boolean closed;

    /**
     * An empty list; {@link #refresh} fills it.
     *
     * @param kind what it lists
     * @param search answers queries
     * @param background runs one thing after the other, off the UI thread
     * @param ui runs things on the UI thread, later
     */
    public ListModel(ListKind kind, Search search, Executor background, Executor ui) {
        this.kind = kind;
        this.kinds = () -> kind;
        this.search = search;
        this.background = background;
        this.ui = ui;
        this.wanted = ListQuery.all(kind.type());
        this.subscription = search.subscribe(change -> ui.execute(() -> indexChanged(change)));
    }

    /**
     * What is listed.
     *
     * @return never null
     */
    public ListKind kind() {
        return kind;
    }

    /**
     * Learns of fields that users define while the list is open.
     *
     * @param now tells the kind of list as it is now
     */
    public void follow(Supplier<ListKind> now) {
        kinds = now;
        fields = search.fields(kind.type());
    }

    /**
     * Is told on the UI thread when something changed.
     *
     * @param listener is told
     */
    public void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    /**
     * The query whose rows are shown, or will be in a moment.
     *
     * @return never null
     */
    public ListQuery query() {
        return wanted;
    }

    /**
     * Shows what matches a text.
     *
     * @param text as typed; blank for everything
     */
    public void filter(String text) {
        if (!text.equals(wanted.text())) {
            ask(wanted.matching(text));
        }
    }

    /**
     * Shows what matches another query.
     *
     * @param query asks for the same kind of record
     */
    public void show(ListQuery query) {
        if (!inGroups(query).equals(wanted)) {
            ask(query);
        }
    }

    /**
     * Shows what matches another query in other groups.
     *
     * @param query asks for the same kind of record
     * @param grouping how the rows stand in groups
     */
    public void show(ListQuery query, Grouping grouping) {
        boolean folded = grouping.closed() != folding.grouping().closed();
        folding.take(grouping);
        if (folded) {
            ask(query);
        } else {
            show(query);
        }
    }

    /**
     * Shows the same rows in other groups.
     *
     * @param grouping how the rows stand in groups
     */
    public void group(Grouping grouping) {
        show(wanted, grouping);
    }

    /**
     * How the rows stand in groups, and which of these the user has opened or closed.
     *
     * @return never null; it may name a field that there is not, then there are no groups
     */
    public Folding folding() {
        return folding;
    }

    /**
     * Which line of the table shows what.
     *
     * @return the lines of the rows that are shown
     */
    public Lines lines() {
        return shown.lines();
    }

    /**
     * Opens or closes a group.
     *
     * @param group the group
     * @param close whether it shows its heading alone from now on
     */
    public void fold(int group, boolean close) {
        if (shown.lines().closed(group) != close) {
            folding.turn(shown.lines().value(group));
            shown.fold(group, close);
            tell(Event.LINES);
            countAgainIfAsked();
        }
    }

    /**
     * Opens or closes all groups.
     *
     * @param close whether they show their headings alone from now on
     */
    public void foldAll(boolean close) {
        folding.all(close);
        if (shown.lines().groups() > 0) {
            shown.foldAll(close);
        }
        tell(Event.LINES);
        countAgainIfAsked();
    }

    /**
     * What the rows can stand in groups by.
     *
     * @return the columns of which a record has one value at most, but for that of the names
     */
    public List<ListColumn> groupable() {
        Set<String> single = search.fields(kind.type()).stream().filter(FieldDescription::single).map(FieldDescription::id)
                .collect(Collectors.toSet());
        return kind.columns().stream().filter(column -> single.contains(column.field())
                && kind.nameColumn().filter(column::equals).isEmpty()).toList();
    }

    /** A field that is gone makes no groups; the view still says it, in case it comes back. */
    private ListQuery inGroups(ListQuery query) {
        return query.grouped(folding.grouping().order().filter(by -> search.fields(kind.type()).stream()
                .anyMatch(field -> field.id().equals(by.field()) && field.single())));
    }

    /**
     * Shows the same rows in another order.
     *
     * @param sort the order; empty for the list's own
     */
    public void order(List<Sort> sort) {
        show(wanted.sorted(sort));
    }

    /**
     * Whether the query leaves records out.
     *
     * @return false if it asks for all
     */
    public boolean filtered() {
        return !wanted.text().isBlank() || !wanted.criteria().of().isEmpty();
    }

    /**
     * Asks something about the rows that are shown.
     *
     * @param question is asked in the background, but not any more once other rows are wanted
     * @param use takes the answer on the UI thread, unless other rows are wanted by then
     * @param <T> the answer, never null
     */
    public <T> void about(Function<Rows, T> question, Consumer<T> use) {
        Result result = shown;
        int ticket = asked;
        CompletableFuture.supplyAsync(() -> ticket == asked ? question.apply(result.rows()) : null, background)
                .whenComplete((answer, error) -> ui.execute(() -> {
                    if (ticket != asked || closed) {
                        return;
                    }
                    if (error != null) {
                        fail(error);
                    } else if (answer != null) {
                        use.accept(answer);
                    }
                }));
    }

    /**
     * Orders by a column; by the same column again turns the order round. The column of the groups orders them.
     *
     * @param field the column's search field
     * @param further whether the present order only breaks ties from now on, instead of going away
     */
    public void toggleSort(String field, boolean further) {
        if (wanted.group().filter(by -> by.field().equals(field)).isPresent()) {
            group(folding.grouping().turned());
            return;
        }
        List<Sort> sort = new ArrayList<>(order());
        int at = indexOf(sort, field);
        Sort next = new Sort(field, at >= 0 && !sort.get(at).descending());
        if (!further) {
            sort = List.of(next);
        } else if (at >= 0) {
            sort.set(at, next);
        } else {
            sort.add(next);
        }
        ask(wanted.sorted(sort));
    }

    private static int indexOf(List<Sort> sort, String field) {
        for (int i = 0; i < sort.size(); i++) {
            if (sort.get(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How a column is ordered.
     *
     * @param field the column's search field
     * @return empty if the rows are not ordered by it
     */
    public Optional<Sort> sort(String field) {
        int at = indexOf(order(), field);
        return wanted.group().filter(by -> by.field().equals(field))
                .or(() -> at < 0 ? Optional.empty() : Optional.of(order().get(at)));
    }

    /** Without a wish of the user rows come by name, and the header says so. */
    private List<Sort> order() {
        return wanted.sort().isEmpty()
                ? kind.nameColumn().map(name -> List.of(new Sort(name.field(), false))).orElse(List.of())
                : wanted.sort();
    }

    /**
     * Runs the first query.
     *
     * @param query asks for this kind of record
     */
    public void begin(ListQuery query) {
        ask(query);
    }

    /**
     * Runs the first query in the groups that the list was left with.
     *
     * @param query asks for this kind of record
     * @param grouping how the rows stand in groups
     * @param turned the groups that were turned, as {@link Folding#turned} named them
     */
    public void begin(ListQuery query, Grouping grouping, List<String> turned) {
        folding.take(grouping, turned);
        ask(query);
    }

    /**
     * Takes the answer at once if it comes soon: rows that are there before the window is painted need not be painted after it.
     *
     * @param millis how long to wait at most, so short that nobody notices; without an answer then it comes as any other does
     */
    public void await(int millis) {
        int ticket = asked;
        try {
            Result result = running.get(millis, TimeUnit.MILLISECONDS);
            answer(ticket, result, null);
        } catch (TimeoutException | ExecutionException later) {
            LOG.log(System.Logger.Level.DEBUG, "Not there yet", later);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the query again. */
    public void refresh() {
        ask(wanted);
    }

    private void ask(ListQuery query) {
        if (closed) {
            return;
        }
        wanted = inGroups(query);
        ListQuery now = wanted;
        int ticket = asked + 1;
        asked = ticket;
        long[] ticked = ticks.toArray();
        running = CompletableFuture.supplyAsync(() -> Result.of(search.rows(now), ticked, folding), background);
        running.whenComplete((result, error) -> ui.execute(() -> answer(ticket, result, error)));
    }

    private void answer(int ticket, Result result, Throwable error) {
        if (closed) {
            closeNow(result);
            return;
        }
        if (ticket == answered) {
            return;
        }
        if (ticket != asked) {
            discard(result);
            return;
        }
        answered = ticket;
        if (error != null) {
            fail(error);
        } else {
            Result before = shown;
            shown = result;
            failure = null;
            tell(Event.ROWS);
            discard(before);
        }
    }

    /**
     * Says why there are no rows, or no new ones.
     *
     * @param error what was thrown
     */
    public void fail(Throwable error) {
        failure = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        tell(Event.FAILED);
    }

    /** Nobody reads what comes after the end, and the background thread may have ended, too. */
    private static void closeNow(Result result) {
        if (result != null && result != Result.NONE) {
            result.close();
        }
    }

    /** Rows are closed behind whatever still reads them in the background. */
    private void discard(Result result) {
        if (result != null && result != Result.NONE) {
            background.execute(result::close);
        }
    }

    private void indexChanged(IndexChange change) {
        if (closed || !change.lists().contains(kind.name())) {
            return;
        }
        learnFields();
        dropGone(change.ids());
        refresh();
    }

    /** Users may define fields while the list is open. */
    private void learnFields() {
        List<FieldDescription> now = search.fields(kind.type());
        if (!now.equals(fields)) {
            fields = now;
            ListKind other = kinds.get();
            if (!other.equals(kind)) {
                kind = other;
                tell(Event.FIELDS);
            }
        }
    }

    /** Unticks what was deleted. Without this a bulk action would count records that no longer exist. */
    private void dropGone(Set<Long> touched) {
        if (ticks.size() == 0 || !touched.isEmpty() && touched.stream().noneMatch(ticks::has)) {
            return;
        }
        long[] candidates = ticks.toArray();
        CompletableFuture.supplyAsync(() -> Result.missing(search, kind.type(), candidates), background)
                .thenAcceptAsync(gone -> {
                    ticks.retain(id -> !gone.contains(id));
                    refresh();
                }, ui);
    }

    /**
     * How many rows there are.
     *
     * @return 0 before the first answer
     */
    public int size() {
        return shown.size();
    }

    /**
     * How many records of this kind there are, whatever the query.
     *
     * @return 0 before the first answer
     */
    public int total() {
        return shown.total();
    }

    /**
     * Whether an answer came yet.
     *
     * @return false while nothing can be said about the number of rows
     */
    public boolean answered() {
        return shown != Result.NONE;
    }

    /**
     * A row.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the row
     */
    public Row row(int index) {
        return shown.rows().row(index);
    }

    /**
     * The id of a row's record.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the id
     */
    public long id(int index) {
        return shown.rows().id(index);
    }

    /**
     * Where a record stands.
     *
     * @param id the record's id
     * @return its row, -1 if it is not shown
     */
    public int indexOf(long id) {
        return answered() ? shown.rows().indexOf(id) : -1;
    }

    /**
     * The ids of all rows in order, gathered in the background.
     *
     * @return done on a background thread
     */
    public CompletableFuture<long[]> ids() {
        Result result = shown;
        return CompletableFuture.supplyAsync(result::ids, background);
    }

    /**
     * Why the last query failed.
     *
     * @return empty if it did not
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Whether a record is ticked.
     *
     * @param id its id
     * @return true if it is
     */
    public boolean ticked(long id) {
        return ticks.has(id);
    }

    /**
     * How many records are ticked, shown or not.
     *
     * @return their number
     */
    public int tickCount() {
        return ticks.size();
    }

    /**
     * How many of the ticked records the query does not show.
     *
     * @return their number
     */
    public int hiddenTicks() {
        return Math.max(0, ticks.size() - shown.ticked());
    }

    /**
     * Whether all rows are ticked.
     *
     * @return false if there are none
     */
    public boolean allTicked() {
        return size() > 0 && shown.ticked() == size();
    }

    /**
     * Ticks or unticks rows.
     *
     * @param first a row
     * @param last another one, or the same; it may stand before the first
     * @param ticked whether they are ticked from now on
     */
    public void tick(int first, int last, boolean ticked) {
        int from = Math.min(first, last);
        int to = Math.max(first, last);
        if (to - from > MOST_AT_ONCE) {
            Result result = shown;
            ids().thenAcceptAsync(ids -> tick(result, from, to, row -> ids[row], ticked), ui);
        } else {
            tick(shown, from, to, this::id, ticked);
        }
    }

    private void tick(Result result, int from, int to, IntToLongFunction id, boolean ticked) {
        for (int row = from; row <= to; row++) {
            if (ticks.set(id.applyAsLong(row), ticked)) {
                result.ticked(row, ticked);
            }
        }
        tell(Event.TICKS);
        countAgainIfAsked();
    }

    /**
     * How many records of a group are ticked.
     *
     * @param group the group
     * @return their number
     */
    public int tickedIn(int group) {
        return shown.tickedIn(group);
    }

    /** Ticks all rows. */
    public void tickAll() {
        Result result = shown;
        ids().thenAcceptAsync(ids -> {
            for (long id : ids) {
                ticks.set(id, true);
            }
            result.allTicked();
            tell(Event.TICKS);
            countAgainIfAsked();
        }, ui);
    }

    /** The answer that is under way counts the ticks of the moment when it was asked for. */
    private void countAgainIfAsked() {
        if (asked != answered) {
            refresh();
        }
    }

    /** Unticks everything, shown or not. */
    public void tickNone() {
        ticks.clear();
        shown.noneTicked();
        tell(Event.TICKS);
        countAgainIfAsked();
    }

    /**
     * The ticked records in the order of the list, those that it does not show at the end.
     *
     * @return done on a background thread
     */
    public CompletableFuture<long[]> tickedIds() {
        Result result = shown;
        long[] ticked = ticks.toArray();
        return CompletableFuture.supplyAsync(() -> result.ordered(ticked), background);
    }

    private void tell(Event event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        discard(shown);
        shown = Result.NONE;
    }
}
