// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.help.Block;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;

/**
 * A page of the help for a terminal: what is to be typed stands between backticks, and lines are broken at words.
 *
 * @param page the page
 */
record PrintedPage(HelpPage page) {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Block before = null;
        for (Block block : page.blocks()) {
            if (before != null && !(before instanceof Block.Item && block instanceof Block.Item)) {
                lines.add("");
            }
            switch (block) {
                case Block.Heading heading -> {
                    lines.add(heading.text());
                    lines.add((heading.level() == 1 ? "=" : "-").repeat(heading.text().length()));
                }
                case Block.Paragraph paragraph -> wrap(lines, "", "", words(paragraph));
                case Block.Item item -> {
                    String indent = "  ".repeat(item.depth());
                    String mark = item.mark().isEmpty() ? "  " : item.mark() + ' ';
                    wrap(lines, indent + mark, indent + " ".repeat(mark.length()), words(item));
                }
                case Block.Lines code -> code.lines().forEach(line -> lines.add(INDENT + line));
            }
            before = block;
        }
        return lines;
    }

    private static String words(Block block) {
        return block.spans().stream().map(span -> span.style() == Span.Style.CODE ? '`' + span.text() + '`' : span.text())
                .collect(Collectors.joining());
    }

    private static void wrap(List<String> lines, String first, String others, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split("[ \n]+")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(others).append(word);
            } else {
                line.append(begun ? " " : "").append(word);
            }
            begun = true;
        }
        lines.add(line.toString());
    }
}
