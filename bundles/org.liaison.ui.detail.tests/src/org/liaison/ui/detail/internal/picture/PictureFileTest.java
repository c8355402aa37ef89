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
    void aPhotoFillsItsCircleAndALogoKeepsItsEdges() throws IOException {
        byte[] wide = PictureFile.shrink(picture(200, 100, "png"));
        ImageData photo = PictureDrawing.square(wide, 52, 52, true);
        assertEquals(0, photo.getAlpha(0, 0));
        assertEquals(0x336699, photo.getPixel(26, 2));
        ImageData logo = PictureDrawing.square(wide, 52, 12, false);
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
