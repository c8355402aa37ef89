// SPDX-License-Identifier: EPL-2.0
package org.liaison.help;

import java.util.Optional;

/**
 * Some words of a page that look alike.
 *
 * @param text the words, never empty
 * @param style how they look
 * @param target where they lead: {@code page:} and the name of a page, {@code search:} and a kind of record, {@code command:} and
 *        the id of a command, or an address of the web; empty if nowhere
 */
public record Span(String text, Style style, String target) {

    /** What a link to a page begins with. */
    public static final String PAGE = "page:";
    /** What a link begins with whose text is a query; behind it stands the kind of record whose list it is for. */
    public static final String SEARCH = "search:";
    /** What a link to a command begins with. */
    public static final String COMMAND = "command:";

    /** How words look. */
    public enum Style {
        /** As usual. */
        PLAIN,
        /** They matter. */
        STRONG,
        /** They are stressed. */
        EMPHASIS,
        /** They are to be typed as they stand. */
        CODE
    }

    /**
     * What follows a beginning of the target.
     *
     * @param beginning such as {@link #PAGE}
     * @return empty if the target begins otherwise
     */
    public Optional<String> target(String beginning) {
        return target.startsWith(beginning) ? Optional.of(target.substring(beginning.length())) : Optional.empty();
    }

    /**
     * Whether they lead anywhere.
     *
     * @return whether there is a target
     */
    public boolean leads() {
        return !target.isEmpty();
    }
}
