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
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan;
import org.liaison.store.Progress;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** The exporter. */
public final class FileExporter implements Exporter {

    private static final int BATCH = 1000;

    private final Store store;
    private final Workplace workplace;

    /**
     * Made by the service component runtime.
     *
     * @param store where records are
     * @param workplace whose language counts
     */
    public FileExporter(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    public long run(ExportPlan plan, Progress progress) {
        boolean cards = plan.format() == ImportPlan.Format.VCARD;
        if (cards && plan.list() != Contact.class) {
            throw new ExchangeException(String.valueOf(plan.file().getFileName()), Words.problem("cardsAreContacts"), null);
        }
        try {
            if (plan.list() == Contact.class) {
                return write(plan, progress, Contact.class, Batch::ofContacts, stream -> cards
                        ? new CardOutput(stream, workplace.language())
                        : csv(plan, stream));
            }
            return write(plan, progress, Relation.class, Batch::ofRelations, stream -> csv(plan, stream));
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

    private <E extends DomainEntity> RecordWriter<E> csv(ExportPlan plan, OutputStream stream) throws IOException {
        return new CsvOutput<>(plan, store.type(plan.list()), stream, workplace.language());
    }

    private <E extends DomainEntity> long write(ExportPlan plan, Progress progress, Class<E> type,
            BiFunction<Reader, List<E>, Batch<E>> parts, Output<E> output) throws IOException {
        Path part = plan.file().toAbsolutePath().resolveSibling('.' + String.valueOf(plan.file().getFileName()) + ".part");
        long[] written = new long[1];
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
                    RecordWriter<E> writer = output.on(stream)) {
                long total = plan.ids().map(ids -> (long) ids.length).orElseGet(() -> store.count(type));
                each(plan.ids(), type, batch -> {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    Batch<E> whole = parts.apply(store, batch);
                    for (E thing : whole.things()) {
                        write(writer, thing, whole);
                    }
                    written[0] += batch.size();
                    progress.at(written[0], total, written[0]);
                });
            }
            Files.move(part, plan.file(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return written[0];
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
