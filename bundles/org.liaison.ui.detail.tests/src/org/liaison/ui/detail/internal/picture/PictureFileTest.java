// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

import org.liaison.store.RuleBrokenException;
import org.liaison.ui.look.PictureShape;

class PictureFileTest {

    @Test
    void aLargePictureIsMadeSmallAndKeepsItsShape() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(PictureFile.shrink(picture(2000, 500, "jpg"))));
        assertEquals(256, small.getWidth());
        assertEquals(64, small.getHeight());
    }

    @Test
    void aSmallOneStaysAsItIs() throws IOException {
        for (String format : new String[] { "png", "gif", "bmp" }) {
            BufferedImage small = ImageIO.read(new ByteArrayInputStream(PictureFile.shrink(picture(30, 20, format))));
            assertEquals(30, small.getWidth(), format);
            assertEquals(0xFF336699, small.getRGB(5, 5), format);
        }
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() {
        assertEquals("Ce n’est pas une image affichable ici : PNG, JPEG, GIF et BMP le sont.",
                refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused(new byte[0]).startsWith("Ce n’est pas une image"));
        assertTrue(refused(new byte[PictureFile.MOST_BYTES + 1]).startsWith("L’image est trop grande : 20 Mo"));
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] png = picture(10, 10, "png");
        ByteBuffer.wrap(png).putInt(16, 29_000).putInt(20, 29_000);
        assertTrue(refused(png).startsWith("L’image est trop grande"), () -> refused(png));
    }

    @Test
    void whatIsDamagedIsRefusedWhateverIsWrongWithIt() throws IOException {
        Random random = new Random(4711);
        for (String format : new String[] { "png", "jpg", "gif", "bmp" }) {
            byte[] whole = picture(60, 40, format);
            for (int i = 0; i < 60; i++) {
                byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
                try {
                    PictureFile.shrink(damaged);
                } catch (RuleBrokenException refused) {
                    assertTrue(refused.problem().text(Locale.FRENCH).length() > 10);
                }
            }
        }
    }

    @Test
    void aPhotoStandsUprightAsItsCameraNotes() throws IOException {
        // the corner of each that was at the top left when it was taken, for the eight ways to hold a camera
        int[][] corners = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 }, { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
        for (int value = 1; value <= 8; value++) {
            BufferedImage upright = ImageIO.read(new ByteArrayInputStream(PictureFile.shrink(photo(value))));
            boolean turned = value > 4;
            assertEquals(turned ? 40 : 60, upright.getWidth(), "orientation " + value);
            int x = corners[value - 1][0] * (upright.getWidth() - 1);
            int y = corners[value - 1][1] * (upright.getHeight() - 1);
            assertTrue((upright.getRGB(x, y) >> 16 & 0xFF) > 180, "orientation " + value);
            assertTrue((upright.getRGB(upright.getWidth() - 1 - x, upright.getHeight() - 1 - y) >> 16 & 0xFF) < 80);
        }
        assertEquals(60, ImageIO.read(new ByteArrayInputStream(PictureFile.shrink(photo(9)))).getWidth());
    }

    /** A JPEG of 60 by 40 whose top left quarter is red, with the orientation in an Exif segment. */
    private static byte[] photo(int orientation) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 30; x++) {
                image.setRGB(x, y, 0xFF0000);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        ByteBuffer exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1)
                .putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        byte[] jpeg = plain.toByteArray();
        return ByteBuffer.allocate(jpeg.length + 36).put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void aPhotoFillsItsCircleAndALogoKeepsItsEdges() throws IOException {
        byte[] wide = PictureFile.shrink(picture(200, 100, "png"));
        ImageData photo = new PictureShape(52, 52, true).draw(wide);
        assertEquals(0, photo.getAlpha(0, 0));
        assertEquals(0x336699, photo.getPixel(26, 2));
        ImageData logo = new PictureShape(52, 12, false).draw(wide);
        assertEquals(0, logo.getAlpha(26, 2));
        assertEquals(255, logo.getAlpha(26, 26));
    }

    private static String refused(byte[] bytes) {
        return assertThrows(RuleBrokenException.class, () -> PictureFile.shrink(bytes)).problem().text(Locale.FRENCH);
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0x336699);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
