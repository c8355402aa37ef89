// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** Writes changes into one text, so that a long history is one control, and can be marked and copied. */
final class HistoryStory {

    private static final Texts TEXTS = new Texts(HistoryStory.class);
    private static final int INDENT = 16;

    private final StyledText control;
    private final Locale language;
    private final Palette palette;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Integer> indented = new ArrayList<>();
    private int line;

    HistoryStory(StyledText control, Locale language) {
        this.control = control;
        this.language = language;
        palette = Palette.of(control.getDisplay());
        control.setBackground(control.getParent().getBackground());
        control.setForeground(palette.text());
    }

    void add(RecordChange change, String byline, List<HistoryLine> lines) {
        if (!text.isEmpty()) {
            newLine();
        }
        ChangeSet changeSet = change.changeSet();
        write(changeSet.intent().title(), palette.text(), SWT.BOLD);
        newLine();
        write(byline + origin(change), palette.muted(), SWT.NORMAL);
        newLine();
        for (HistoryLine one : lines) {
            indented.add(line);
            write(one);
            newLine();
        }
    }

    void show() {
        control.setText(text.toString().stripTrailing());
        styles.forEach(control::setStyleRange);
        indented.stream().filter(index -> index < control.getLineCount()).forEach(index -> {
            control.setLineIndent(index, 1, INDENT);
            control.setLineWrapIndent(index, 1, INDENT * 2);
        });
    }

    private void write(HistoryLine one) {
        String subject = one.what().isEmpty() || one.label().isEmpty()
                ? one.what() + one.label()
                : one.what() + " \u00b7 " + one.label();
        switch (one.kind()) {
            case CREATED -> write(whole("created", subject, one.after()), palette.text(), SWT.NORMAL);
            case REMOVED -> write(whole("removed", subject, one.before()), palette.text(), SWT.NORMAL);
            case UPDATED -> {
                write(TEXTS.get(language, "field", subject) + ' ', palette.muted(), SWT.NORMAL);
                value(one.before(), palette.muted());
                write(" \u2192 ", palette.muted(), SWT.NORMAL);
                value(one.after(), palette.text());
            }
        }
    }

    /** What was added or removed as a whole; without a subject it is the record itself. */
    private String whole(String key, String subject, String title) {
        return subject.isEmpty() ? TEXTS.get(language, key) : TEXTS.get(language, key + ".part", subject, title).strip();
    }

    private void value(String value, Color color) {
        if (value.isEmpty()) {
            write(TEXTS.get(language, "empty"), palette.muted(), SWT.ITALIC);
        } else {
            write(value.replaceAll("\\s+", " "), color, SWT.NORMAL);
        }
    }

    /** Where it comes from, unless somebody simply typed it. */
    private String origin(RecordChange change) {
        ChangeSet changeSet = change.changeSet();
        if (changeSet.intent().origin() == Intent.Origin.TYPED) {
            return "";
        }
        String from = TEXTS.get(language, "origin." + changeSet.intent().origin().name(), changeSet.intent().detail(),
                change.place(),
                changeSet.intent().detail().isEmpty() ? 0 : 1, change.place().isEmpty() ? 0 : 1);
        return " \u00b7 " + from;
    }

    private void write(String words, Color color, int style) {
        styles.add(new StyleRange(text.length(), words.length(), color, null, style));
        text.append(words);
    }

    private void newLine() {
        text.append('\n');
        line++;
    }
}
