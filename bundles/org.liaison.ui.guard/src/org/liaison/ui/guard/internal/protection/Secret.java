// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.protection;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A label and a field for a password, in two columns. */
final class Secret {

    private static final int WIDTH = 220;

    private final Text text;

    Secret(Composite parent, String label, String id, Runnable changed) {
        Label name = new Label(parent, SWT.NONE);
        name.setText(label);
        name.setForeground(Palette.of(parent.getDisplay()).text());
        text = new Text(parent, SWT.BORDER | SWT.PASSWORD);
        text.setToolTipText(label);
        text.setData(ModelIds.TEST_ID, "protection." + id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Type.scaled(parent.getDisplay(), WIDTH);
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> changed.run());
    }

    Text control() {
        return text;
    }

    char[] typed() {
        return text.getTextChars();
    }

    int length() {
        return text.getCharCount();
    }

    boolean same(Secret other) {
        return Arrays.equals(typed(), other.typed());
    }
}
