// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.liaison.ui.detail.internal.layout.LayoutXml.DamagedLayoutException;

class LayoutXmlTest {

    @Test
    void readsTabsColumnsAndWidgets() throws DamagedLayoutException {
        Layout layout = LayoutXml.read("""
                <layout>
                    <tab id="general" title="%general">
                        <column><widget id="a"/><widget id="b"/></column>
                        <column><widget id="c"/></column>
                    </tab>
                    <tab id="own" title="100 % mine"/>
                </layout>""", key -> key.equals("%general") ? "Général" : key);

        assertEquals(new Layout(List.of(
                new Layout.Tab("general", "Général", List.of(List.of("a", "b"), List.of("c"))),
                new Layout.Tab("own", "100 % mine", List.of()))), layout);
    }

    @Test
    void passesOverWhatALaterVersionMayAdd() throws DamagedLayoutException {
        Layout layout = LayoutXml.read(
                """
                        <layout version="2"><theme/><tab id="t" title="T"><row/>
                        <column width="2"><widget id="a"><size/></widget></column></tab>
                        </layout>""",
                key -> key);

        assertEquals(List.of("a"), layout.widgets().toList());
    }

    @Test
    void writesWhatItReads() throws DamagedLayoutException {
        Layout layout = new Layout(List.of(
                new Layout.Tab("a", "Général & \"plus\" <1> 🙂", List.of(List.of("x", "y"), List.of()), 70),
                new Layout.Tab("b", "", List.of(List.of("z")))), Set.of("gone", "away"), Set.of("y"));

        assertEquals(layout, LayoutXml.read(LayoutXml.write(layout), UnaryOperator.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not xml", "<layout>", "<layout/>", "<page/>", "<layout><tab title='no id'/></layout>",
            "<!DOCTYPE layout [<!ENTITY x SYSTEM 'file:/etc/passwd'>]><layout><tab id='t' title='&x;'/></layout>" })
    void refusesWhatIsDamaged(String xml) {
        assertThrows(DamagedLayoutException.class, () -> LayoutXml.read(xml, key -> key));
    }
}
