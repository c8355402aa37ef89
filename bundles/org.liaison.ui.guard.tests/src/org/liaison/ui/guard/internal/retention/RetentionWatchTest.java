// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.Retention.Rule;
import org.liaison.store.StoreUnavailableException;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

class RetentionWatchTest {

    private static final Rule BY_ITSELF = new Rule(30, 36, true, 0);
    private static final Rule REMINDING = new Rule(30, 36, false, 0);

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final ScriptedRetention retention = new ScriptedRetention();
    private RetentionWatch watch;

    @BeforeEach
    void open() {
        Surroundings around = new Surroundings(liaison, DISPLAY);
        DISPLAY.shell().open();
        GuardDesk desk = new GuardDesk(DISPLAY::shell, DISPLAY.display(), around.icons(), around.prompts(), around.failures(),
                around.background(), liaison.workplace());
        watch = new RetentionWatch(desk, () -> retention, null, null);
    }

    /** What the word at the bottom of the window says, empty if there is none. */
    private String lookAndRead() {
        watch.look();
        while (DISPLAY.display().readAndDispatch()) {
            // until what it had to say is there
        }
        Optional<Shell> toast = Stream.of(DISPLAY.shell().getShells())
                .filter(shell -> "toast".equals(shell.getData(ModelIds.TEST_ID))).findFirst();
        return toast.stream().flatMap(shell -> Stream.of(shell.getChildren())).filter(Label.class::isInstance)
                .map(Control.class::cast).map(label -> ((Label) label).getText()).findFirst().orElse("");
    }

    @Test
    void whatIsDueIsDeletedByItselfIfTheRuleSaysSo() {
        retention.rule = BY_ITSELF;
        retention.due = ScriptedRetention.two();
        String said = lookAndRead();
        assertTrue(said.contains("5"), said);
        assertEquals(List.of("delete 1 1", "archive"), retention.done);
    }

    /** After a long absence, or under a clock that was put ahead, everything would be due at once. */
    @Test
    void butNotIfNobodyCanTellWhetherTheClockIsRight() {
        retention.rule = BY_ITSELF;
        retention.due = ScriptedRetention.two();
        retention.plausible = false;
        String said = lookAndRead();
        assertTrue(said.contains("un enregistrement supprimé") || said.contains("un contact"), said);
        assertEquals(List.of("archive"), retention.done);
    }

    @Test
    void otherwiseItRemindsOnly() {
        retention.rule = REMINDING;
        retention.due = ScriptedRetention.two();
        assertTrue(lookAndRead().contains("un contact"));
        assertEquals(List.of("archive"), retention.done);
    }

    @Test
    void nothingIsSaidWhereNothingIsDue() {
        retention.rule = BY_ITSELF;
        assertEquals("", lookAndRead());
        retention.rule = Rule.NONE;
        retention.due = ScriptedRetention.two();
        assertEquals("", lookAndRead());
        assertEquals(List.of("archive", "archive"), retention.done);
    }

    @Test
    void aStoreThatCannotBeReadLeavesAllAsItIs() {
        retention.failure = new StoreUnavailableException(new Problem(new Texts(RetentionWatch.class), "open", List.of()), null,
                false);
        assertEquals("", lookAndRead());
        assertEquals(List.of(), retention.done);
    }
}
