// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.map.Atlas;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.testing.RecordBuilder;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.testing.widgets.WidgetStage;
import org.liaison.ui.look.Palette;
import org.liaison.ui.map.internal.view.MapCanvas;

class MapTest {

    private static final String RELATION = "org.liaison.ui.map.relation";

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private static RecordBuilder<Address> anAddress(String street, String postCode, String city) {
        return an(AddressFields.TYPE).with(AddressFields.STREET, street).with(AddressFields.POST_CODE, postCode)
                .with(AddressFields.CITY, city);
    }

    private Relation acme() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        anAddress("1 rue de la Paix", "75002", "PARIS CEDEX 02").with(AddressFields.RELATION, acme).in(LIAISON.store());
        Establishment lyon = a(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, "Acme Lyon")
                .with(EstablishmentFields.RELATION, acme).in(LIAISON.store());
        anAddress("5 place Bellecour", "69002", "Lyon").with(AddressFields.ESTABLISHMENT, lyon).in(LIAISON.store());
        an(AddressFields.TYPE).with(AddressFields.STREET, "Quelque part").with(AddressFields.CITY, "Xyzzy")
                .with(AddressFields.RELATION, acme).in(LIAISON.store());
        return acme;
    }

    private static String exactness(Driver driver) {
        return driver.find(Label.class, "map.exactness").getText();
    }

    private static void press(MapCanvas map, int key) {
        Event event = new Event();
        event.keyCode = key;
        map.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theAddressesOfARelationAndItsEstablishmentsAreShown() {
        try (WidgetStage<Relation> stage = WidgetStage.of(RELATION, LIAISON, DISPLAY, acme())) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("the map", () -> !driver.all(MapCanvas.class).isEmpty());
            MapCanvas map = driver.find(MapCanvas.class, "map");
            assertEquals("Placée au centre de la ville : Paris 2e Arrondissement.", exactness(driver));
            press(map, SWT.CR);
            assertEquals("Placée au centre de la ville : Lyon 2e Arrondissement.", exactness(driver));
            assertTrue(driver.find(Link.class, "map.pin.2").getText().contains("Acme Lyon"));
            driver.click(driver.find(Link.class, "map.pin.1"));
            assertTrue(exactness(driver).startsWith("Cette adresse est introuvable"));
            press(map, SWT.CR);
            assertEquals("5 place Bellecour, 69002 Lyon", driver.find(Label.class, "map.address").getText());
        }
    }

    @Test
    void anAddressIsShownOnTheMapThatIsSeenWithIt() {
        try (WidgetStage<Relation> stage = WidgetStage.of(RELATION, LIAISON, DISPLAY, acme())) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("the map", () -> !driver.all(MapCanvas.class).isEmpty());
            Surroundings around = new Surroundings(LIAISON, DISPLAY);
            Address lyon = anAddress("5 place Bellecour", "69002", "Lyon").build();
            new ShowOnMap(new MapKit(LIAISON.service(Atlas.class), around.background(), around.prompts()), LIAISON.workplace(),
                    around.icons()).run(lyon, stage.body().getChildren()[0]);
            driver.waitUntil("the address on it", () -> driver.find(Label.class, "map.address").getText().contains("Bellecour"));
            assertEquals(1, DISPLAY.display().getShells().length, "no window is opened");
        }
    }

    @Test
    void theMapIsPaintedAndMovesByKeys() {
        try (WidgetStage<Relation> stage = WidgetStage.of(RELATION, LIAISON, DISPLAY, acme())) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("the map", () -> !driver.all(MapCanvas.class).isEmpty());
            MapCanvas map = driver.find(MapCanvas.class, "map");
            map.setSize(500, 300);
            driver.waitUntil("the land",
                    () -> shows(picture(map), Palette.of(map.getDisplay()).accentSoft().getRGB()));
            ImageData before = picture(map);
            press(map, SWT.KEYPAD_ADD);
            press(map, SWT.ARROW_LEFT);
            assertFalse(same(before, picture(map)));
            press(map, SWT.HOME);
            assertTrue(same(before, picture(map)));
        }
    }

    private static ImageData picture(MapCanvas map) {
        Image image = new Image(map.getDisplay(), 500, 300);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        map.notifyListeners(SWT.Paint, event);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static boolean shows(ImageData data, RGB colour) {
        int pixel = data.palette.getPixel(colour);
        return IntStream.range(0, data.width * data.height)
                .anyMatch(i -> data.getPixel(i % data.width, i / data.width) == pixel);
    }

    private static boolean same(ImageData one, ImageData other) {
        return Arrays.equals(one.data, other.data);
    }

    @Test
    void aContactIsShownWithTheCompany() {
        Contact marie = aContact("Marie", "Curie").with(ContactFields.RELATION, acme()).in(LIAISON.store());
        an(AddressFields.TYPE).with(AddressFields.CITY, "Bruxelles").with(AddressFields.COUNTRY, "BE")
                .with(AddressFields.CONTACT, marie).in(LIAISON.store());
        try (WidgetStage<Contact> stage = WidgetStage.of("org.liaison.ui.map.contact", LIAISON, DISPLAY, marie)) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("the map", () -> !driver.all(MapCanvas.class).isEmpty());
            assertEquals("Bruxelles, Belgique", driver.find(Label.class, "map.address").getText());
            assertTrue(driver.find(Link.class, "map.pin.1").getText().contains("Entreprise"));
        }
    }

    @Test
    void whereThereIsNoAddressSomethingIsSaid() {
        try (WidgetStage<Relation> stage = WidgetStage.of(RELATION, LIAISON, DISPLAY, aRelation("Vide").in(LIAISON.store()))) {
            stage.show(false);
            stage.driver().waitUntil("the sentence", () -> stage.driver().shows("Pas encore d’adresse"));
        }
    }

    @Test
    void theStreetMapIsOpenedWhenAskedAndSaysWhatIsSent() {
        List<String> opened = new ArrayList<>();
        Surroundings around = new Surroundings(LIAISON, DISPLAY).answer(1).answer(0).answer(0);
        StreetMap street = new StreetMap(around.prompts(), Locale.FRENCH, url -> opened.add(url) && opened.size() < 2);
        street.open(null, "1 rue de l’Été, 75002 Paris");
        assertEquals(List.of(), opened);
        assertTrue(around.asked().getFirst().text().contains("1 rue de l’Été, 75002 Paris"));
        street.open(null, "1 rue de l’Été, 75002 Paris");
        assertEquals(
                List.of("https://www.openstreetmap.org/search?query=1+rue+de+l%E2%80%99%C3%89t%C3%A9%2C+75002+Paris"), opened);
        street.open(null, "Lyon");
        assertTrue(around.asked().getLast().text().contains("https://www.openstreetmap.org/search?query=Lyon"));
    }
}
