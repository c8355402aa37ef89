// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;

/** What tests of administration screens share. */
public record Screens(DisplayExtension display) {

    private static final int LOOK_AGAIN_MILLIS = 50;

    /** What a screen needs of the window. */
    public AdminDesk desk(Surroundings around, StoreExtension liaison) {
        return new AdminDesk(around.icons(), around.prompts(), around.failures(), around.background(), around.events(),
                liaison.store(), liaison.workplace());
    }

    /** The rows of a table, the cells of each with a line between them. */
    public static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText)
                .collect(Collectors.joining("|"))).toList();
    }

    /** Windows wait for their answer, so what the user does is queued before; a window that he leaves open is closed. */
    public void answer(String window, Consumer<Driver> user) {
        display.display().timerExec(LOOK_AGAIN_MILLIS, () -> {
            Shell shell = Arrays.stream(display.display().getShells())
                    .filter(each -> window.equals(each.getData(ModelIds.TEST_ID))).findFirst().orElse(null);
            if (shell == null) {
                answer(window, user);
                return;
            }
            try {
                user.accept(new Driver(shell));
                new Driver(display.shell()).waitUntil("the window is closed", shell::isDisposed);
            } finally {
                shell.dispose();
            }
        });
    }

    /** Takes away what was said of changes. */
    public void closeToasts() {
        Stream.of(display.display().getShells()).filter(shell -> "toast".equals(shell.getData(ModelIds.TEST_ID)))
                .forEach(Shell::dispose);
    }
}
