// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.LongStream;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.PictureFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Contents;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.look.PictureShape;

class LoadedPicturesTest {

    private static final PictureShape SHAPE = new PictureShape(24, 8, false);
    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Contents contents = LIAISON.service(Contents.class);

    private String kept(int colour) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) {
            image.setRGB(i % 40, i / 40, colour);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return contents.put(new ByteArrayInputStream(png.toByteArray())).key();
    }

    private LoadedPictures pictures(Canvas table) {
        return new LoadedPictures(new PictureSource<>(LIAISON.store(), contents, Relation.class),
                new Surroundings(LIAISON, DISPLAY).background(), table);
    }

    private static int middle(Image image) {
        return image.getImageData().palette.getRGB(image.getImageData().getPixel(12, 12)).red > 128 ? RED : BLUE;
    }

    @Test
    void aPictureIsReadInTheBackgroundAndFollowsItsRecord() throws IOException {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        Relation other = aRelation("Bolt").in(LIAISON.store());
        Picture logo = new Picture();
        logo.setRelation(acme);
        logo.setContent(kept(RED));
        LIAISON.store().change(Intent.typed("Logo"), change -> change.add(logo));
        Canvas table = new Canvas(DISPLAY.shell(), 0);
        LoadedPictures pictures = pictures(table);
        Driver driver = new Driver(DISPLAY.shell());
        assertNull(pictures.of(acme.getId(), SHAPE), "nobody waits for it");
        assertNull(pictures.of(other.getId(), SHAPE));
        driver.waitUntil("the logo", () -> pictures.of(acme.getId(), SHAPE) != null);
        assertEquals(RED, middle(pictures.of(acme.getId(), SHAPE)));
        assertNull(pictures.of(other.getId(), SHAPE));
        String blue = kept(BLUE);
        long id = LIAISON.store().list(PictureFields.RELATION, acme).getFirst().getId();
        LIAISON.store().change(Intent.typed("Another"),
                change -> change.edit(change.find(Picture.class, id).orElseThrow()).setContent(blue));
        assertNotNull(pictures.of(acme.getId(), SHAPE), "the old one is shown until then");
        driver.waitUntil("the other logo", () -> middle(pictures.of(acme.getId(), SHAPE)) == BLUE);
        Image last = pictures.of(acme.getId(), SHAPE);
        table.dispose();
        assertTrue(last.isDisposed());
    }

    @Test
    void onlySoManyAreKept() {
        Canvas table = new Canvas(DISPLAY.shell(), 0);
        LoadedPictures pictures = pictures(table);
        LongStream.range(0, LoadedPictures.MOST + 50L).forEach(id -> pictures.of(1_000_000 + id, SHAPE));
        new Driver(DISPLAY.shell()).waitUntil("they are read", () -> pictures.size() > 0);
        assertEquals(LoadedPictures.MOST, pictures.size());
        table.dispose();
    }
}
