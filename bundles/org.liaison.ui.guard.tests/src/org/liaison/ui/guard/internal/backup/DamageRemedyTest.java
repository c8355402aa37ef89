// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.BackupShelf;
import org.liaison.store.StoreUnavailableException;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

class DamageRemedyTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();
    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final AtomicBoolean opened = new AtomicBoolean();

    private static StoreUnavailableException failure(boolean damaged) {
        return new StoreUnavailableException(new Problem(new Texts(DamageRemedy.class), "late", List.of()), null, damaged);
    }

    @Test
    void damagedDataLeadToTheLastBackupThatIsWhole() throws IOException {
        Surroundings around = new Surroundings(liaison, DISPLAY);
        BackupShelf shelf = liaison.service(BackupShelf.class);
        DISPLAY.shell().open();
        GuardDesk desk = new GuardDesk(DISPLAY::shell, DISPLAY.display(), around.icons(), around.prompts(), around.failures(),
                around.background(), liaison.workplace());
        DamageRemedy remedy = new DamageRemedy(desk, () -> shelf, () -> opened.set(true));
        assertFalse(remedy.help(DISPLAY.shell(), failure(false)));
        assertFalse(remedy.help(DISPLAY.shell(), new IllegalStateException()));

        aRelation("Bonne").in(liaison.store());
        Path good = shelf.make(true).folder();
        Path bad = shelf.make(true).folder();
        Files.writeString(bad.resolve("database/service.properties"), "cut");
        assertEquals(good, shelf.lastGood().orElseThrow().folder());
        around.answer(0);
        assertTrue(remedy.help(DISPLAY.shell(), new CompletionException(failure(true))));
        assertTrue(remedy.help(DISPLAY.shell(), failure(true)), "another page says so, too");
        new Driver(DISPLAY.shell()).waitUntil("the backups", opened::get);
        assertEquals(1, around.asked().size());
        assertTrue(around.asked().getFirst().text().contains("La dernière bonne sauvegarde"), around.asked().getFirst().text());
    }
}
