// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.look.FlatButton;

class BinPartTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Surroundings around;
    private BinPart part;
    private Driver driver;
    private Table table;

    @BeforeEach
    void show() {
        around = new Surroundings(liaison, DISPLAY);
        part = new BinPart(new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons()));
        part.create(DISPLAY.shell());
        DISPLAY.shell().layout();
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "bin.table");
    }

    @AfterEach
    void close() {
        part.close();
    }

    private void remove(Relation... relations) {
        liaison.store().change(Intent.typed("Suppression"),
                change -> change.remove(Relation.class, Stream.of(relations).map(Relation::getId).toList()));
    }

    private void waitFor(String... titles) {
        driver.waitUntil(String.join(", ", titles), () -> List.of(titles)
                .equals(IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(1)).toList()));
    }

    private void choose(int... rows) {
        table.setSelection(rows);
        table.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void bringsBackWhatWasDeleted() {
        Relation acme = aRelation("ACME").in(liaison.store());
        Relation bolt = aRelation("Bolt").in(liaison.store());
        remove(acme, bolt);
        waitFor("ACME", "Bolt");
        assertEquals("Suppression", table.getItem(0).getText(5));
        driver.type(driver.find(Text.class, "bin.filter"), "bol");
        waitFor("Bolt");
        choose(0);
        driver.find(FlatButton.class, "bin.restore").press();
        driver.waitUntil("the preview", () -> Stream.of(DISPLAY.display().getShells())
                .anyMatch(shell -> "undo.window".equals(shell.getData(ModelIds.TEST_ID))));
        new Driver(Stream.of(DISPLAY.display().getShells())
                .filter(shell -> "undo.window".equals(shell.getData(ModelIds.TEST_ID))).findFirst().orElseThrow())
                .find(FlatButton.class, "undo.do").press();
        waitFor();
        assertTrue(liaison.store().find(Relation.class, bolt.getId()).isPresent());
        driver.type(driver.find(Text.class, "bin.filter"), "");
        waitFor("ACME");
    }

    @Test
    void deletesForGoodOnlyAfterSayingWhatGoes() {
        Relation acme = aRelation("ACME").in(liaison.store());
        remove(acme);
        waitFor("ACME");
        choose(0);
        driver.find(FlatButton.class, "bin.purge").press();
        driver.waitUntil("the question", () -> around.asked().size() == 1);
        assertTrue(around.asked().getFirst().text().startsWith("Une fiche, un objet en tout"), around.asked().getFirst().text());
        assertEquals(1, liaison.store().bin().count(Wanted.ALL));
        around.answer(0);
        driver.find(FlatButton.class, "bin.purge").press();
        waitFor();
        assertEquals(0, liaison.store().bin().count(Wanted.ALL));
    }
}
