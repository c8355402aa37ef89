// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    /** What WCAG 2.1 asks of text at the usual size, level AA. */
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void whatIsReadStandsOutFromItsGround(boolean dark) {
        Palette palette = new Palette(dark);
        assertReadable(palette.onAccent(), palette.accent());
        assertReadable(palette.onAccent(), palette.dangerFill());
        assertReadable(palette.text(), palette.surface());
        assertReadable(palette.danger(), palette.surface());
        assertReadable(palette.danger(), palette.dangerSoft());
    }

    private static void assertReadable(Color text, Color ground) {
        double one = luminance(text);
        double other = luminance(ground);
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= READABLE, text + " on " + ground + ": " + contrast);
    }

    private static double luminance(Color color) {
        double[] linear = DoubleStream.of(color.getRed(), color.getGreen(), color.getBlue()).map(part -> part / 255)
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
