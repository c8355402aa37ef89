// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A display for all tests of a class, on the thread that runs them; register it as a static field. A test that leaves a shell
 * open fails; a test that fails leaves a picture of the screen.
 */
public final class DisplayExtension
        implements
            BeforeAllCallback,
            AfterTestExecutionCallback,
            AfterEachCallback,
            AfterAllCallback {

    private Display display;
    private Shell shell;

    /**
     * The display.
     *
     * @return never null while tests run
     */
    public Display display() {
        return display;
    }

    /**
     * The test's own shell, open, 900 by 700 pixels, with a fill layout. It is closed after the test.
     *
     * @return the same shell throughout a test
     */
    public Shell shell() {
        if (shell == null || shell.isDisposed()) {
            shell = new Shell(display, SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            shell.setBounds(20, 40, 900, 700);
            shell.open();
        }
        return shell;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        display = new Display();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Screenshot.of(display,
                    context.getRequiredTestClass().getSimpleName() + '-' + context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        shell = null;
        List<Shell> left = Stream.of(display.getShells()).filter(open -> !open.isDisposed()).toList();
        List<String> names = left.stream().map(Shell::getText).toList();
        left.forEach(Shell::dispose);
        if (context.getExecutionException().isEmpty()) {
            assertEquals(List.of(), names, "The test left these shells open.");
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        display.dispose();
    }
}
