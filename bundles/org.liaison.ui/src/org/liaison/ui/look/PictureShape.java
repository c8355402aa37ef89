// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Draws pictures that are kept into squares with round corners, off the UI thread and without the toolkit's own decoders, which would
 * stop it.
 *
 * @param size the square's side
 * @param arc how round the corners are; the side for a circle
 * @param fill whether the square is filled: what does not fit is cut off a photo, and left free beside a logo
 */
public record PictureShape(int size, int arc, boolean fill) {

    /**
     * Draws a picture.
     *
     * @param png the picture
     * @return the pixels
     */
    public ImageData draw(byte[] png) {
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
        graphics.drawImage(scaled(image, width, height), (size - width) / 2, (size - height) / 2, null);
        graphics.dispose();
        return pixels(square);
    }

    /**
     * Makes a picture larger or smaller: by halves, since one step over many pixels would leave most of them out.
     *
     * @param image the picture
     * @param width how wide it is to be
     * @param height how high it is to be
     * @return another picture
     */
    public static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage at = image;
        while (at.getWidth() > 2 * width && at.getHeight() > 2 * height) {
            at = drawn(at, at.getWidth() / 2, at.getHeight() / 2);
        }
        return drawn(at, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    private static BufferedImage decode(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static ImageData pixels(BufferedImage image) {
        int side = image.getWidth();
        ImageData data = new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int pixel = image.getRGB(x, y);
                data.setPixel(x, y, pixel & 0xFFFFFF);
                data.setAlpha(x, y, pixel >>> 24);
            }
        }
        return data;
    }
}
