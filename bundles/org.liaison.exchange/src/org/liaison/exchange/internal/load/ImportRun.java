// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.store.Progress;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Tag;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** One import: reads the file in chunks, and stores it as one change set. */
public final class ImportRun {

    private static final int CHUNK = 1000;
    private static final long TICK = 100_000_000;

    private final ImportPlan plan;
    private final Source source;
    private final Progress progress;
    private final Locale language;
    private final long size;
    private final Tally tally = new Tally();
    private long told;

    /**
     * Prepares an import.
     *
     * @param plan how the file is imported
     * @param source the file
     * @param progress is told how far it is
     * @param language the user's language
     * @throws IOException if the file cannot be read
     */
    public ImportRun(ImportPlan plan, Source source, Progress progress, Locale language) throws IOException {
        this.plan = plan;
        this.source = source;
        this.progress = progress;
        this.language = language;
        size = Files.size(plan.file());
    }

    /**
     * Imports.
     *
     * @param store where to
     * @return what came of it
     * @throws IOException if the file cannot be read, or that of rejected rows not be written; nothing was changed then
     * @throws CancellationException if the user ended it; nothing was changed then
     */
    public ImportReport into(Store store) throws IOException {
        String file = String.valueOf(plan.file().getFileName());
        Intent intent = new Intent(Words.of(language, "title." + plan.list().getSimpleName(), file), Intent.Origin.IMPORT, file);
        try {
            Optional<ChangeSet> changeSet = store.change(intent, this::work);
            return tally.report(source.keepRejected(), changeSet, false);
        } catch (OnlyTried tried) {
            return tally.report(Optional.empty(), Optional.empty(), true);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void work(Change change) {
        Pen pen = new Pen(change);
        boolean contacts = plan.list() == Contact.class;
        Labels labels = new Labels(change, pen, tally, contacts ? Tag.CONTACT : Tag.RELATION);
        Tools tools = new Tools(pen, new Glossary(change, pen, tally), new Colleagues(change, pen, tally), labels,
                new Options(pen, tally, language), tally);
        Seen seen = new Seen(change, size);
        RelationIndex relations = new RelationIndex(change, seen, !contacts);
        Rows rows = contacts
                ? new ContactRows(tools, relations, new ContactIndex(change, seen), language)
                : new RelationRows(tools, relations, language);
        try {
            List<Draft> drafts = chunk(rows);
            while (drafts != null) {
                rows.prepare(drafts);
                for (Draft draft : drafts) {
                    tell();
                    store(change, rows, draft);
                }
                pen.flush();
                drafts = chunk(rows);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (plan.dryRun()) {
            throw new OnlyTried();
        }
    }

    /** The next rows with nothing wrong; null at the end of the file. */
    private List<Draft> chunk(Rows rows) throws IOException {
        List<Draft> drafts = new ArrayList<>(CHUNK);
        Draft draft = source.next();
        if (draft == null) {
            return null;
        }
        while (draft != null) {
            tell();
            if (draft.wrongs().isEmpty()) {
                rows.complete(draft);
            }
            if (draft.wrongs().isEmpty()) {
                drafts.add(draft);
            } else {
                reject(draft);
            }
            draft = drafts.size() < CHUNK ? source.next() : null;
        }
        return drafts;
    }

    private void store(Change change, Rows rows, Draft draft) throws IOException {
        change.at(Long.toString(draft.line()));
        try {
            rows.store(draft);
            draft.remarks().forEach(remark -> tally.remark(draft.line(), remark.column(), remark.text()));
        } catch (Refused refused) {
            draft.wrongs().add(refused.wrong());
            reject(draft);
        }
    }

    private void reject(Draft draft) throws IOException {
        tally.rejected(draft);
        if (!plan.dryRun()) {
            source.reject(draft);
        }
    }

    private void tell() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        long now = System.nanoTime();
        if (now - told > TICK) {
            told = now;
            progress.at(source.bytes(), size, tally.rows());
        }
    }

    /** Takes back a dry run. */
    private static final class OnlyTried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OnlyTried() {
            super(null, null, false, false);
        }
    }
}
