// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.guard.Protection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/** Protects the data by a password; where they are, changes it or takes it away. */
final class ProtectionWindow {

    private static final Texts TEXTS = new Texts(ProtectionWindow.class);
    private static final int WIDTH = 460;

    private final GuardDesk desk;
    private final Protection protection;
    private final boolean on;
    private final Palette palette;
    private final SmallWindow window;
    private final Composite body;
    private final Secret present;
    private final Secret wanted;
    private final Secret again;
    private final Button tick;
    private final Label status;
    private final FlatButton verb;
    private boolean busy;

    ProtectionWindow(GuardDesk desk, Protection protection) {
        this.desk = desk;
        this.protection = protection;
        this.on = protection.on();
        palette = Palette.of(desk.display());
        window = new SmallWindow(desk.shell(), desk.icons(), say("title"), "protection");
        window.shell().setData(ModelIds.HELP_PAGE, "org.liaison.ui.guard.protection");
        window.shell().addListener(SWT.Close, event -> event.doit = !busy);
        body = window.body(1);
        text(say(on ? "isOn" : "isOff"), palette.text());
        Composite fields = fields();
        present = on ? new Secret(fields, say("present"), "present", this::enable) : null;
        wanted = new Secret(fields, say("wanted"), "wanted", this::enable);
        again = new Secret(fields, say("again"), "again", this::enable);
        text(say("lost"), palette.danger()).setFont(Type.strong(desk.display()));
        if (on) {
            tick = null;
            off();
        } else {
            tick = new Button(body, SWT.CHECK | SWT.WRAP);
            tick.setText(say("deleteClear"));
            tick.setForeground(palette.text());
            tick.setSelection(true);
            tick.setData(ModelIds.TEST_ID, "protection.deleteClear");
        }
        status = text("", palette.muted());
        status.setData(ModelIds.TEST_ID, "protection.status");
        ((GridData) status.getLayoutData()).heightHint = 2 * Type.lineHeight(desk.display());
        verb = window.buttons(say("cancel"), say(on ? "change" : "protect"), on ? this::change : this::protect,
                "protection.verb");
        enable();
    }

    private Label text(String words, Color color) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(words);
        label.setForeground(color);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Type.scaled(desk.display(), WIDTH);
        label.setLayoutData(data);
        return label;
    }

    private Composite fields() {
        Composite fields = new Composite(body, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        fields.setLayout(layout);
        return fields;
    }

    private void off() {
        FlatButton off = new FlatButton(body, desk.icons(), FlatButton.Kind.PLAIN).text(say("off"));
        off.setBackground(window.shell().getBackground());
        off.setData(ModelIds.TEST_ID, "protection.off");
        off.addListener(SWT.Selection, event -> takeAway());
    }

    void open() {
        window.open((on ? present : wanted).control());
    }

    /** Says what is missing while it is typed, once there is something. */
    private void enable() {
        if (verb == null || busy) {
            return;
        }
        String missing = "";
        if (wanted.length() < Protection.LEAST_CHARACTERS) {
            missing = say("short", Protection.LEAST_CHARACTERS);
        } else if (!wanted.same(again)) {
            missing = say("different");
        }
        verb.setEnabled(missing.isEmpty() && (present == null || present.length() > 0));
        status(wanted.length() == 0 ? "" : missing, false);
    }

    private void status(String words, boolean wrong) {
        status.setForeground(wrong ? palette.danger() : palette.muted());
        status.setText(words);
        body.layout(true, true);
    }

    private void protect() {
        boolean delete = tick.getSelection();
        char[] password = wanted.typed();
        work("protecting", () -> {
            List<Path> clear = protection.switchOn(password);
            if (delete) {
                delete(clear);
            }
            return protection.inClear();
        }, left -> {
            window.close();
            desk.ask(desk.shell(), Prompt.Kind.NOTICE, say("done"), say(left.isEmpty() ? "doneText" : "doneLeft"),
                    left.stream().map(Path::toString).collect(Collectors.joining("\n")), say("close"));
        });
    }

    private void delete(List<Path> clear) {
        try {
            protection.delete(clear);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    private void change() {
        char[] now = present.typed();
        char[] other = wanted.typed();
        work("changing", () -> protection.change(now, other), right -> {
            if (right) {
                window.close();
                desk.ask(desk.shell(), Prompt.Kind.NOTICE, say("changed"), say("changedText"), "", say("close"));
            } else {
                wrong();
            }
        });
    }

    /** Whoever sits down at somebody else's screen must know the password, too. */
    private void takeAway() {
        char[] now = present.typed();
        work("asking", () -> now.length > 0 && protection.change(now, now), right -> {
            if (!right) {
                wrong();
            } else if (desk.ask(window.shell(), Prompt.Kind.DESTRUCTION, say("offTitle"), say("offText"), "", say("offVerb"),
                    say("cancel")) == 0) {
                work("takingAway", () -> {
                    protection.switchOff();
                    return true;
                }, done -> {
                    window.close();
                    desk.ask(desk.shell(), Prompt.Kind.NOTICE, say("gone"), say("goneText"), "", say("close"));
                });
            }
        });
    }

    private void wrong() {
        status(say("wrong"), true);
        present.control().selectAll();
        present.control().setFocus();
    }

    private <T> void work(String doing, Supplier<T> job, Consumer<T> done) {
        busy(true);
        status(say(doing), false);
        desk.background().run(window.shell(), job, result -> {
            busy(false);
            done.accept(result);
        }, failure -> {
            busy(false);
            status("", false);
            desk.failures().show(window.shell(), failure);
        });
    }

    private void busy(boolean now) {
        busy = now;
        for (Control control : window.shell().getChildren()) {
            control.setEnabled(!now);
        }
        if (!now) {
            enable();
        }
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(desk.language(), key, arguments);
    }
}
