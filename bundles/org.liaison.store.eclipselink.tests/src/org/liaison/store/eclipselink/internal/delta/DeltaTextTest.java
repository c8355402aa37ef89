// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.delta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;

/** The text that operations have in the log. Databases hold it for years, so it may not change. */
class DeltaTextTest {

    @Test
    void isWhatItAlwaysWas() {
        List<Operation> operations = List.of(new Created("Relation", 1), new Updated("Contact", 2,
                Map.of("name", new Values(null, "Élise \"Zoé\"\n"))), new Removed("Address", 3, 4, Map.of("city", "Lyon")));
        String text = "[1,[\"c\",\"Relation\",1],[\"u\",\"Contact\",2,{\"name\":[null,\"Élise \\\"Zoé\\\"\\n\"]}],"
                + "[\"r\",\"Address\",3,4,{\"city\":\"Lyon\"}]]";
        assertEquals(text, DeltaText.write(operations));
        assertEquals(operations, DeltaText.read(text));
        assertEquals("[1]", DeltaText.write(List.of()));
        assertEquals(List.of(), DeltaText.read("[1]"));
    }

    /** As many inputs as the system property {@code liaison.inputs} says. */
    @Test
    void whateverBecameOfATextItIsDamageOrOperations() {
        Random random = new Random(Long.getLong("liaison.seed", 20261123));
        String good = "[1,[\"c\",\"Relation\",1],[\"u\",\"Contact\",2,{\"name\":[null,\"Élise \\\"Zoé\\\"\\n\"]}],"
                + "[\"r\",\"Address\",3,4,{\"city\":\"Lyon\"}]]";
        String signs = "[]{},:\"\\0123456789.eE-nulltruecr\u0000\uD83D\u00e9 ";
        int read = 0;
        int inputs = Integer.getInteger("liaison.inputs", 3000);
        for (int number = 0; number < inputs; number++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                String some = random.ints(random.nextInt(3), 0, signs.length()).mapToObj(sign -> signs.substring(sign, sign + 1))
                        .reduce("", String::concat);
                text.replace(at, Math.min(text.length(), at + random.nextInt(4)), some);
            }
            try {
                List<Operation> operations = DeltaText.read(text.toString());
                assertEquals(operations, DeltaText.read(DeltaText.write(operations)), text::toString);
                read++;
            } catch (IllegalArgumentException damaged) {
                assertFalse(damaged.getMessage().isBlank());
            }
        }
        assertTrue(read > inputs / 50 && read < inputs, read + " of " + inputs + " were read");
    }

    @Test
    void aFormOfALaterVersionIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> DeltaText.read("[2,[\"c\",\"Relation\",1]]"));
        assertTrue(refused.getMessage().contains("form 2"), refused.getMessage());
    }

    @Test
    void whatIsCutOffOrUnknownIsDamage() {
        for (String text : List.of("", "[1,[\"c\",\"Rel", "[1,[\"c\",\"Relation\"", "[1,[\"x\",\"Relation\",1]]", "{}",
                "[1,[\"u\",\"Contact\",2,{\"name\":[null]}]]")) {
            assertThrows(IllegalArgumentException.class, () -> DeltaText.read(text), text);
        }
    }
}
