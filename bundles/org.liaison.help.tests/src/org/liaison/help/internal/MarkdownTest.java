// SPDX-License-Identifier: EPL-2.0
package org.liaison.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.help.Block;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;
import org.liaison.help.Span.Style;

class MarkdownTest {

    private static final HelpPage PAGE = Markdown.page("a.b.page", """
            # The *title*

            Some **strong** words
            and a [`city:"Le Mans" <b>`](search:Relation) query.

            - one
              - below one
            - two, with [a page](page:other)

            3. third
            4. fourth

            ```
            liaison  help
              more
            ```
            """);

    @Test
    void readsWhatAPageIsMadeOf() {
        assertEquals("The title", PAGE.title());
        assertEquals("page", PAGE.name());
        assertEquals(List.of(new Span("Some ", Style.PLAIN, ""), new Span("strong", Style.STRONG, ""),
                new Span(" words and a ", Style.PLAIN, ""), new Span("city:\"Le Mans\" <b>", Style.CODE, "search:Relation"),
                new Span(" query.", Style.PLAIN, "")), PAGE.blocks().get(1).spans());
        assertEquals(List.of("0 • one", "1 • below one", "0 • two, with a page", "0 3. third", "0 4. fourth"),
                PAGE.blocks().stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast)
                        .map(item -> item.depth() + " " + item.mark() + ' ' + item.text()).toList());
        assertEquals(new Block.Lines(List.of("liaison  help", "  more")), PAGE.blocks().getLast());
    }

    @Test
    void findsWordsWhateverTheirCaseAndAccents() {
        assertTrue(PAGE.has("STRÖNG  mans"));
        assertTrue(PAGE.has(" "));
        assertFalse(PAGE.has("strong weak"));
        assertTrue(PAGE.titled("title"));
        assertFalse(PAGE.titled("strong"));
    }

    /** A page of a plug-in may hold anything: the words stay, what cannot be shown goes. */
    @Test
    void whatCannotBeShownLeavesItsWords() {
        HelpPage page = Markdown.page("a.b.odd", "> quoted\n\n<script>no()</script>\n\n![a picture](p.png) [](page:none)\n");
        assertEquals("a.b.odd", page.title());
        assertEquals("quoted a picture ", String.join(" ", page.blocks().stream().map(Block::text).toList()));
        assertEquals(List.of(), Markdown.page("a.b.empty", "").blocks());
    }
}
