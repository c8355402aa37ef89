// SPDX-License-Identifier: EPL-2.0
package org.liaison.help;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a page, from top to bottom. */
public sealed interface Block {

    /**
     * What it says.
     *
     * @return in the order of reading
     */
    List<Span> spans();

    /**
     * What it says, without looks.
     *
     * @return the words
     */
    default String text() {
        return spans().stream().map(Span::text).collect(Collectors.joining());
    }

    /**
     * A heading.
     *
     * @param level 1 for the title of the page
     * @param spans what it says
     */
    record Heading(int level, List<Span> spans) implements Block {

        /** Copies. */
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A paragraph.
     *
     * @param spans what it says
     */
    record Paragraph(List<Span> spans) implements Block {

        /** Copies. */
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 0 for a list that is in no other
     * @param mark what stands before it: a dot, or its number
     * @param spans what it says
     */
    record Item(int depth, String mark, List<Span> spans) implements Block {

        /** Copies. */
        public Item {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Lines to be typed as they stand.
     *
     * @param lines the lines, each with its blanks
     */
    record Lines(List<String> lines) implements Block {

        /** Copies. */
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public List<Span> spans() {
            return List.of(new Span(String.join("\n", lines), Span.Style.CODE, ""));
        }
    }
}
