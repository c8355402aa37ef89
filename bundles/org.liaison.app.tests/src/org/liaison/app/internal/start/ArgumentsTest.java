// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liaison.app.internal.start.Arguments.Misused;
import org.liaison.app.internal.start.Arguments.Understood;

class ArgumentsTest {

    private static Arguments understood(String... words) {
        return assertInstanceOf(Understood.class, Arguments.read(List.of(words))).arguments();
    }

    private static String refused(Locale language, String... words) {
        return assertInstanceOf(Misused.class, Arguments.read(List.of(words))).problem().text(language);
    }

    @Test
    void readsWhatItKnowsInEitherSpelling() {
        Arguments read = understood("--data", "my data", "--lang=nl", "--theme", "dark", "--screenshot=a.png", "--start",
                "import:a b.csv");
        assertEquals(Optional.of(Path.of("my data")), read.data());
        assertEquals(Optional.of(Locale.of("nl")), read.language());
        assertEquals(Optional.of("dark"), read.theme());
        assertEquals(Optional.of(Path.of("a.png")), read.screenshot());
        assertEquals(Optional.of("import:a b.csv"), read.start());
    }

    @Test
    void leavesThePlatformItsOwn() {
        assertEquals(Optional.of(Locale.FRENCH),
                understood("-clearPersistedState", "-nl", "fr_FR", "--lang", "fr", "-data", "@none").language());
    }

    @Test
    void saysWhatIsWrongInTheUsersLanguage() {
        assertTrue(refused(Locale.ENGLISH, "--date", "x").startsWith("unknown option --date;"), "names the option");
        assertTrue(refused(Locale.FRENCH, "--date", "x").startsWith("option inconnue --date"), "in French");
        assertEquals("option --data needs a value", refused(Locale.ENGLISH, "--data"));
        assertEquals("there is no language de; there are fr, en and nl", refused(Locale.ENGLISH, "--lang", "de"));
        assertEquals("taal de bestaat niet; kies fr, en of nl", refused(Locale.of("nl"), "--lang", "de"));
        assertTrue(refused(Locale.ENGLISH, "--theme=pink").contains("pink"), "names the theme");
        assertTrue(refused(Locale.ENGLISH, "--start", "sometime").contains("sometime"), "names the start");
        assertTrue(refused(Locale.ENGLISH, "--data", " ").contains("--data"), "names the option");
        assertTrue(refused(Locale.ENGLISH, "companies.csv").contains("companies.csv"), "names the word");
    }
}
