// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.IconSource;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

class TilePainterTest {

    private static final int WIDTH = 240;

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    private final Display display = DISPLAY.display();

    @AfterEach
    void light() {
        display.setData(Palette.DARK, false);
    }

    /** Either its picture or, without one, its icon. */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aPreviewIsSeenInBothThemes(boolean dark) {
        display.setData(Palette.DARK, dark);
        int shown = colours(Optional.of(Icons.preview("people")));
        int icon = colours(Optional.empty());
        assertTrue(shown > 1 && icon > 1, shown + " colours of the preview, " + icon + " of the icon, on one ground");
    }

    private int colours(Optional<URL> preview) {
        TilePainter tiles = new TilePainter(display, new Icons(display));
        ContributedWidget widget = new ContributedWidget("a", "A", "", new IconSource("info", null), "Relation", null, null, true,
                () -> null).previewed(preview);
        Image image = new Image(display, WIDTH, tiles.tall());
        GC gc = new GC(image);
        tiles.preview(gc, widget, new Rectangle(0, 0, WIDTH, tiles.tall()));
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int bottom = tiles.tall() - 12;
        Set<Integer> colours = new HashSet<>();
        for (int y = bottom - Type.scaled(display, 40); y < bottom; y++) {
            for (int x = 12; x < Type.scaled(display, 48); x++) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours.size();
    }
}
