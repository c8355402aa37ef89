// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liaison.search.internal.text.Asked.Part;

class AskedTest {

    @Test
    void everyWordIsAPart() {
        assertEquals(List.of(word("societe"), word("generale")), Asked.of(" Société  GÉNÉRALE ").parts());
    }

    @Test
    void nothingTypedAsksForNothing() {
        assertEquals(List.of(), Asked.of(" \t\"*?:()[]{}~^-+&|! ").parts());
    }

    @Test
    void groupsOfDigitsMayBeOneNumber() {
        assertEquals(List.of(new Part(List.of("04", "72", "12"), "047212")), Asked.of("04 72 12").parts());
        assertEquals(List.of(new Part(List.of("33", "4", "72"), "33472"), word("lyon")), Asked.of("+33 (0)4.72 Lyon").parts());
    }

    @Test
    void theInternationalPrefixIsLeftOut() {
        assertEquals(List.of(new Part(List.of("0033472123456"), "33472123456")), Asked.of("0033472123456").parts());
    }

    @Test
    void whateverIsTypedIsUnderstood() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String typed = random.ints(random.nextInt(30), 0, 0x2FFF).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                    StringBuilder::append).toString();
            for (Part part : Asked.of(typed).parts()) {
                part.words().forEach(word -> assertEquals(false, word.isBlank()));
            }
        }
    }

    private static Part word(String word) {
        return new Part(List.of(word), null);
    }
}
