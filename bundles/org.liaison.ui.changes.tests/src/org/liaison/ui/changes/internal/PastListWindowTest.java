// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.PastSearch;
import org.liaison.testing.GivenList;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.look.FlatButton;

class PastListWindowTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Shell shell;
    private Driver driver;

    @BeforeEach
    void show() {
        aRelation("ACME").in(liaison.store());
        aRelation("Bolt").in(liaison.store());
        Surroundings around = new Surroundings(liaison, DISPLAY);
        FormServices services = new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons());
        new PastListWindow(DISPLAY.shell(), services, liaison.service(PastSearch.class),
                new GivenList("Toutes les relations", ListQuery.all(Relation.class), 2, List.of("city", "name")));
        shell = windows().findFirst().orElseThrow();
        driver = new Driver(shell);
    }

    private static Stream<Shell> windows() {
        return Stream.of(DISPLAY.display().getShells())
                .filter(each -> "pastList.window".equals(each.getData(ModelIds.TEST_ID)));
    }

    @AfterEach
    void close() {
        windows().toList().forEach(Shell::dispose);
        File index = liaison.workplace().folder().resolve("index").toFile();
        new Driver(DISPLAY.shell()).waitUntil("nothing is left on the disk",
                () -> index.list((folder, name) -> name.startsWith("past-")).length == 0);
    }

    private void ask(int year, String summary) {
        driver.find(DateTime.class, "pastList.day").setDate(year, 0, 15);
        driver.find(FlatButton.class, "pastList.show").press();
        driver.waitUntil(summary,
                () -> summary.equals(driver.find(Label.class, "pastList.summary").getText().replaceAll("\\s", " ")));
    }

    private List<String> cells(int row) {
        Table table = driver.find(Table.class, "pastList.table");
        return Stream.of(0, 1).map(table.getItem(row)::getText).toList();
    }

    @Test
    void listsWhatWasFoundAtADay() {
        ask(2020, "Aucune fiche");
        ask(2999, "2 fiches");
        assertEquals("ACME", cells(0).getFirst());
        assertFalse(driver.find(DateTime.class, "pastList.other").isEnabled());
    }

    @Test
    void tellsWhatCameSince() {
        Combo with = driver.find(Combo.class, "pastList.with");
        with.select(1);
        with.notifyListeners(SWT.Selection, new Event());
        ask(2020, "0 alors, 2 ensuite : 2 arrivées, 0 parties, 0 modifiées");
        assertEquals(List.of("+ Arrivée", "ACME"), cells(0));
        assertEquals(List.of("+ Arrivée", "Bolt"), cells(1));
        with.select(2);
        with.notifyListeners(SWT.Selection, new Event());
        assertTrue(driver.find(DateTime.class, "pastList.other").isEnabled());
    }
}
