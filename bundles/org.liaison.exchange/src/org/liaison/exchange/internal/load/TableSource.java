// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.text.Formula;
import org.liaison.exchange.internal.text.RejectedFile;
import org.liaison.exchange.internal.text.RowFile;
import org.liaison.exchange.internal.text.SheetRows;
import org.liaison.exchange.internal.text.TextRow;
import org.liaison.exchange.internal.text.TextRows;
import org.liaison.exchange.internal.words.Words;

/** The rows of a file with separated cells, or of a workbook. */
public final class TableSource implements Source {

    private final RowFile rows;
    private final DraftReader reader;
    private final RejectedFile rejected;
    private final Locale language;

    /**
     * Opens a file.
     *
     * @param plan how it is imported
     * @param targets what its columns may stand for
     * @param language the user's language
     * @param folder where rejected rows go if the file's own folder cannot be written
     * @throws IOException if it cannot be read
     */
    public TableSource(ImportPlan plan, Targets targets, Locale language, Path folder) throws IOException {
        this.language = language;
        List<String> headers = plan.columns().stream().map(ImportPlan.Column::header).toList();
        List<Target> meanings = new ArrayList<>();
        plan.columns().forEach(column -> meanings.add(targets.find(column.target()).orElse(null)));
        reader = new DraftReader(headers, meanings, language);
        String reason = Words.of(language, "reasonColumn");
        List<String> columns = new ArrayList<>(headers);
        if (columns.isEmpty() || !columns.getLast().equals(reason)) {
            columns.add(reason);
        }
        rejected = new RejectedFile(RejectedFile.beside(plan.file(), folder, ".csv"), columns, plan.separator());
        rows = plan.format() == ImportPlan.Format.CSV
                ? new TextRows(plan.file(), plan.charset(), plan.separator())
                : new SheetRows(plan.file(), language);
        if (rows.hasNext()) {
            rows.next();
        }
    }

    @Override
    public Draft next() {
        if (!rows.hasNext()) {
            return null;
        }
        TextRow row = rows.next();
        if (row.state() != TextRow.State.WHOLE) {
            Draft draft = new Draft(row.line(), row.cells());
            draft.wrongs().add(new Draft.Wrong("", Words.of(language,
                    row.state() == TextRow.State.LAST ? "tooManyQuotes" : "unclosedQuote")));
            return draft;
        }
        return reader.read(row.line(), row.cells().stream().map(Formula::restore).toList());
    }

    @Override
    public long bytes() {
        return rows.bytes();
    }

    @Override
    public void reject(Draft draft) throws IOException {
        rejected.add(draft.raw(), draft.wrongs().stream().map(wrong -> wrong.column().isEmpty()
                ? wrong.text()
                : wrong.column() + ": " + wrong.text()).collect(Collectors.joining(" ")));
    }

    @Override
    public Optional<Path> keepRejected() throws IOException {
        return rejected.keep();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        rejected.close();
    }
}
