// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.liaison.model.DomainEntity;
import org.liaison.print.internal.sheet.Flow.Pair;
import org.liaison.print.internal.words.Words;
import org.liaison.print.ReportPrint;
import org.liaison.print.internal.page.Paper;
import org.liaison.print.internal.page.Paper.Pen;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/**
 * Records, each on pages of its own that say whose they are.
 *
 * @param paper what is written on
 * @param language the reader's language
 * @param progress is told how far it is
 */
public record SheetPages(Paper paper, Locale language, Progress progress) {

    private static final Pen FOOTER = new Pen(7.5f, false, Paper.MUTED);

    /**
     * Prints records.
     *
     * @param store where they are
     * @param type their kind
     * @param ids which
     * @param sheet what is printed of each
     * @param <E> their kind
     * @throws IOException if it cannot be written
     */
    public <E extends DomainEntity> void print(Store store, Class<E> type, long[] ids, Sheet<E> sheet) throws IOException {
        for (int at = 0; at < ids.length; at++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(at, ids.length, at);
            Optional<E> found = store.find(type, ids[at]);
            if (found.isPresent()) {
                int first = paper.pages();
                paper.next();
                sheet.write(found.get(), new Flow(paper));
                footers(found.get().title(), first);
            }
        }
    }

    /**
     * Prints a report.
     *
     * @param report what it says
     * @throws IOException if it cannot be written
     */
    public void print(ReportPrint report) throws IOException {
        int first = paper.pages();
        paper.next();
        Flow flow = new Flow(paper);
        flow.title(report.title(), report.subtitle());
        for (ReportPrint.Part part : report.parts()) {
            for (int thing = 0; thing < part.things().size(); thing++) {
                flow.pairs(thing == 0 ? part.heading() : "", part.things().get(thing).stream()
                        .filter(entry -> !entry.value().isBlank()).map(entry -> new Pair(entry.label(), entry.value())).toList());
            }
            flow.paragraph(part.heading(), String.join("\n", part.texts()));
        }
        footers(report.title(), first);
    }

    private void footers(String title, int first) throws IOException {
        int count = paper.pages() - first;
        for (int page = 0; page < count; page++) {
            paper.turnTo(first + page);
            float y = paper.bottom() + 12;
            paper.text(paper.fitting(title + " · Liaison · " + Words.today(language), paper.width() * 0.8f, FOOTER), Paper.MARGIN,
                    y,
                    FOOTER);
            paper.endingAt(Words.of(language, "page", page + 1, count), Paper.MARGIN + paper.width(), y, FOOTER);
        }
    }
}
