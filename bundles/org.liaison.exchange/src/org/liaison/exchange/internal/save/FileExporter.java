// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.liaison.criteria.Catalog;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** The exporter. */
public final class FileExporter implements Exporter {

    private static final int BATCH = 1000;

    private final Store store;
    private final Search search;
    private final Workplace workplace;

    /**
     * Made by the service component runtime.
     *
     * @param store where records are
     * @param search knows what lists show of them
     * @param workplace whose language counts
     */
    public FileExporter(Store store, Search search, Workplace workplace) {
        this.store = store;
        this.search = search;
        this.workplace = workplace;
    }

    @Override
    public long run(ExportPlan plan, Progress progress) {
        boolean cards = plan.format() == Format.VCARD;
        if (cards && plan.list() != Contact.class) {
            throw new ExchangeException(String.valueOf(plan.file().getFileName()), Words.problem("cardsAreContacts"), null);
        }
        Path part = plan.file().toAbsolutePath().resolveSibling('.' + String.valueOf(plan.file().getFileName()) + ".part");
        try {
            try {
                long written = cards || plan.columns().isEmpty() ? records(plan, part, progress) : rows(plan, part, progress);
                Files.move(part, plan.file(), StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw failed(plan, failed);
        } catch (UncheckedIOException failed) {
            throw failed(plan, failed.getCause());
        }
    }

    private static ExchangeException failed(ExportPlan plan, IOException failed) {
        String reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        return new ExchangeException(String.valueOf(plan.file().getFileName()), Words.problem("unwritable", reason), failed);
    }

    private static OutputStream open(Path part) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    private Table table(ExportPlan plan, OutputStream stream) throws IOException {
        return plan.format() == Format.XLSX
                ? new SheetTable(stream, store.type(plan.list()).label(workplace.language()))
                : new CsvTable(stream, plan.separator(), plan.mark(), workplace.language());
    }

    /** What a list shows comes from the index, which need not ask the database for anything. */
    private long rows(ExportPlan plan, Path part, Progress progress) throws IOException {
        long[] ids = plan.ids().orElseGet(() -> everything(plan.list()));
        Counter counter = new Counter(progress, ids.length);
        try (OutputStream stream = open(part); Table table = table(plan, stream)) {
            RowsOutput output = RowsOutput.of(search, plan.list(), plan.columns(), table, workplace.language());
            search.read(plan.list(), ids, row -> {
                output.write(row);
                counter.written(1);
            });
        }
        return counter.done();
    }

    private long[] everything(Class<? extends DomainEntity> list) {
        try (Rows all = search.rows(ListQuery.all(list))) {
            return all.ids();
        }
    }

    private long records(ExportPlan plan, Path part, Progress progress) throws IOException {
        if (plan.list() == Contact.class) {
            return records(plan, part, progress, Contact.class, Batch::ofContacts, stream -> plan.format() == Format.VCARD
                    ? new CardOutput(stream, workplace.language())
                    : new TableOutput<>(table(plan, stream), targets(plan), workplace.language()));
        }
        if (plan.list() != Relation.class) {
            return things(plan, part, progress, plan.list());
        }
        return records(plan, part, progress, Relation.class, Batch::ofRelations,
                stream -> new TableOutput<>(table(plan, stream), targets(plan), workplace.language()));
    }

    private <E extends DomainEntity> long things(ExportPlan plan, Path part, Progress progress, Class<E> type)
            throws IOException {
        Counter counter = new Counter(progress, plan.ids().map(ids -> (long) ids.length).orElseGet(() -> store.count(type)));
        try (OutputStream stream = open(part); Table table = table(plan, stream)) {
            ThingRows<E> rows = ThingRows.of(store.type(type), table, workplace.language());
            each(plan.ids(), type, batch -> {
                rows.write(batch);
                counter.written(batch.size());
            });
        }
        return counter.done();
    }

    private Targets targets(ExportPlan plan) {
        return new Targets(store.type(plan.list()), Catalog.read(store));
    }

    private <E extends DomainEntity> long records(ExportPlan plan, Path part, Progress progress, Class<E> type,
            BiFunction<Reader, List<E>, Batch<E>> parts, Output<E> output) throws IOException {
        Counter counter = new Counter(progress,
                plan.ids().map(ids -> (long) ids.length).orElseGet(() -> store.count(type)));
        try (OutputStream stream = open(part);
                RecordWriter<E> writer = output.on(stream);
                Ahead<Batch<E>> ahead = new Ahead<>(batch -> write(writer, batch, counter))) {
            each(plan.ids(), type, batch -> ahead.add(() -> parts.apply(store, batch)));
            ahead.finish();
        }
        return counter.done();
    }

    private static <E extends DomainEntity> void write(RecordWriter<E> writer, Batch<E> batch, Counter counter) {
        for (E thing : batch.things()) {
            write(writer, thing, batch);
        }
        counter.written(batch.things().size());
    }

    private static <E extends DomainEntity> void write(RecordWriter<E> writer, E thing, Batch<E> batch) {
        try {
            writer.write(thing, batch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private <E extends DomainEntity> void each(Optional<long[]> ids, Class<E> type, Consumer<List<E>> batch) {
        if (ids.isEmpty()) {
            store.scan(type, BATCH, batch);
            return;
        }
        long[] all = ids.get();
        for (int from = 0; from < all.length; from += BATCH) {
            List<Long> some = Arrays.stream(all, from, Math.min(all.length, from + BATCH)).boxed().toList();
            Map<Long, E> found = store.findAll(type, some);
            batch.accept(some.stream().map(found::get).filter(Objects::nonNull).toList());
        }
    }

    /** Opens a writer on a stream. */
    @FunctionalInterface
    private interface Output<E extends DomainEntity> {
        RecordWriter<E> on(OutputStream stream) throws IOException;
    }
}
