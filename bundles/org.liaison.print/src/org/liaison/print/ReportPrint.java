// SPDX-License-Identifier: EPL-2.0
package org.liaison.print;

import java.util.List;

/**
 * Something to be read on paper that is no record and no list.
 *
 * @param title what it is about
 * @param subtitle a line below that; empty for none
 * @param parts what it says, in order
 */
public record ReportPrint(String title, String subtitle, List<Part> parts) {

    /** Copies the parts, so that it never changes. */
    public ReportPrint {
        parts = List.copyOf(parts);
    }

    /**
     * A part under a heading; one that says nothing is left out.
     *
     * @param heading the heading
     * @param things labels with their values, of one thing after the other
     * @param texts longer texts, which may have several lines
     */
    public record Part(String heading, List<List<Entry>> things, List<String> texts) {

        /** Copies the lists, so that it never changes. */
        public Part {
            things = things.stream().map(List::copyOf).toList();
            texts = List.copyOf(texts);
        }
    }

    /**
     * A value with its name.
     *
     * @param label what it is
     * @param value the value
     */
    public record Entry(String label, String value) {
    }
}
