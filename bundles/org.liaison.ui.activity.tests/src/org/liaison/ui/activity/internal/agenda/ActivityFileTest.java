// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.Exporter;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;

class ActivityFileTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Agenda agenda = LIAISON.service(Agenda.class);
    private final Exporter exporter = LIAISON.service(Exporter.class);

    @TempDir
    private Path folder;

    @Test
    void theNameSaysWhatAFileIsAndElseTheChoice() {
        assertEquals("a.ics", meant("a.ics", 0));
        assertEquals("a.csv", meant("a.csv", 0));
        assertEquals("A.XLSX", meant("A.XLSX", 2));
        assertEquals("a.xlsx", meant("a", 1));
        assertEquals("a.csv", meant("a", 2));
        assertEquals("a.ics", meant("a", -1));
        assertEquals("a.b.csv", meant("a.b", 2), "a point in a name is no ending");
        assertEquals("j.roy/a.xlsx", meant("j.roy/a", 1));
        assertEquals("activites.xlsx", meant("activites.ics", 1), "the proposed name, another choice");
        assertEquals("activites.csv", meant("activites.ICS", 2));
    }

    private static String meant(String chosen, int index) {
        ActivityFile file = ActivityFile.meant(chosen, index);
        assertTrue(file.path().toString().toLowerCase(Locale.ROOT).endsWith(file.kind().ending()));
        return file.path().toString().replace('\\', '/');
    }

    @Test
    void eachKindHoldsWhatIsShownInItsOrder() throws IOException {
        List<Activity> shown = List.of(task("Zebra; striped"), task("Call, then write"));
        task("Nobody asked for this");
        assertEquals(2, write("a.ICS", shown));
        String calendar = Files.readString(folder.resolve("a.ICS"));
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
        assertOrder(calendar, "SUMMARY:Zebra\\; striped", "SUMMARY:Call\\, then write");
        write("a.csv", shown);
        String table = Files.readString(folder.resolve("a.csv"));
        assertTrue(table.startsWith("\ufeffType;Titre;"), table);
        assertOrder(table, "\"Zebra; striped\"", ";Call, then write;");
        assertOrder(table, "2026-12-24", "Acme");
        assertEquals(3, table.lines().count());
        write("a.xlsx", shown);
        try (ZipFile workbook = new ZipFile(folder.resolve("a.xlsx").toFile())) {
            String sheet = new String(workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertOrder(sheet, "Zebra; striped", "Call, then write");
            assertFalse(sheet.contains("Nobody"), sheet);
        }
    }

    private static void assertOrder(String text, String first, String second) {
        assertTrue(text.contains(first) && text.indexOf(second) > text.indexOf(first), text);
        assertFalse(text.contains("Nobody"), text);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
        List<Activity> shown = List.of(task("Relancer"));
        Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> write("file/a.ics", shown));
        assertThrows(ExchangeException.class, () -> write("file/a.csv", shown));
        assertThrows(ExchangeException.class, () -> write("file/a.xlsx", shown));
        assertEquals(0, write("empty.csv", new ArrayList<>()));
        assertEquals(1, Files.readString(folder.resolve("empty.csv")).lines().count(), "nothing shown is not everything");
        try (var files = Files.list(folder)) {
            assertEquals(List.of("empty.csv", "file"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private int write(String name, List<Activity> shown) throws IOException {
        return ActivityFile.meant(folder.resolve(name).toString(), 0).write(shown, agenda, exporter, Locale.FRENCH);
    }

    private Activity task(String title) {
        Activity task = agenda.draft(ActivityVocabulary.TASK);
        task.setTitle(title);
        task.setDueDate(LocalDate.of(2026, 12, 24));
        task.setRelation(aRelation("Acme").in(LIAISON.store()));
        agenda.add(task, Origin.TYPED);
        return task;
    }
}
