// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.criteria.Criteria;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.Scope;
import org.liaison.criteria.UserField;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompts;

/** The screen where fields are defined, in a shell. */
class UserFieldsViewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aFieldIsDefinedWithItsValuesAndCounted() {
        UserFieldsView view = view();
        Driver driver = new Driver(view.control());
        assertFalse(driver.find(FlatButton.class, "userFields.values.add").isEnabled(), "there is no field to add values to");
        driver.find(FlatButton.class, "userFields.fields.add").press();
        Driver window = window();
        window.type(window.find(Text.class, "userFields.window.fr"), "Taille");
        window.type(window.find(Text.class, "userFields.window.values"), "< 10\n> 100 employés");
        window.find(FlatButton.class, "userFields.window.save").press();
        driver.waitUntil("the field is stored", () -> place.store().log().newest(1, Long.MAX_VALUE).getFirst().intent().title()
                .equals("Champ « Taille » ajouté"));
        UserField<?, ?> size = criteria().catalog().fields().getFirst();
        Relation acme = new Relation();
        acme.setName("ACME");
        place.store().change(Intent.typed("x"), change -> {
            change.add(acme);
            size.set(change, Relation.class, List.of(acme), List.of("< 10"));
        });
        place.search().caughtUp().toCompletableFuture().join();
        view.read();
        Table values = driver.find(Table.class, "values.table");
        driver.waitUntil("the values and their use",
                () -> values.getItemCount() == 2 && values.getItem(0).getText(2).equals("1"));
        assertEquals(List.of("Taille", "fr", "2", "", "1", ""), cells(driver.find(Table.class, "fields.table").getItem(0)));
        assertFalse(driver.find(FlatButton.class, "userFields.fields.remove").isEnabled(), "it is in use");
        driver.find(FlatButton.class, "userFields.values.retire").press();
        driver.waitUntil("the value is retired", () -> !criteria().catalog().fields().getFirst().options().getFirst().offered());
    }

    @Test
    void whatIsRefusedStaysOnTheScreenWithTheReason() {
        criteria().add(Kinds.CRM, Scope.RELATION, Labels.of("Taille", Locale.FRENCH), false, List.of());
        Driver driver = new Driver(view().control());
        driver.find(FlatButton.class, "userFields.fields.add").press();
        Driver window = window();
        window.type(window.find(Text.class, "userFields.window.fr"), "TAILLE");
        window.find(FlatButton.class, "userFields.window.save").press();
        window.waitUntil("the reason", () -> window.shows("« Taille » existe déjà."));
        assertEquals("TAILLE", window.find(Text.class, "userFields.window.fr").getText());
        ((Shell) window.root()).close();
        assertEquals(1, criteria().catalog().fields().size());
    }

    private UserFieldsView view() {
        Icons icons = new Icons(DISPLAY.display());
        Prompts prompts = new Prompts(DISPLAY.display(), icons, place.workplace());
        Failures failures = new Failures(prompts, place.workplace());
        UserFieldsView view = new UserFieldsView(DISPLAY.shell(),
                new Desk(place.store(), place.search(), place.workplace(), icons, new Background(failures), prompts, failures));
        DISPLAY.shell().layout(true, true);
        view.read();
        return view;
    }

    private static Driver window() {
        Shell shell = Stream.of(DISPLAY.display().getShells())
                .filter(each -> "userFields.window".equals(each.getData(Driver.TEST_ID))).findFirst().orElseThrow();
        return new Driver(shell);
    }

    private static List<String> cells(TableItem item) {
        return Stream.of(0, 1, 2, 3, 4, 5).map(item::getText).toList();
    }

    private Criteria criteria() {
        return new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
    }
}
