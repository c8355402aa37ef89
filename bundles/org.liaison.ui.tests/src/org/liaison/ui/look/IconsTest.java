// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.util.Enumeration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import org.liaison.testing.screen.DisplayExtension;

class IconsTest {

    private static final Color RED = new Color(200, 0, 0);

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Icons icons = new Icons(SCREEN.display());

    @Test
    void drawsEveryIconThatIsShipped() {
        Enumeration<URL> files = FrameworkUtil.getBundle(Icons.class).findEntries("icons", "*.svg", false);
        int drawn = 0;
        while (files.hasMoreElements()) {
            URL file = files.nextElement();
            assertTrue(strokes(icons.image(file, RED, 16)) > 4, () -> file + " is empty");
            drawn++;
        }
        assertTrue(drawn > 50);
    }

    @Test
    void getsReadyOnAnyThreadWithoutAskingTheScreen() {
        assertDoesNotThrow(() -> CompletableFuture.runAsync(Icons::warmUp).get(20, TimeUnit.SECONDS));
    }

    @Test
    void drawsInTheColourAskedFor() {
        ImageData data = icons.image("square", RED).getImageData();

        boolean red = false;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                red |= data.getAlpha(x, y) > 200 && data.palette.getRGB(data.getPixel(x, y)).red > 150
                        && data.palette.getRGB(data.getPixel(x, y)).green < 60;
            }
        }
        assertTrue(red);
    }

    @Test
    void drawsAtTheSizeAskedFor() {
        assertEquals(24, icons.image("pencil", RED, 24).getBounds().width);
    }

    @Test
    void makesEachImageOnce() {
        assertSame(icons.image("pencil", RED), icons.image("pencil", RED));
        assertNotEquals(icons.image("pencil", RED), icons.image("pencil", new Color(0, 0, 200)));
    }

    @Test
    void showsAPuzzlePieceForWhatItDoesNotKnow() throws Exception {
        assertTrue(strokes(icons.image("no-such-icon", RED)) > 4);
        assertTrue(strokes(icons.image(URI.create("file:/no/such/file.svg").toURL(), RED, 16)) > 4);
    }

    private static int strokes(Image image) {
        ImageData data = image.getImageData();
        int count = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                count += data.getAlpha(x, y) > 100 ? 1 : 0;
            }
        }
        return count;
    }
}
