// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

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
import org.liaison.ui.look.PictureShape;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Makes a small picture of a file that may be anything: PNG, JPEG, GIF and BMP are accepted. Its size is looked at before it is
 * decoded, and only every so many pixels are, so that no file takes more memory than a few
 * megabytes. A photo stands upright as its camera notes.
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
                return shrink(reader, Orientation.of(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException
                | IllegalStateException damaged) {
            throw refused("pictureDamaged", damaged);
        }
    }

    private static byte[] shrink(ImageReader reader, Orientation held) throws IOException {
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
        BufferedImage small = PictureShape.scaled(image, Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(held.upright(small), "png", png);
        return png.toByteArray();
    }

    private static RuleBrokenException refused(String key, Throwable cause) {
        return new RuleBrokenException(new Problem(TEXTS, key, List.of(MOST_BYTES >> 20)), cause);
    }
}
