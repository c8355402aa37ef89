// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.liaison.print.ListPrint;
import org.liaison.print.ListPrint.Section;
import org.liaison.print.internal.words.Words;
import org.liaison.print.internal.page.Paper;
import org.liaison.print.internal.page.Paper.Pen;
import org.liaison.search.Row;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.store.Progress;

/**
 * A list: a line a row, as many columns as there are, the headings and a footer on each page, and those of groups. What does not fit ends
 * in dots.
 */
public final class ListPages {

    private static final Pen TITLE = new Pen(15, true, Paper.TEXT);
    private static final Pen ABOUT = new Pen(8.5f, false, Paper.MUTED);
    private static final Pen HEADING = new Pen(8, true, Paper.TEXT);
    private static final Pen CELL = new Pen(8, false, Paper.TEXT);
    private static final Pen FOOTER = new Pen(7.5f, false, Paper.MUTED);
    private static final float ROW = 15;
    private static final float TABLE = Paper.MARGIN + 42;
    private static final float GAP = 8;
    private static final float NARROWEST = 34;
    private static final float WIDEST = 190;
    private static final int SAMPLE = 200;
    private static final int STEP = 500;

    private final Paper paper;
    private final Search search;
    private final ListPrint list;
    private final Locale language;
    private final List<FieldDescription> columns;
    private final float[] widths;
    private final Placing placing;
    private final int pages;
    /** The next record; what was deleted meanwhile is passed over. */
    private int next;

    /**
     * Prepares printing.
     *
     * @param paper what is written on
     * @param search knows what lists show
     * @param list what is printed
     * @param language the reader's language
     */
    public ListPages(Paper paper, Search search, ListPrint list, Locale language) {
        this.paper = paper;
        this.search = search;
        this.list = list;
        this.language = language;
        columns = list.columns().stream().flatMap(id -> search.field(list.list(), id).stream()).toList();
        widths = new float[columns.size()];
        int perPage = (int) ((paper.bottom() - ROW - TABLE - ROW) / ROW);
        placing = new Placing(list.sections(), perPage);
        pages = Placing.pages(list.sections(), perPage, list.ids().length);
    }

    /**
     * Prints.
     *
     * @param progress is told how far it is
     * @throws IOException if it cannot be written
     */
    public void print(Progress progress) throws IOException {
        measure();
        try {
            search.read(list.list(), list.ids(), one -> {
                if (next % STEP == 0) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    progress.at(next, list.ids().length, next);
                }
                write(one);
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (next == 0) {
            begin();
        }
    }

    /** Widths that suit the first rows, stretched or squeezed to the page. */
    private void measure() {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = paper.width(columns.get(column).label(), HEADING);
        }
        search.read(list.list(), Arrays.copyOf(list.ids(), Math.min(SAMPLE, list.ids().length)), sample -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], paper.width(text(sample, columns.get(column)), CELL));
            }
        });
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.clamp(widths[column], NARROWEST, WIDEST) + GAP;
            sum += widths[column];
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] *= paper.width() / sum;
        }
    }

    private String text(Row one, FieldDescription column) {
        return one.text(column.id(), language).replace('\n', ' ');
    }

    private void write(Row one) {
        try {
            while (list.ids()[next] != one.id()) {
                next++;
            }
            placing.next(next);
            next++;
            if (placing.turned()) {
                begin();
            }
            float y = TABLE + ROW + placing.line() * ROW;
            if (placing.heading().isPresent()) {
                heading(placing.heading().get(), y - ROW);
            }
            float x = Paper.MARGIN;
            for (int column = 0; column < widths.length; column++) {
                cell(text(one, columns.get(column)), column, x, y, CELL);
                x += widths[column];
            }
            paper.rule(Paper.MARGIN, y + ROW, paper.width(), Paper.LINE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void heading(Section section, float y) throws IOException {
        paper.box(Paper.MARGIN - 4, y + 1, paper.width() + 8, ROW - 1, Paper.GROUND);
        String text = placing.goesOn() ? Words.of(language, "goesOn", section.heading()) : section.heading();
        paper.text(paper.fitting(text, paper.width(), HEADING), Paper.MARGIN, y + ROW - 4.5f, HEADING);
    }

    private void cell(String text, int column, float x, float y, Pen pen) throws IOException {
        String fitting = paper.fitting(text, widths[column] - GAP, pen);
        if (fitting.isEmpty()) {
            return;
        }
        float base = y + ROW - 4.5f;
        if (columns.get(column).type().equals("number")) {
            paper.endingAt(fitting, x + widths[column] - GAP, base, pen);
        } else {
            paper.text(fitting, x, base, pen);
        }
    }

    private void begin() throws IOException {
        paper.next();
        String title = paper.fitting(list.title(), paper.width() * 0.7f, TITLE);
        paper.text(title, Paper.MARGIN, Paper.MARGIN + 12, TITLE);
        paper.endingAt(Words.of(language, "records", list.ids().length), Paper.MARGIN + paper.width(), Paper.MARGIN + 12, ABOUT);
        if (!list.criteria().isEmpty()) {
            paper.text(paper.fitting(list.criteria(), paper.width(), ABOUT), Paper.MARGIN, Paper.MARGIN + 28, ABOUT);
        }
        paper.box(Paper.MARGIN - 4, TABLE, paper.width() + 8, ROW, Paper.GROUND);
        float x = Paper.MARGIN;
        for (int column = 0; column < widths.length; column++) {
            cell(columns.get(column).label(), column, x, TABLE, HEADING);
            x += widths[column];
        }
        paper.text("Liaison · " + Words.today(language), Paper.MARGIN, paper.bottom() + 12, FOOTER);
        paper.endingAt(Words.of(language, "page", paper.pages(), pages), Paper.MARGIN + paper.width(), paper.bottom() + 12,
                FOOTER);
    }
}
