// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.liaison.testing.Records.aRelation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.activity.internal.RecordLink;
import org.liaison.ui.activity.internal.SampleAgenda;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.look.FlatButton;

class AgendaViewTest {

    /** A Sunday, so that the week ends with today. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 14, 30);

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final SampleAgenda agenda = new SampleAgenda(LIAISON.service(Agenda.class), NOW);
    private final List<Activity> exported = new ArrayList<>();

    private void task(String title, LocalDate due, Relation about, boolean own) {
        Activity task = agenda.draft(ActivityVocabulary.TASK);
        task.setTitle(title);
        task.setDueDate(due);
        task.setRelation(about);
        if (!own) {
            task.setOwner(null);
        }
        agenda.add(task, Origin.TYPED);
    }

    @Test
    void whatIsToBeDoneStandsInSectionsAndIsTickedFilteredAndPutOff() {
        Surroundings around = new Surroundings(LIAISON, DISPLAY);
        FormServices services = new FormServices(LIAISON.store(), LIAISON.search(), LIAISON.workplace(),
                new StoredTerms(LIAISON.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons());
        Relation acme = aRelation("Acme").in(LIAISON.store());
        task("Relancer", LocalDate.of(2026, 11, 20), acme, true);
        task("Préparer", LocalDate.of(2026, 11, 22), null, true);
        task("Planifier", LocalDate.of(2026, 11, 23), null, true);
        task("Ranger", null, null, false);
        DISPLAY.shell().setLayout(new FillLayout());
        DISPLAY.shell().setSize(1000, 600);
        AgendaView view = new AgendaView(DISPLAY.shell(), services, agenda, new RecordLink(EclipseContextFactory.create()),
                exported::addAll);
        view.read();
        Driver driver = new Driver(DISPLAY.shell());
        driver.waitUntil("my own", () -> titles(driver).equals(List.of("OVERDUE Relancer", "TODAY Préparer", "LATER Planifier")));
        assertEquals("Acme", table(driver, "OVERDUE").getItem(0).getText(2));
        driver.click(driver.find(FlatButton.class, "agenda.everybody"));
        driver.waitUntil("all", () -> titles(driver).contains("SOMETIME Ranger"));
        driver.type(driver.find(Text.class, "agenda.filter"), "acme RELAN");
        assertEquals(List.of("OVERDUE Relancer"), titles(driver));
        driver.click(driver.find(FlatButton.class, "agenda.export"));
        assertEquals(List.of("Relancer"), exported.stream().map(Activity::title).toList());
        table(driver, "OVERDUE").setSelection(0);
        choose(table(driver, "OVERDUE"), "Reporter à lundi");
        driver.waitUntil("put off", () -> titles(driver).equals(List.of("LATER Relancer")));
        driver.waitUntil("its change set",
                () -> LIAISON.lastTitle().replace('\u00a0', ' ').equals("Échéance reportée : Relancer : Acme"));
        driver.type(driver.find(Text.class, "agenda.filter"), "");
        Table today = table(driver, "TODAY");
        Event tick = new Event();
        tick.item = today.getItem(0);
        tick.detail = SWT.CHECK;
        today.notifyListeners(SWT.Selection, tick);
        driver.waitUntil("one less", () -> !titles(driver).contains("TODAY Préparer"));
        driver.waitUntil("its change set", () -> LIAISON.lastTitle().endsWith("Terminée"));
        view.show(Asked.done("Faites en novembre", YearMonth.of(2026, 11)));
        driver.waitUntil("what was done", () -> titles(driver).equals(List.of("DONE Préparer")));
        assertEquals("Faites en novembre", driver.find(FlatButton.class, "agenda.only").text());
        view.show(Asked.of("De personne", Activity::getOwner, Optional.empty()));
        driver.waitUntil("nobody’s", () -> titles(driver).equals(List.of("SOMETIME Ranger")));
        driver.click(driver.find(FlatButton.class, "agenda.only"));
        driver.waitUntil("all again", () -> titles(driver).contains("LATER Planifier"));
        assertFalse(driver.find(FlatButton.class, "agenda.only").isVisible());
        driver.type(driver.find(Text.class, "agenda.filter"), "nothing like that");
        assertEquals(true, driver.shows("ne contient ces mots"));
    }

    private static void choose(Table table, String item) {
        Stream.of(table.getMenu().getItems()).filter(each -> each.getText().equals(item)).map(MenuItem.class::cast).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static Table table(Driver driver, String section) {
        return driver.find(Table.class, "agenda." + section);
    }

    private static List<String> titles(Driver driver) {
        return driver.all(Table.class).stream().flatMap(table -> Stream.of(table.getItems()).map(TableItem::getText)
                .map(title -> table.getData(Driver.TEST_ID).toString().substring("agenda.".length()) + ' ' + title)).toList();
    }
}
