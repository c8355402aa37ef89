// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
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

class ReminderTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 23, 9, 0);

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Activity reminded() {
        Agenda agenda = liaison.service(Agenda.class);
        Activity call = agenda.draft(ActivityVocabulary.TASK);
        call.setTitle("Rappeler");
        call.setReminderDate(LocalDate.of(2026, 11, 23));
        agenda.add(call, Origin.TYPED);
        return agenda.open().getFirst();
    }

    private static List<String> titles(List<Activity> activities) {
        return activities.stream().map(Activity::title).toList();
    }

    @Test
    void comesAtItsTimeOnceAndAgainAfterARestartOrWhenPutOff() {
        Activity call = reminded();
        SampleAgenda agenda = new SampleAgenda(liaison.service(Agenda.class), NINE.minusMinutes(1));
        DueReminders reminders = new DueReminders(agenda);
        assertEquals(List.of(), reminders.look().come(), "a minute early");
        agenda.at(NINE);
        assertEquals(List.of("Rappeler"), titles(reminders.look().come()));
        agenda.at(NINE.plusMinutes(1));
        assertEquals(List.of(), reminders.look().come(), "only once");
        assertEquals(List.of("Rappeler"), titles(new DueReminders(agenda).look().come()),
                "it was not answered before the restart");
        agenda.remind(List.of(call), NINE.plusMinutes(6), Origin.TYPED);
        assertEquals(List.of(), reminders.look().come(), "put off");
        agenda.at(NINE.plusMinutes(6));
        assertEquals(List.of("Rappeler"), titles(reminders.look().come()));
        agenda.seen(agenda.open());
        assertEquals(List.of(), new DueReminders(agenda).look().come(), "answered");
    }

    @Test
    void isShownWithoutTheFocusAndPutOffByAButton() {
        Activity call = reminded();
        SampleAgenda agenda = new SampleAgenda(liaison.service(Agenda.class), NINE);
        Surroundings around = new Surroundings(liaison, DISPLAY);
        FormServices services = new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons());
        DISPLAY.shell().open();
        ReminderWindow window = new ReminderWindow(DISPLAY.shell(), services, agenda,
                new RecordLink(EclipseContextFactory.create()));
        window.show(new DueReminders.Look(List.of(call), Set.of(call.getId())));
        Driver driver = new Driver(DISPLAY.shell());
        driver.settle();
        Shell shown = shown().getFirst();
        assertTrue(new Driver(shown).shows("Rappeler"));
        assertFalse(shown == DISPLAY.display().getActiveShell(), "It must not take the focus.");
        window.show(new DueReminders.Look(List.of(), Set.of()));
        driver.settle();
        assertEquals(List.of(), shown(), "It was answered elsewhere.");
        window.show(new DueReminders.Look(List.of(call), Set.of(call.getId())));
        driver.settle();
        shown = shown().getFirst();
        Driver buttons = new Driver(shown);
        buttons.click(buttons.find(FlatButton.class, "reminder.HOUR"));
        driver.waitUntil("no reminder", () -> shown().isEmpty());
        driver.waitUntil("an hour later",
                () -> Due.reminder(agenda.open().getFirst()).filter(NINE.plusHours(1)::equals).isPresent());
        driver.waitUntil("its change set", () -> liaison.lastTitle().startsWith("Rappel reporté"));
    }

    private static List<Shell> shown() {
        return Arrays.stream(DISPLAY.display().getShells()).filter(shell -> "reminders".equals(shell.getData(Driver.TEST_ID)))
                .toList();
    }
}
