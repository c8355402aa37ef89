// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, as it notes in its photos (Exif, tag 274).
 *
 * @param value from 1, upright, to 8, as Exif numbers them
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int LAST = 8;
    private static final int FIRST_TURNED = 5;

    /** What a file notes; upright if it notes nothing, or nothing that can be read: the picture itself is not the worse for that. */
    static Orientation of(byte[] file) {
        try {
            ByteBuffer segments = ByteBuffer.wrap(file);
            if (Short.toUnsignedInt(segments.getShort()) != START_OF_IMAGE) {
                return UPRIGHT;
            }
            int marker = Short.toUnsignedInt(segments.getShort());
            while (marker != START_OF_SCAN) {
                byte[] segment = new byte[Short.toUnsignedInt(segments.getShort()) - Short.BYTES];
                segments.get(segment);
                if (marker == APP1 && segment.length > EXIF.length && Arrays.mismatch(segment, EXIF) == EXIF.length) {
                    return tiff(Arrays.copyOfRange(segment, EXIF.length, segment.length));
                }
                marker = Short.toUnsignedInt(segments.getShort());
            }
            return UPRIGHT;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException
                | IllegalStateException | NegativeArraySizeException damaged) {
            return UPRIGHT;
        }
    }

    /** What follows the word Exif is a TIFF file without a picture. */
    private static Orientation tiff(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            int value = field == null ? 1 : field.getAsInt(0);
            return value >= 1 && value <= LAST ? new Orientation(value) : UPRIGHT;
        } finally {
            reader.dispose();
        }
    }

    /** The picture as it was seen through the camera. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = value >= FIRST_TURNED;
        BufferedImage upright = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, transform(width, height), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
