// SPDX-License-Identifier: EPL-2.0
package org.liaison.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.help.Block;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;

/** The pages that ship with Liaison, as the registry has them. */
class RegistryPagesTest {

    private final RegistryPages pages = new RegistryPages(RegistryFactory.getRegistry());

    @Test
    void everyLanguageHasItsOwn() {
        assertEquals("La zone de recherche", pages.page(Locale.FRENCH, "query").orElseThrow().title());
        assertEquals("Het zoekvak", pages.page(Locale.of("nl", "BE"), "org.liaison.help.query").orElseThrow().title());
        assertEquals("The search box", pages.page(Locale.ENGLISH, "query").orElseThrow().title());
        assertEquals("The search box", pages.page(Locale.ITALIAN, "query").orElseThrow().title());
        assertTrue(pages.page(Locale.FRENCH, "no such page").isEmpty());
    }

    @Test
    void theContentsBeginWithTheFirstSteps() {
        List<String> names = pages.pages(Locale.FRENCH).stream().map(HelpPage::name).toList();
        assertEquals(List.of("start", "query", "conditions"), names.subList(0, 3));
    }

    /** What one language shows, the others show too: as many parts, the same links and the same examples. */
    @ParameterizedTest
    @ValueSource(strings = { "fr", "nl" })
    void theLanguagesSayTheSame(String language) {
        List<HelpPage> english = pages.pages(Locale.ENGLISH);
        List<HelpPage> other = pages.pages(Locale.of(language));
        for (int i = 0; i < english.size(); i++) {
            assertEquals(outline(english.get(i)), outline(other.get(i)), english.get(i).id());
        }
    }

    private static List<String> outline(HelpPage page) {
        return page.blocks().stream().map(block -> block.getClass().getSimpleName()
                + (block instanceof Block.Lines code ? code.lines().size() : "")
                + block.spans().stream().filter(Span::leads)
                        .map(span -> span.target() + (span.target(Span.SEARCH).isPresent() ? ' ' + span.text() : "")).sorted()
                        .toList())
                .toList();
    }

    @Test
    void linksLeadToPagesThatExist() {
        Set<String> names = pages.pages(Locale.ENGLISH).stream().map(HelpPage::name).collect(Collectors.toSet());
        List<String> targets = pages.pages(Locale.ENGLISH).stream().flatMap(page -> page.blocks().stream())
                .flatMap(block -> block.spans().stream()).flatMap(span -> span.target(Span.PAGE).stream()).toList();
        assertTrue(targets.size() > 10, "only " + targets);
        assertEquals(List.of(), targets.stream().filter(target -> !names.contains(target)).toList());
    }
}
