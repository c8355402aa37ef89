// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/** Makes pictures of what the clipboard holds, off the UI thread. */
public final class PictureDrawing {

    private PictureDrawing() {
    }

    /**
     * Makes a small picture of what the clipboard holds.
     *
     * @param data the pixels
     * @return a PNG as {@link PictureFile} makes it
     */
    public static byte[] small(ImageData data) {
        return PictureFile.shrink(png(data));
    }

    private static byte[] png(ImageData data) {
        BufferedImage image = new BufferedImage(data.width, data.height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                int alpha = data.alphaData == null ? 0xFF : data.getAlpha(x, y);
                image.setRGB(x, y, alpha << 24 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
