// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CellTextTest {

    private static final List<String> CELLS = List.of("", "", "7", "Les deux", "\"", "a\tb", "a\nb", "\n", "a\r\nb", "é😀",
            "\"\"");

    /** Empty cells too, in whatever place of whatever block: what was copied is what is pasted. */
    @Test
    void aBlockIsReadAsItWasWritten() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            int width = 1 + random.nextInt(3);
            List<List<String>> block = Stream.generate(() -> IntStream.range(0, width)
                    .mapToObj(index -> CELLS.get(random.nextInt(CELLS.size()))).toList()).limit(1 + random.nextInt(4)).toList();
            String text = CellText.of(block);
            assertFalse(text.isEmpty(), "a clipboard takes no empty text");
            assertEquals(block, CellText.read(text), "seed " + seed);
        }
    }
}
