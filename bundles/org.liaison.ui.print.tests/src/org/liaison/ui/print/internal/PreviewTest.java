// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.print.Printer;
import org.liaison.search.ListQuery;
import org.liaison.testing.GivenList;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;

/** The preview in a real shell, with pages of the real printer. */
class PreviewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private PrintDesk desk;
    private Relation acme;
    private Relation bolt;

    @BeforeEach
    void begin() {
        acme = aRelation("Acme").in(liaison.store());
        bolt = aRelation("Bolt").in(liaison.store());
        liaison.found(ListQuery.all(Relation.class)).close();
        Surroundings around = new Surroundings(liaison, DISPLAY);
        desk = new PrintDesk(DISPLAY.display(), around.icons(), around.failures(), around.background(), around.events(),
                liaison.workplace(), liaison.service(Printer.class), liaison.search(), liaison.store());
        DISPLAY.shell().open();
    }

    @AfterEach
    void close() {
        previews().forEach(Shell::dispose);
    }

    private static Stream<Shell> previews() {
        return Arrays.stream(DISPLAY.display().getShells())
                .filter(shell -> "print.preview".equals(shell.getData(ModelIds.TEST_ID)));
    }

    private static Driver preview(Printed printed, PrintDesk desk) {
        desk.preview(printed);
        new Driver(DISPLAY.shell()).waitUntil("the preview", () -> previews().findFirst().isPresent());
        return new Driver(previews().findFirst().orElseThrow());
    }

    private static String where(Driver driver) {
        return driver.find(Label.class, "print.where").getText();
    }

    /** Whether there is white paper in the middle of the window. */
    private static boolean paper(Driver driver) {
        Canvas canvas = driver.find(Canvas.class, "print.page");
        Image shot = new Image(DISPLAY.display(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(canvas);
        gc.copyArea(shot, 0, 0);
        gc.dispose();
        ImageData data = shot.getImageData();
        shot.dispose();
        return data.palette.getRGB(data.getPixel(data.width / 2, data.height / 2)).equals(new RGB(255, 255, 255));
    }

    @Test
    void recordsAreTurnedPageByPage() {
        Driver driver = preview(desk.sheets(
                new FrozenSelection(Relation.class, "Acme, Bolt", new long[] { acme.getId(), bolt.getId() })), desk);
        assertEquals("Page 1 sur 2", where(driver));
        FlatButton back = driver.find(FlatButton.class, "print.back");
        FlatButton forth = driver.find(FlatButton.class, "print.forth");
        assertFalse(back.isEnabled());
        driver.waitUntil("the paper", () -> paper(driver));
        driver.click(forth);
        assertEquals("Page 2 sur 2", where(driver));
        assertTrue(back.isEnabled());
        assertFalse(forth.isEnabled());
        Canvas page = driver.find(Canvas.class, "print.page");
        driver.press(page, SWT.HOME, SWT.NONE);
        assertEquals("Page 1 sur 2", where(driver));
        driver.press(page, SWT.PAGE_DOWN, SWT.NONE);
        assertEquals("Page 2 sur 2", where(driver));
        driver.press(page, SWT.ESC, SWT.NONE);
        assertTrue(previews().findAny().isEmpty());
    }

    @Test
    void aListIsShownAndFitsANarrowWindow() {
        Driver driver = preview(desk.rows(new GivenList("Toutes les relations", ListQuery.all(Relation.class), 2,
                List.of("name", "city"))), desk);
        assertEquals("Page 1 sur 1", where(driver));
        driver.waitUntil("the paper", () -> paper(driver));
        Shell shell = previews().findFirst().orElseThrow();
        shell.setSize(360, 500);
        driver.waitUntil("everything within the window", () -> Stream.of("print.print", "print.pdf", "print.close")
                .map(id -> driver.find(FlatButton.class, id)).allMatch(button -> within(shell, button)));
        driver.waitUntil("the paper again", () -> paper(driver));
    }

    private static boolean within(Shell shell, Control control) {
        int right = shell.getDisplay().map(control, shell, control.getSize()).x;
        return control.getSize().x > 0 && right <= shell.getClientArea().width;
    }
}
