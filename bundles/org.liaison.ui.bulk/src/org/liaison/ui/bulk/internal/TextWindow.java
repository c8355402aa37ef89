// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.bulk.internal.NameWindow.Words;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.SmallWindow;

/** Asks for the text that a field of users is to have in many records. */
final class TextWindow {

    private static final int WIDTH = 420;
    private static final int LINES = 6;

    private final SmallWindow window;
    private final Text text;
    private String answer;

    /** The label is what users call the field; with lines, Enter makes a new one and Ctrl+Enter accepts. */
    TextWindow(Shell parent, Icons icons, Words words, String label, boolean lines, int longest) {
        Palette palette = Palette.of(parent.getDisplay());
        window = new SmallWindow(parent, icons, words.get("changeTextField"), "textWindow");
        Composite body = window.body(1);
        Label name = new Label(body, SWT.NONE);
        name.setText(label.replace("&", "&&"));
        name.setFont(Type.strong(parent.getDisplay()));
        name.setForeground(palette.text());
        text = new Text(body, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setTextLimit(longest);
        text.setData(ModelIds.TEST_ID, "textWindow.text");
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = label));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = lines ? LINES * text.getLineHeight() : SWT.DEFAULT;
        text.setLayoutData(data);
        FlatButton accept = window.buttons(words.get("cancel"), words.get("doIt"), this::accept, "textWindow.accept");
        text.addListener(SWT.Modify, event -> accept.setEnabled(!text.getText().isBlank()));
        text.addListener(SWT.DefaultSelection, event -> accept());
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                accept();
            }
        });
        accept.setEnabled(false);
    }

    private void accept() {
        if (!text.getText().isBlank()) {
            answer = text.getText().strip();
            window.close();
        }
    }

    /** Shows it, and waits for the answer: empty if there was none. */
    Optional<String> ask() {
        window.ask(text);
        return Optional.ofNullable(answer);
    }
}
