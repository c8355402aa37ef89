// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.store.StoreException;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/** Asks for the password of protected data until it is right, or the user gives up. */
public final class PasswordWindow {

    private static final Texts TEXTS = new Texts(PasswordWindow.class);
    private static final int WIDTH = 400;

    private final SmallWindow window;
    private final Locale language;
    private final Predicate<char[]> opens;
    private final Text password;
    private final Label wrong;
    private FlatButton open;
    private boolean right;

    private PasswordWindow(SmallWindow window, Locale language, String text, Predicate<char[]> opens) {
        this.window = window;
        this.language = language;
        this.opens = opens;
        Display display = window.shell().getDisplay();
        Palette palette = Palette.of(display);
        Composite body = window.body(1);
        Label what = label(body, palette);
        what.setText(text);
        password = new Text(body, SWT.BORDER | SWT.PASSWORD);
        password.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        password.setData(ModelIds.TEST_ID, "password.text");
        password.setToolTipText(say("password.label"));
        password.setBackground(palette.surface());
        password.setForeground(palette.text());
        password.addListener(SWT.DefaultSelection, event -> check());
        wrong = label(body, palette);
        wrong.setForeground(palette.danger());
        wrong.setData(ModelIds.TEST_ID, "password.wrong");
        ((GridData) wrong.getLayoutData()).heightHint = 2 * Type.lineHeight(display);
    }

    private static Label label(Composite body, Palette palette) {
        Label label = new Label(body, SWT.WRAP);
        label.setForeground(palette.text());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Type.scaled(body.getDisplay(), WIDTH);
        label.setLayoutData(data);
        return label;
    }

    /**
     * Asks before there is any other window, and waits for the end of it.
     *
     * @param display the display
     * @param icons draws icons
     * @param language the user's
     * @param text what is to be opened, in a sentence
     * @param opens tries a password, off the UI thread; must not keep it
     * @return whether one was right
     */
    public static boolean ask(Display display, Icons icons, Locale language, String text, Predicate<char[]> opens) {
        return ask(new SmallWindow(display, icons, TEXTS.get(language, "password.title"), "password"), language, text, opens,
                TEXTS.get(language, "password.leave"));
    }

    /**
     * Asks over a window, and waits for the end of it.
     *
     * @param window an empty one
     * @param language the user's
     * @param text what is to be opened, in a sentence
     * @param opens tries a password, off the UI thread; must not keep it
     * @param cancel what giving up is called
     * @return whether one was right
     */
    public static boolean ask(SmallWindow window, Locale language, String text, Predicate<char[]> opens, String cancel) {
        PasswordWindow made = new PasswordWindow(window, language, text, opens);
        made.open = window.buttons(cancel, TEXTS.get(language, "password.open"), made::check, "password.open");
        window.ask(made.password);
        return made.right;
    }

    /** Takes half a second, so that nobody can try many. */
    private void check() {
        if (!open.isEnabled()) {
            return;
        }
        char[] typed = password.getTextChars();
        busy(true);
        wrong.setText("");
        Display display = window.shell().getDisplay();
        CompletableFuture.supplyAsync(() -> opens.test(typed)).whenComplete((good, failure) -> {
            Arrays.fill(typed, ' ');
            if (!display.isDisposed()) {
                display.asyncExec(() -> checked(failure == null && good, failure));
            }
        });
    }

    private void checked(boolean good, Throwable failure) {
        if (window.shell().isDisposed()) {
            return;
        }
        busy(false);
        right = good;
        if (good) {
            window.close();
            return;
        }
        wrong.setText(failure == null ? say("password.wrong") : reason(failure));
        password.selectAll();
        password.setFocus();
        window.shell().layout(true, true);
    }

    private String reason(Throwable failure) {
        return failure.getCause() instanceof StoreException refused
                ? refused.problem().text(language)
                : String.valueOf(failure.getMessage());
    }

    private void busy(boolean now) {
        open.setEnabled(!now);
        password.setEnabled(!now);
    }

    private String say(String key) {
        return TEXTS.get(language, key);
    }
}
