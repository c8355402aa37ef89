// SPDX-License-Identifier: EPL-2.0
package org.liaison.help.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.help.Block;
import org.liaison.help.HelpPage;
import org.liaison.testing.Mutations;

/** Whatever a plug-in hands in as a page, it is read, and soon. As many inputs as the system property {@code liaison.inputs} says. */
@Timeout(3600)
class HostilePagesTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 1000);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final List<String> PAGES = List.of("""
            # The *title*

            Some **strong** words and a [`city:"Le Mans" <b>`](search:Relation) query, [a page](page:other), ![picture](x.png).

            - one
              - below one
            99999999999. third

            > quoted <script>alert(1)</script>

            ```
            liaison  help
            ```
            """, "[a](javascript:alert(1)) [b](file:///etc/passwd) <http://x> &amp; &#0; &#x110000;\n\n[r]: <x> 'y'\n| a | b |");

    @Test
    void everyTextIsAPage() {
        Mutations mutations = new Mutations(SEED);
        for (int number = 0; number < INPUTS; number++) {
            HelpPage page = Markdown.page("id", mutations.text(PAGES));
            assertNotNull(page.title());
            for (Block block : page.blocks()) {
                assertFalse(block.spans().stream().anyMatch(span -> span.text().isEmpty() && !(block instanceof Block.Lines)),
                        "input " + number + " of seed " + SEED);
            }
        }
    }

    @Test
    void whatIsInEachOtherWithoutAnEndIsReadSoon() {
        for (String many : List.of("[", "*a **", "> ", "- ", "`a ", "![", "<a ", "&", "[a](", "  - a\n", "_a ")) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.page("id", many.repeat(3000)), many);
        }
    }
}
