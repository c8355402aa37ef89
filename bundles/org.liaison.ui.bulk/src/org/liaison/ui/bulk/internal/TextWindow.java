// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
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

/** Asks for the text that a field of users is to have in many records. */
final class TextWindow {

    private static final int WIDTH = 420;
    private static final int LINES = 6;

    private final Shell shell;
    private final Text text;
    private String answer;

    /** The label is what users call the field; with lines, Enter makes a new one and Ctrl+Enter accepts. */
    TextWindow(Shell parent, Icons icons, Words words, String label, boolean lines, int longest) {
        Palette palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(words.get("changeTextField"));
        shell.setData(ModelIds.TEST_ID, "textWindow");
        shell.setBackground(palette.surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
        Label name = new Label(shell, SWT.NONE);
        name.setText(label.replace("&", "&&"));
        name.setFont(Type.strong(parent.getDisplay()));
        name.setForeground(palette.text());
        text = new Text(shell, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setTextLimit(longest);
        text.setData(ModelIds.TEST_ID, "textWindow.text");
        text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = label));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = lines ? LINES * text.getLineHeight() : SWT.DEFAULT;
        text.setLayoutData(data);
        FlatButton accept = buttons(icons, words, palette);
        text.addListener(SWT.Modify, event -> accept.setEnabled(!text.getText().isBlank()));
        text.addListener(SWT.DefaultSelection, event -> accept());
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                accept();
            }
        });
        accept.setEnabled(false);
        shell.pack();
        Rectangle around = parent.getBounds();
        Point size = shell.getSize();
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
    }

    private FlatButton buttons(Icons icons, Words words, Palette palette) {
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginRight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        FlatButton cancel = new FlatButton(row, icons, FlatButton.Kind.PLAIN).text(words.get("cancel"));
        cancel.setBackground(palette.surface());
        cancel.addListener(SWT.Selection, event -> shell.close());
        FlatButton accept = new FlatButton(row, icons, FlatButton.Kind.PRIMARY).text(words.get("doIt"));
        accept.setBackground(palette.surface());
        accept.setData(ModelIds.TEST_ID, "textWindow.accept");
        accept.addListener(SWT.Selection, event -> accept());
        return accept;
    }

    private void accept() {
        if (!text.getText().isBlank()) {
            answer = text.getText().strip();
            shell.close();
        }
    }

    /** Shows it, and waits for the answer: empty if there was none. */
    Optional<String> ask() {
        shell.open();
        text.setFocus();
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
        return Optional.ofNullable(answer);
    }
}
