// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void theCommandLineDecides() {
        assertEquals(Locale.of("nl"), Languages.early(List.of("--lang", "nl", "count"), Locale.FRANCE));
        assertEquals(Locale.of("en"), Languages.early(List.of("count", "--lang=en"), Locale.FRANCE));
        assertEquals(Locale.FRANCE, Languages.early(List.of("count", "--lang", "fr"), Locale.FRANCE));
    }

    @Test
    void elseTheSurroundingsElseEnglish() {
        assertEquals(Locale.of("nl", "BE"), Languages.early(List.of("count"), Locale.of("nl", "BE")));
        assertEquals(Locale.ENGLISH, Languages.early(List.of("count"), Locale.JAPAN));
        assertEquals(Locale.FRANCE, Languages.early(List.of("--lang", "xx"), Locale.FRANCE));
        assertEquals(Optional.empty(), Languages.of("xx", Locale.FRANCE));
    }
}
