// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.liaison.store.RuleBrokenException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Makes a small picture of a file that may be anything: PNG, JPEG, GIF and BMP are accepted. Its size is looked at before it is
 * decoded, and only every so many pixels are, so that no file takes more memory than a few megabytes.
 */
public final class PictureFile {

    /** The most bytes that are read. */
    static final int MOST_BYTES = 20 << 20;
    /** The greatest width or height of the picture that is kept. */
    static final int SIDE = 256;
    private static final int MOST_SIDE = 30_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Texts TEXTS = new Texts(PictureFile.class);

    private PictureFile() {
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return a PNG of at most 256 by 256
     * @throws RuleBrokenException with a sentence if it is no picture, damaged or too large
     */
    public static byte[] read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return shrink(stream.readNBytes(MOST_BYTES + 1));
        } catch (IOException unreadable) {
            throw refused("pictureUnreadable", unreadable);
        }
    }

    /**
     * Makes a small picture.
     *
     * @param bytes what a file contains
     * @return a PNG of at most 256 by 256
     * @throws RuleBrokenException with a sentence if it is no picture, damaged or too large
     */
    static byte[] shrink(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused("pictureTooLarge", null);
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refused("pictureUnknown", null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return shrink(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException
                | IllegalStateException damaged) {
            throw refused("pictureDamaged", damaged);
        }
    }

    private static byte[] shrink(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("pictureTooLarge", null);
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (4 * SIDE));
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, every);
        double scale = Math.min(1.0, SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        BufferedImage small = scaled(image, Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(small, "png", png);
        return png.toByteArray();
    }

    /** By halves, since one step over many pixels would leave most of them out. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
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

    private static RuleBrokenException refused(String key, Throwable cause) {
        return new RuleBrokenException(new Problem(TEXTS, key, List.of(MOST_BYTES >> 20)), cause);
    }
}
