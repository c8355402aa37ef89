// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void recognisesTheUsualSeparators() {
        assertEquals(',', Dialect.of("a,b\n1,2\n").separator());
        assertEquals(';', Dialect.of("a;b\n1;2\n").separator());
        assertEquals('\t', Dialect.of("a\tb\n1\t2\n").separator());
        assertEquals('|', Dialect.of("a|b\n1|2\n").separator());
    }

    @Test
    void isNotMisledByCommasInTexts() {
        assertEquals(';',
                Dialect.of("nom;adresse;ville\nACME;12, rue Haute, bât. B;Lyon\nÉlan;3, place, de, la, paix;Nice\n").separator());
        assertEquals(',', Dialect.of("name,address\nACME,\"a;b;c\"\nElan,\"d;e\"\n").separator());
    }

    @Test
    void oneColumnHasNoSeparator() {
        assertEquals(',', Dialect.of("name\nACME\nElan\n").separator());
    }

    @Test
    void believesWhatTheFirstLineSays() {
        assertEquals(new Dialect(';', true), Dialect.of("sep=;\r\nname;city\r\n"));
    }

    @Test
    void survivesBrokenQuotes() {
        assertEquals(';', Dialect.of("name;city\n\"ACME;Lyon\nElan;Nice\n").separator());
    }

    @Test
    void anAnnouncementWithoutASeparatorIsAHeader() {
        assertEquals(new Dialect(',', false), Dialect.of("sep="));
        assertEquals(new Dialect('|', true), Dialect.of("SEP=|\na;b\n"));
    }

    @Test
    void theSeparatorIsTheOneThatGivesMostRowsAsManyCellsAsTheFirst() {
        assertEquals(';', Dialect.of("a,b;c\n1;2\n3;4\n").separator());
        assertEquals(';', Dialect.of("a,b;c\n1;\"x,y\nz,w\"\n3;4\n").separator());
    }

    @Test
    void ofTwoThatAreEquallyRegularTheOneWithMoreColumnsCounts() {
        assertEquals(';', Dialect.of("a,b;c;d\n1,2;3;4\n").separator());
    }
}
