// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.print.internal.page.Paper;
import org.liaison.print.internal.page.Paper.Pen;

/** Writes from the top of a page to its bottom, and on the next one from there. */
final class Flow {

    private static final Pen TITLE = new Pen(18, true, Paper.TEXT);
    private static final Pen SUBTITLE = new Pen(10, false, Paper.MUTED);
    private static final Pen SECTION = new Pen(10.5f, true, Paper.ACCENT);
    private static final Pen LABEL = new Pen(8.5f, false, Paper.MUTED);
    private static final Pen VALUE = new Pen(9, false, Paper.TEXT);
    private static final Pen HEADING = new Pen(8, true, Paper.MUTED);
    private static final float LEADING = 13;
    private static final float LABELS = 92;
    private static final float GAP = 16;
    private static final float PADDING = 8;
    /** How much wider the last column of a table is. */
    private static final float WIDER = 0.5f;

    private final Paper paper;
    private float y = Paper.MARGIN;

    Flow(Paper paper) {
        this.paper = paper;
    }

    private void room(float height) throws IOException {
        if (y + height > paper.bottom()) {
            paper.next();
            y = Paper.MARGIN;
        }
    }

    void title(String title, String subtitle) throws IOException {
        for (String line : paper.lines(title, paper.width(), TITLE)) {
            y += 20;
            paper.text(line, Paper.MARGIN, y, TITLE);
        }
        if (!subtitle.isEmpty()) {
            y += 16;
            paper.text(paper.fitting(subtitle, paper.width(), SUBTITLE), Paper.MARGIN, y, SUBTITLE);
        }
        y += 4;
    }

    /** A heading, never the last line of a page; a thin line if it is empty. */
    private void section(String heading) throws IOException {
        room(4 * LEADING);
        if (heading.isEmpty()) {
            y += 4;
            paper.rule(Paper.MARGIN, y, paper.width(), Paper.LINE);
            y += 4;
            return;
        }
        y += 22;
        paper.text(heading, Paper.MARGIN, y, SECTION);
        y += 5;
        paper.rule(Paper.MARGIN, y, paper.width(), Paper.ACCENT);
        y += 4;
    }

    /** Labels with their values in two columns; nothing if there are none. */
    void pairs(String heading, List<Pair> pairs) throws IOException {
        if (pairs.isEmpty()) {
            return;
        }
        section(heading);
        float column = (paper.width() - GAP) / 2;
        for (int at = 0; at < pairs.size(); at += 2) {
            List<Pair> beside = pairs.subList(at, Math.min(pairs.size(), at + 2));
            List<List<String>> labels = beside.stream().map(pair -> paper.lines(pair.label, LABELS - PADDING, LABEL)).toList();
            List<List<String>> values = beside.stream().map(pair -> paper.lines(pair.value, column - LABELS, VALUE)).toList();
            int most = Stream.concat(labels.stream(), values.stream()).mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < most; line++) {
                room(LEADING);
                for (int side = 0; side < beside.size(); side++) {
                    float x = Paper.MARGIN + side * (column + GAP);
                    line(labels.get(side), line, x, LABEL);
                    line(values.get(side), line, x + LABELS, VALUE);
                }
                y += LEADING;
            }
            y += 2;
        }
    }

    private void line(List<String> lines, int line, float x, Pen pen) throws IOException {
        if (line < lines.size()) {
            paper.text(lines.get(line), x, y + LEADING - 2, pen);
        }
    }

    /** A longer text; nothing if it is blank. */
    void paragraph(String heading, String text) throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        section(heading);
        for (String line : paper.lines(text.strip(), paper.width(), VALUE)) {
            room(LEADING);
            paper.text(line, Paper.MARGIN, y + LEADING - 2, VALUE);
            y += LEADING;
        }
    }

    /** Rows with headings, the last column the widest; nothing if there are no rows. */
    void table(String heading, List<String> headings, List<List<String>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        section(heading);
        row(headings, HEADING);
        for (List<String> cells : rows) {
            row(cells, VALUE);
            paper.rule(Paper.MARGIN, y + 1, paper.width(), Paper.LINE);
            y += 2;
        }
    }

    /** Nothing is cut off: what does not fit on a line goes on the next one. */
    private void row(List<String> cells, Pen pen) throws IOException {
        float column = paper.width() / (cells.size() + WIDER);
        List<List<String>> lines = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            float room = at == cells.size() - 1 ? column * (1 + WIDER) : column;
            lines.add(paper.lines(cells.get(at), room - PADDING, pen));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        room(most * LEADING + 2);
        for (int at = 0; at < cells.size(); at++) {
            lines(lines.get(at), Paper.MARGIN + at * column, pen);
        }
        y += most * LEADING;
    }

    private void lines(List<String> lines, float x, Pen pen) throws IOException {
        for (int line = 0; line < lines.size(); line++) {
            paper.text(lines.get(line), x, y + (line + 1) * LEADING - 2, pen);
        }
    }

    /**
     * A value with its name.
     *
     * @param label what it is
     * @param value the value, never blank
     */
    record Pair(String label, String value) {
    }
}
