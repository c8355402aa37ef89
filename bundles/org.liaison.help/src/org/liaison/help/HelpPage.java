// SPDX-License-Identifier: EPL-2.0
package org.liaison.help;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.values.Fold;

/**
 * A page of the help in one language.
 *
 * @param id the id of its contribution
 * @param title what the contents list says
 * @param blocks what is on it, the title first
 */
public record HelpPage(String id, String title, List<Block> blocks) {

    /** Copies. */
    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /**
     * What it is called by links and on the command line.
     *
     * @return what follows the last dot of its id
     */
    public String name() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /**
     * Whether all words occur on it, case and accents not counting.
     *
     * @param words any text
     * @return true for no words
     */
    public boolean has(String words) {
        return has(blocks.stream().map(Block::text).collect(Collectors.joining("\n")), words);
    }

    /**
     * Whether its title has all words, case and accents not counting.
     *
     * @param words any text
     * @return true for no words
     */
    public boolean titled(String words) {
        return has(title, words);
    }

    private static boolean has(String text, String words) {
        String folded = Fold.of(text);
        return Arrays.stream(words.strip().split("\\s+")).map(Fold::of).allMatch(folded::contains);
    }
}
