// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.look.FlatButton;

class ChangesPartTest {

    private static final int WHAT = 2;
    private static final int ORIGIN = 3;
    private static final int STATE = 5;

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private ChangesPart part;
    private Driver driver;
    private Table table;

    @BeforeEach
    void show() {
        Surroundings around = new Surroundings(liaison, DISPLAY);
        part = new ChangesPart(liaison.store(), liaison.workplace(), around.background(), around.icons());
        part.create(DISPLAY.shell());
        DISPLAY.shell().layout();
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "changes.table");
    }

    @AfterEach
    void close() {
        part.close();
    }

    private List<String> column(int column) {
        return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
    }

    private void waitFor(int rows) {
        driver.waitUntil(rows + " changes", () -> table.getItemCount() == rows);
    }

    @Test
    void leavesOutWhatLiaisonItselfDid() {
        aRelation("ACME").in(liaison.store());
        waitFor(1);
        assertEquals(List.of("Given: Relation"), column(WHAT));
        assertFalse(liaison.store().log().newest(10, Long.MAX_VALUE).size() == 1, "The shipped terms are changes, too.");
    }

    @Test
    void showsTheNewestFirstAndWhatWasTakenBack() {
        Relation relation = aRelation("ACME").in(liaison.store());
        ChangeSet renamed = liaison.store()
                .change(new Intent("Renommée", Intent.Origin.IMPORT, "noms.csv"), change -> change.edit(relation).setName("B"))
                .orElseThrow();
        waitFor(2);
        assertEquals(List.of("Renommée", "Given: Relation"), column(WHAT));
        assertEquals("noms.csv", column(ORIGIN).getFirst().replaceAll(".* · ", ""));
        liaison.store().undo(renamed.id(), "Retour");
        waitFor(3);
        assertEquals(List.of("Retour", "Renommée", "Given: Relation"), column(WHAT));
        assertEquals(List.of("", "annulé", ""), column(STATE));
    }

    @Test
    void readsOlderChangesWhenAskedTo() {
        Relation relation = aRelation("ACME").in(liaison.store());
        for (int i = 0; i < 230; i++) {
            String name = "ACME " + i;
            liaison.store().change(Intent.typed(name), change -> change
                    .edit(liaison.store().find(Relation.class, relation.getId()).orElseThrow()).setName(name));
        }
        driver.waitUntil("a full page", () -> table.getItemCount() == 200 && column(WHAT).getFirst().equals("ACME 229"));
        FlatButton more = driver.find(FlatButton.class, "changes.more");
        driver.waitUntil("more", more::isVisible);
        more.press();
        waitFor(231);
        assertEquals("Given: Relation", column(WHAT).getLast());
        driver.waitUntil("no more", () -> !more.isVisible());
    }

    @Test
    void namesItsColumnsInTheLanguageOfTheUser() {
        assertEquals(List.of("Quand", "Qui", "Quoi", "Origine", "Objets", "État"),
                Stream.of(table.getColumns()).map(TableColumn::getText).toList());
    }
}
