// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.liaison.model.Labelled;
import org.liaison.search.TermValue;

/**
 * The terms that an index shows. Documents hold only their ids, so that renaming one changes no document.
 *
 * @param byId the terms by id
 */
public record Terms(Map<Long, TermValue> byId) {

    private static final String COLUMN = "\t";

    /** Copies the terms. */
    public Terms {
        byId = Map.copyOf(byId);
    }

    /**
     * These terms and others.
     *
     * @param terms terms as they are now
     * @return these terms if nothing is new
     */
    public Terms with(Collection<? extends Labelled> terms) {
        Map<Long, TermValue> changed = new HashMap<>();
        for (Labelled term : terms) {
            TermValue value = value(term);
            if (!value.equals(byId.get(term.getId()))) {
                changed.put(term.getId(), value);
            }
        }
        if (changed.isEmpty()) {
            return this;
        }
        Map<Long, TermValue> all = new HashMap<>(byId);
        all.putAll(changed);
        return new Terms(all);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text the text; never null
     * @return the terms
     */
    public static Terms of(String text) {
        return new Terms(text.lines().map(line -> line.split(COLUMN, -1)).collect(Collectors.toMap(
                cells -> Long.valueOf(cells[0]),
                cells -> new TermValue(Long.parseLong(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]))));
    }

    /**
     * The terms as text, one a line.
     *
     * @return what {@link #of} reads
     */
    public String text() {
        return byId.values().stream().map(term -> String.join(COLUMN, Long.toString(term.id()), term.code(), term.labelFr(),
                term.labelEn(), term.labelNl(), term.color())).collect(Collectors.joining("\n"));
    }

    /** Labels that lack in one language are taken from another, as {@link Labelled#label} does. */
    private static TermValue value(Labelled term) {
        String any = Objects.requireNonNullElse(first(term.getLabelEn(), term.getLabelFr(), term.getLabelNl()),
                Objects.requireNonNullElse(term.getCode(), ""));
        return new TermValue(term.getId(), clean(term.getCode(), ""), clean(term.getLabelFr(), any),
                clean(term.getLabelEn(), any),
                clean(term.getLabelNl(), any), clean(term.getColor(), ""));
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static String clean(String text, String otherwise) {
        return (text == null || text.isBlank() ? otherwise : text).replaceAll("\\s", " ");
    }
}
