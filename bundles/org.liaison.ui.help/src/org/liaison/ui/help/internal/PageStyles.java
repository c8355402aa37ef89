// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.liaison.help.Block;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;
import org.liaison.ui.look.Palette;

/** The text of a page and how its parts look. */
final class PageStyles {

    private static final int INDENT = 20;
    private static final int ABOVE_HEADING = 20;
    private static final int ABOVE_PARAGRAPH = 8;

    private final PageFonts fonts;
    private final Palette palette;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Marks.Range> marks;

    /**
     * Where a link stands.
     *
     * @param start its first letter
     * @param end behind its last
     * @param span the link
     */
    record Link(int start, int end, Span span) {
    }

    /** How a line, or the lines of a block, stand on the page. */
    private record Line(Block block, int count) {
    }

    PageStyles(HelpPage page, String words, PageFonts fonts, Palette palette) {
        this.fonts = fonts;
        this.palette = palette;
        for (Block block : page.blocks()) {
            int start = text.length();
            block.spans().forEach(span -> add(block, span));
            lines.add(new Line(block, (int) text.substring(start).chars().filter(sign -> sign == '\n').count() + 1));
            text.append('\n');
        }
        marks = Marks.in(text.toString(), words);
    }

    private void add(Block block, Span span) {
        StyleRange range = new StyleRange();
        range.start = text.length();
        range.length = span.text().length();
        text.append(span.text());
        range.foreground = span.leads() ? palette.link() : palette.text();
        range.underline = span.leads() && span.style() != Span.Style.CODE;
        range.fontStyle = span.style() == Span.Style.STRONG
                ? SWT.BOLD
                : span.style() == Span.Style.EMPHASIS ? SWT.ITALIC : SWT.NORMAL;
        if (block instanceof Block.Heading heading) {
            range.font = fonts.heading(heading.level());
        } else if (span.style() == Span.Style.CODE) {
            range.font = fonts.code();
            range.background = block instanceof Block.Lines ? null : span.leads() ? palette.accentSoft() : palette.page();
        }
        ranges.add(range);
        if (span.leads()) {
            links.add(new Link(range.start, range.start + range.length, span));
        }
    }

    List<Link> links() {
        return links;
    }

    /** Puts the page into a control; returns where the first marked word stands, or -1. */
    int put(StyledText control) {
        control.setText(text.toString());
        control.setStyleRanges(marked().toArray(StyleRange[]::new));
        int at = 0;
        for (Line line : lines) {
            put(control, at, line);
            at += line.count();
        }
        return marks.isEmpty() ? -1 : marks.getFirst().start();
    }

    private void put(StyledText control, int at, Line line) {
        switch (line.block()) {
            case Block.Heading heading -> control.setLineVerticalIndent(at, at == 0 ? 0 : fonts.scaled(ABOVE_HEADING));
            case Block.Paragraph paragraph -> control.setLineVerticalIndent(at, fonts.scaled(ABOVE_PARAGRAPH));
            case Block.Item item -> {
                int indent = fonts.scaled(INDENT);
                control.setLineIndent(at, line.count(), item.depth() * indent);
                control.setLineWrapIndent(at, line.count(), (item.depth() + 1) * indent);
                control.setLineBullet(at, 1, bullet(item, indent));
            }
            case Block.Lines code -> {
                control.setLineVerticalIndent(at, fonts.scaled(ABOVE_PARAGRAPH));
                control.setLineBackground(at, line.count(), palette.page());
                control.setLineIndent(at, line.count(), fonts.scaled(INDENT) / 2);
                control.setLineWrapIndent(at, line.count(), fonts.scaled(INDENT) * 2);
            }
        }
    }

    private Bullet bullet(Block.Item item, int indent) {
        StyleRange style = new StyleRange();
        style.metrics = new GlyphMetrics(0, 0, indent);
        style.foreground = palette.muted();
        Bullet bullet = new Bullet(ST.BULLET_TEXT, style);
        bullet.text = item.mark();
        return bullet;
    }

    /** The ranges, cut where words are marked. */
    private List<StyleRange> marked() {
        List<StyleRange> all = new ArrayList<>();
        for (StyleRange range : ranges) {
            int at = range.start;
            for (Marks.Range mark : marks) {
                int from = Math.max(mark.start(), at);
                int to = Math.min(mark.end(), range.start + range.length);
                if (from < to) {
                    part(all, range, at, from, false);
                    part(all, range, from, to, true);
                    at = to;
                }
            }
            part(all, range, at, range.start + range.length, false);
        }
        return all;
    }

    private void part(List<StyleRange> all, StyleRange of, int from, int to, boolean mark) {
        if (from < to) {
            StyleRange part = (StyleRange) of.clone();
            part.start = from;
            part.length = to - from;
            part.background = mark ? palette.labelGround("#d9a400") : of.background;
            all.add(part);
        }
    }
}
