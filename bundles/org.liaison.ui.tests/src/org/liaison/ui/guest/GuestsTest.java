// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Surroundings;

class GuestsTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private Guests guests;
    private Path stuck;

    @BeforeEach
    void begin() throws IOException {
        stuck = Files.createDirectories(LIAISON.workplace().folder()).resolve("stuck.txt");
        guests = guests();
    }

    private static Guests guests() {
        return new Guests(LIAISON.store(), LIAISON.workplace(), RegistryFactory.getRegistry(),
                new Surroundings(LIAISON, DISPLAY).background());
    }

    @Test
    void whatHadStoppedTheProgramIsOffAtTheNextStart() {
        guests.stuck(new Guest("some.widget", "Some", "Plug-in", "some", "some.Widget", true));
        Guests next = guests();
        assertEquals(Set.of("some.widget"), next.switchedOff());
        assertEquals("Widget « some.widget » désactivé parce qu’il avait bloqué Liaison", LIAISON.lastTitle());
        assertFalse(Files.exists(stuck), "once is enough");
        next.switchOn("some.widget");
        assertEquals(Set.of(), next.switchedOff());
    }

    @Test
    void whatHasGivenTheWindowBackIsNotOff() {
        guests.stuck(new Guest("some.widget", "Some", "Plug-in", "some", "some.Widget", true));
        guests.stuck(null);
        assertEquals(Set.of(), guests().switchedOff());
    }

    @Test
    void whatIsNobodysFaultIsThrownOn() {
        IllegalStateException own = new IllegalStateException("own");
        assertEquals(own, Guests.attempt(() -> guests.contain(() -> {
            throw own;
        })).orElseThrow());
        assertTrue(guests.contain(() -> assertEquals(List.of(), List.of())));
    }
}
