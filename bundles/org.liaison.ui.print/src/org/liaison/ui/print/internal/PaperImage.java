// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.liaison.print.Pages.Picture;

/** Makes pictures of pages such as the window system draws them. */
final class PaperImage {

    private static final int DEPTH = 24;

    private PaperImage() {
    }

    static ImageData of(Picture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < picture.height(); y++) {
            data.setPixels(0, y, picture.width(), picture.pixels(), y * picture.width());
        }
        return data;
    }
}
