// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompts;

class WidgetFormTest {

    private static final List<Field<Address, ?>> SHOWN = List.of(AddressFields.STREET, AddressFields.COMPLEMENT,
            AddressFields.CITY);

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Store store = LIAISON.store();
    private FormServices services;
    private Relation acme;
    private WorkingCopy<Relation> copy;
    private Driver driver;

    @BeforeEach
    void prepare() {
        Icons icons = new Icons(SCREEN.display());
        Prompts prompts = new Prompts(SCREEN.display(), icons, LIAISON.workplace());
        Failures failures = new Failures(prompts, LIAISON.workplace());
        services = new FormServices(store, LIAISON.search(), LIAISON.workplace(), new StoredTerms(store),
                new FormServices.Work(new Background(failures), prompts, failures), icons);
        acme = aRelation("ACME").having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.STREET, "12 rue Neuve")
                .with(AddressFields.CITY, "Lyon")).in(store);
        copy = services.copies().of(acme);
    }

    @Test
    void readsPartsThatWereNotReadYetAndShowsThemInALine() {
        form(false).parts(AddressFields.RELATION, SHOWN, "Aucune adresse");

        driver.waitUntil("the address", () -> driver.texts().equals(List.of("12 rue Neuve, Lyon")));
    }

    @Test
    void writesPostCodeAndCityAsOnAnEnvelope() {
        Relation post = aRelation("Post").having(AddressFields.RELATION, an(AddressFields.TYPE)
                .with(AddressFields.STREET, "12 rue Neuve").with(AddressFields.POST_CODE, "69002")
                .with(AddressFields.CITY, "Lyon")
                .with(AddressFields.COUNTRY, "FR")).in(store);
        copy = services.copies().of(post);
        copy.load(AddressFields.RELATION, store.list(AddressFields.RELATION, post));

        form(false).parts(AddressFields.RELATION,
                List.of(AddressFields.STREET, AddressFields.POST_CODE, AddressFields.CITY, AddressFields.COUNTRY),
                "Aucune adresse");

        assertEquals(List.of("12 rue Neuve, 69002 Lyon, France"), driver.texts());
    }

    @Test
    void saysThatThereAreNone() {
        copy.load(AddressFields.RELATION, List.of());

        form(false).parts(AddressFields.RELATION, SHOWN, "Aucune adresse");

        assertEquals(List.of("Aucune adresse"), driver.texts());
    }

    @Test
    void saysThatThereIsNothingAsItIsWritten() {
        form(false).empty("Personne chez Dupont & Fils", null, null);

        assertTrue(driver.all(Sheet.class).getFirst().getData(ModelIds.TEST_TEXT) instanceof Supplier<?> told
                && "Personne chez Dupont & Fils".equals(told.get()));
    }

    @Test
    void addsChangesAndRemovesParts() {
        copy.load(AddressFields.RELATION, store.list(AddressFields.RELATION, acme));
        form(true).parts(AddressFields.RELATION, SHOWN, "Aucune adresse");

        driver.type(driver.find(Text.class, "Address.city"), "Paris");
        driver.click(driver.find(Link.class, "addPart"));
        List<Text> cities = driver.all(Text.class).stream().filter(text -> "Address.city".equals(text.getData(Driver.TEST_ID)))
                .toList();
        driver.type(cities.getLast(), "Lille");
        store.change(Intent.typed("Addresses"), copy::commit);
        assertEquals(List.of("Paris", "Lille"), cities());

        driver.click(driver.find(Canvas.class, "removePart"));
        assertTrue(copy.dirty());
        assertEquals(1,
                driver.all(Text.class).stream().filter(text -> "Address.city".equals(text.getData(Driver.TEST_ID))).count());
    }

    @Test
    void followsPartsThatOthersRemoveMeanwhile() {
        copy.load(AddressFields.RELATION, store.list(AddressFields.RELATION, acme));
        form(true).parts(AddressFields.RELATION, SHOWN, "Aucune adresse");

        copy.rebase(acme, java.util.Map.of(AddressFields.RELATION, List.of()));

        assertEquals(List.of(), driver.all(Text.class));
    }

    @Test
    void leavesOutTheLabelOfALongTextThatStandsAlone() {
        WidgetForm<Relation> form = form(false);
        form.field(RelationFields.NOTES);
        assertTrue(driver.shows("Notes"));

        form.finish();

        assertFalse(driver.shows("Notes"));
    }

    @Test
    void dropsWhatWasReadWhenTheWidgetIsGone() {
        WidgetForm<Relation> form = form(false);
        boolean[] shown = new boolean[1];
        form.load(reader -> reader.find(Relation.class, acme.getId()), found -> shown[0] = true);
        form.body().dispose();

        boolean[] later = new boolean[1];
        SCREEN.display().timerExec(200, () -> later[0] = true);
        new Driver(SCREEN.shell()).waitUntil("some time", () -> later[0]);

        assertFalse(shown[0]);
    }

    private WidgetForm<Relation> form(boolean editing) {
        Composite body = new Composite(SCREEN.shell(), SWT.NONE);
        driver = new Driver(body);
        return new WidgetForm<>(services, body, copy, editing, true, new FormHost() {
            @Override
            public void open(RecordRef record) {
                throw new AssertionError("Nobody pressed a link.");
            }

            @Override
            public void create(DomainEntity prefilled) {
                throw new AssertionError("Nobody created anything.");
            }

            @Override
            public void edit(Field<?, ?> field) {
                throw new AssertionError("Nobody clicked a value.");
            }
        });
    }

    private List<String> cities() {
        return store.list(AddressFields.RELATION, acme).stream().map(Address::getCity).toList();
    }
}
