// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A page as text that can be read, selected and copied; its links are followed by a click, or by Tab and Enter. */
final class PageText {

    private static final int WIDEST = 720;
    private static final int MARGIN = 28;
    private static final int LINE_GAP = 6;

    private final StyledText text;
    private final PageFonts fonts;
    private final String run;
    private final Consumer<Span> follow;
    private HelpPage page;
    private String words = "";
    private List<PageStyles.Link> links = List.of();

    PageText(Composite parent, String name, String run, Consumer<Span> follow) {
        this.run = run;
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        fonts = new PageFonts(text);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(LINE_GAP);
        text.setData(ModelIds.TEST_ID, "help.page");
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        text.addListener(SWT.Resize, event -> margins());
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, this::pointed);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
    }

    StyledText control() {
        return text;
    }

    /** Lines stay short enough to be read in a wide window. */
    private void margins() {
        int width = text.getClientArea().width;
        int margin = width < WIDEST / 2 ? MARGIN / 2 : MARGIN;
        int right = Math.max(margin, width - margin - Type.scaled(text.getDisplay(), WIDEST));
        if (text.getLeftMargin() != margin || text.getRightMargin() != right) {
            text.setMargins(margin, MARGIN / 2, right, MARGIN / 2);
        }
    }

    void color(Palette palette) {
        text.setBackground(palette.surface());
        text.setForeground(palette.text());
        text.setSelectionBackground(palette.accent());
        text.setSelectionForeground(palette.onAccent());
        if (page != null) {
            int top = text.getTopPixel();
            render();
            text.setTopPixel(top);
        }
    }

    /** Shows a page from its beginning, or from the first of the words that are marked on it. */
    void show(HelpPage newPage, String newWords) {
        page = newPage;
        words = newWords;
        int found = render();
        text.setTopPixel(0);
        text.setSelection(Math.max(0, found));
    }

    private int render() {
        PageStyles styles = new PageStyles(page, words, fonts, Palette.of(text.getDisplay()));
        text.setRedraw(false);
        int found = styles.put(text);
        links = styles.links();
        text.setRedraw(true);
        return found;
    }

    private Span at(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        return links.stream().filter(link -> offset >= link.start() && offset < link.end()).map(PageStyles.Link::span).findFirst()
                .orElse(null);
    }

    private void clicked(Event event) {
        Span link = event.button == 1 && text.getSelectionCount() == 0 ? at(event.x, event.y) : null;
        if (link != null) {
            follow.accept(link);
        }
    }

    private void pointed(Event event) {
        Span link = at(event.x, event.y);
        text.setCursor(link == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String tip = link != null && link.target(Span.SEARCH).isPresent() ? run : null;
        if (!Objects.equals(tip, text.getToolTipText())) {
            text.setToolTipText(tip);
        }
    }

    /** Tab goes from link to link, and leaves the page behind the last. */
    private void traverse(Event event) {
        Point selected = text.getSelectionRange();
        Stream<PageStyles.Link> next = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> links.stream()
                    .filter(link -> link.start() >= selected.x + selected.y || selected.y == 0 && link.start() >= selected.x);
            case SWT.TRAVERSE_TAB_PREVIOUS -> links.reversed().stream().filter(link -> link.end() <= selected.x);
            default -> Stream.empty();
        };
        next.findFirst().ifPresent(link -> {
            event.doit = false;
            text.setSelection(link.start(), link.end());
            text.showSelection();
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            Point selected = text.getSelection();
            links.stream().filter(link -> link.start() == selected.x && link.end() == selected.y).findFirst()
                    .ifPresent(link -> follow.accept(link.span()));
        }
    }
}
