// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the lines of a file, whatever its language. */
final class TextRules {

    /** The licence line that every source starts with, behind the comment sign of its language. */
    static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern COMMENTED_OUT = Pattern.compile("^\\s*//.*(;|\\{|\\})\\s*$");

    private TextRules() {
    }

    static Stream<Finding> unfinished(String name, String text) {
        return lines(name, text, UNFINISHED, "is not finished");
    }

    static Stream<Finding> commentedOut(String name, String text) {
        return lines(name, text, COMMENTED_OUT, "is code in a comment");
    }

    /** The formatter wraps at 130; what it cannot wrap may be a little longer. */
    static Stream<Finding> longLines(String name, String text) {
        return lines(name, text, Pattern.compile("^.{141,}"), "has more than 140 columns");
    }

    static Stream<Finding> untidy(String name, String text) {
        return Stream.concat(lines(name, text, Pattern.compile("\\s+$|\t|\r"), "has a tab or blanks at its end"),
                text.endsWith("\n") ? Stream.empty() : Stream.of(new Finding(name, "ends without a line end")));
    }

    static Stream<Finding> unlicensed(String name, String text) {
        return text.lines().limit(3).anyMatch(line -> line.contains(LICENCE))
                ? Stream.empty()
                : Stream.of(new Finding(name + ":1", "has no line " + LICENCE));
    }

    private static Stream<Finding> lines(String name, String text, Pattern wrong, String what) {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length).filter(i -> wrong.matcher(lines[i]).find())
                .mapToObj(i -> new Finding(name + ':' + (i + 1), what));
    }
}
