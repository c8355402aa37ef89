// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.SmallWindow;

/** Asks what a layout is to be called, and whether everybody can choose it. */
final class LayoutNameWindow {

    private static final int WIDTH = 360;
    private static final int LONGEST = 100;

    private final SmallWindow window;
    private final Text name;
    private final Button shared;
    private Answer answer;

    /** The predicate says whether a name may be given; a layout that is renamed is not asked who can choose it. */
    LayoutNameWindow(Shell parent, Icons icons, LayoutTexts texts, Answer before, boolean renamed, Predicate<Answer> possible) {
        window = new SmallWindow(parent, icons, texts.get(renamed ? "rename" : "saveAs"), "layout.window");
        Composite body = window.body(1);
        Label label = new Label(body, SWT.NONE);
        label.setText(texts.get("name"));
        label.setFont(Type.strong(body.getDisplay()));
        label.setForeground(Palette.of(body.getDisplay()).text());
        name = new Text(body, SWT.SINGLE | SWT.BORDER);
        name.setTextLimit(LONGEST);
        name.setText(before.name);
        name.setData(ModelIds.TEST_ID, "layout.name");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        name.setLayoutData(wide);
        shared = new Button(body, SWT.CHECK);
        shared.setText(texts.get("forAll"));
        shared.setForeground(Palette.of(body.getDisplay()).text());
        shared.setSelection(before.shared);
        shared.setData(ModelIds.TEST_ID, "layout.forAll");
        shared.setVisible(!renamed);
        GridData tick = new GridData();
        tick.exclude = renamed;
        shared.setLayoutData(tick);
        FlatButton accept = window.buttons(texts.get("cancel"), texts.get("save"), () -> accept(possible), "layout.accept");
        name.addListener(SWT.Modify, event -> accept.setEnabled(possible.test(now())));
        name.addListener(SWT.DefaultSelection, event -> accept(possible));
        accept.setEnabled(possible.test(now()));
    }

    private Answer now() {
        return new Answer(name.getText().strip(), shared.getSelection());
    }

    private void accept(Predicate<Answer> possible) {
        if (possible.test(now())) {
            answer = now();
            window.close();
        }
    }

    /** Shows it and waits; empty if it was closed. */
    Optional<Answer> ask() {
        name.selectAll();
        window.ask(name);
        return Optional.ofNullable(answer);
    }

    record Answer(String name, boolean shared) {
    }
}
