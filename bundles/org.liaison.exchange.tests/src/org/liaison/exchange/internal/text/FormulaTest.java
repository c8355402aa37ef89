// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+33 1 23", "-5", "@SUM(A1)", "'=1", "''+x", "=cmd|' /C calc'!A0", "\t=1" })
    void whatCouldBeAFormulaIsGuardedAndComesBack(String value) {
        String cell = Formula.guard(value);
        assertFalse("=+-@\t".indexOf(cell.charAt(0)) >= 0, cell);
        assertEquals(value, Formula.restore(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ACME", "", "'quoted'", "'", "'t Hart", "1+1", "a=b", "’=1" })
    void anythingElseStaysAsItIs(String value) {
        assertEquals(value, Formula.guard(value));
        assertEquals(value, Formula.restore(value));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { "=1,=1", "'=1,''=1", "''-x,'''-x", "'t Hart,'t Hart", "ACME,ACME" })
    void inAWorkbookOnlyWhatReadingWouldChangeIsMarked(String value, String cell) {
        assertEquals(cell, Formula.mark(value));
        assertEquals(value, Formula.restore(cell));
    }
}
