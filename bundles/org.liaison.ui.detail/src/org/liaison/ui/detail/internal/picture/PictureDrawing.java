// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Draws pictures that are kept, off the UI thread and without the toolkit's own decoders, which would stop it. */
public final class PictureDrawing {

    private PictureDrawing() {
    }

    /**
     * Draws a picture into a square with round corners; what does not fit is cut off a photo, and left free beside a logo.
     *
     * @param png the picture
     * @param size the square's side
     * @param arc how round the corners are; the side for a circle
     * @param fill whether the square is filled
     * @return the pixels
     */
    public static ImageData square(byte[] png, int size, int arc, boolean fill) {
        BufferedImage image = decode(png);
        double across = size / (double) image.getWidth();
        double down = size / (double) image.getHeight();
        double scale = fill ? Math.max(across, down) : Math.min(across, down);
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage square = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setClip(new RoundRectangle2D.Float(0, 0, size, size, arc, arc));
        graphics.drawImage(PictureFile.scaled(image, width, height), (size - width) / 2, (size - height) / 2, null);
        graphics.dispose();
        return pixels(square);
    }

    private static BufferedImage decode(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static ImageData pixels(BufferedImage image) {
        int size = image.getWidth();
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int pixel = image.getRGB(x, y);
                data.setPixel(x, y, pixel & 0xFFFFFF);
                data.setAlpha(x, y, pixel >>> 24);
            }
        }
        return data;
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
