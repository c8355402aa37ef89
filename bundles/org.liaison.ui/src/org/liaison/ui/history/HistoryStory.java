// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoScope;
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
    private final NavigableMap<Integer, Place> places = new TreeMap<>();
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
        places.put(line, new Place(changeSet, Optional.empty()));
        write(changeSet.intent().title(), palette.text(), SWT.BOLD);
        newLine();
        write(byline + origin(change), palette.muted(), SWT.NORMAL);
        newLine();
        List<Optional<UndoScope.Value>> values = values(change);
        for (int i = 0; i < lines.size(); i++) {
            indented.add(line);
            places.put(line, new Place(changeSet, i < values.size() ? values.get(i) : Optional.empty()));
            write(lines.get(i));
            newLine();
        }
    }

    /** What each line tells of, as {@link HistoryText#lines} makes them. */
    private static List<Optional<UndoScope.Value>> values(RecordChange change) {
        List<Optional<UndoScope.Value>> values = new ArrayList<>();
        for (EntityChange one : change.changes()) {
            if (one.kind() == Kind.UPDATED) {
                RecordKey thing = new RecordKey(one.entity(), one.id());
                one.fields().forEach(field -> values.add(Optional.of(new UndoScope.Value(thing, field.field()))));
            } else {
                values.add(Optional.empty());
            }
        }
        return values;
    }

    /** What a line of the text tells of. */
    Optional<Place> at(int wanted) {
        return Optional.ofNullable(places.floorEntry(wanted)).map(Map.Entry::getValue);
    }

    /**
     * What a line tells of.
     *
     * @param changeSet the change set
     * @param value the value that it changed, if the line is about one
     */
    record Place(ChangeSet changeSet, Optional<UndoScope.Value> value) {
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
