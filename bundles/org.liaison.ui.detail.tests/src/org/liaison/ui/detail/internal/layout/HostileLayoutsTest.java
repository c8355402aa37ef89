// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.testing.Mutations;
import org.liaison.ui.detail.internal.layout.LayoutXml.DamagedLayoutException;

/**
 * Whatever became of a layout's text, it is a layout or called damaged; whatever a tab is called, it can be written and read. As many
 * inputs as the system property {@code liaison.inputs} says.
 */
@Timeout(3600)
class HostileLayoutsTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 1500);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final String GOOD = """
            <layout for="Relation"><tab id="one" title="Général" split="40"><column><widget id="a"/><widget id="b" collapsed="true"/>
            </column><column><widget id="c"/></column></tab><tab id="two" title="%other"><column/></tab><removed id="d"/></layout>""";
    private static final String HOSTILE = """
            <?xml version="1.1"?><!DOCTYPE layout [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY e SYSTEM "file:///etc/passwd">]><layout><tab id="&e;" title="&b;"><column><widget id="&#0;"/></column></tab>
            </layout>""";

    @Test
    void everyTextIsALayoutOrDamaged() {
        Mutations mutations = new Mutations(SEED);
        int read = 0;
        for (int number = 0; number < INPUTS; number++) {
            String text = mutations.text(List.of(GOOD, HOSTILE));
            try {
                Layout layout = LayoutXml.read(text, "Relation", UnaryOperator.identity());
                assertFalse(LayoutXml.write(layout).contains("root:"));
                assertEquals(layout, LayoutXml.read(LayoutXml.write(layout), UnaryOperator.identity()),
                        "input " + number + " of seed " + SEED);
                read++;
            } catch (DamagedLayoutException damaged) {
                assertFalse(String.valueOf(damaged.getMessage()).isBlank());
            }
        }
        assertTrue(read > 0 && read < INPUTS, read + " of " + INPUTS + " are layouts");
    }

    @Test
    void aTabMayBeCalledAnything() throws DamagedLayoutException {
        Mutations mutations = new Mutations(SEED);
        Layout layout = new Layout(List.of(new Layout.Tab("one", "One", List.of(List.of("a", "b")))));
        for (int number = 0; number < INPUTS; number++) {
            String title = mutations.text(List.of("Général", "<&>\"'", "]]>"));
            String written = LayoutXml.write(layout.renamed(0, title));
            Layout read = LayoutXml.read(written, UnaryOperator.identity());
            assertEquals(List.of("a", "b"), read.widgets().toList(), "input " + number + " of seed " + SEED);
            assertEquals(written, LayoutXml.write(read), "input " + number + " of seed " + SEED);
        }
    }
}
