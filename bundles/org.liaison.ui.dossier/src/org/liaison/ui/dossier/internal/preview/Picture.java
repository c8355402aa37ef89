// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.preview;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pictures of others, never larger than they are shown: what a file says of its size is read before any pixel. */
final class Picture {

    private static final int DEPTH = 24;
    private static final PaletteData COLORS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final long MOST_PIXELS = 400_000_000L;

    private Picture() {
    }

    /**
     * Reads a picture.
     *
     * @param file the file
     * @param width how wide it may be
     * @param height how high it may be
     * @return the picture, on white where it is transparent
     * @throws IOException if it is none, is broken, or is absurdly large
     */
    static ImageData read(Path file, int width, int height) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No picture that is known");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int wide = reader.getWidth(0);
                int high = reader.getHeight(0);
                if ((long) wide * high > MOST_PIXELS) {
                    throw new IOException(wide + " x " + high);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(wide / width, high / height));
                param.setSourceSubsampling(step, step, 0, 0);
                return scaled(reader.read(0, param), width, height);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
                throw new IOException(broken);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageData scaled(BufferedImage image, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / image.getWidth(), (double) height / image.getHeight()));
        int wide = Math.max(1, (int) (image.getWidth() * scale));
        int high = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return of(wide, high, small.getRGB(0, 0, wide, high, null, 0, wide));
    }

    /** Rows of pixels as the window system draws them. */
    static ImageData of(int width, int height, int[] pixels) {
        ImageData data = new ImageData(width, height, DEPTH, COLORS);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixels[y * width + x] & 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
