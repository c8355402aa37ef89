// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.window;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;

/** A time of day, typed as people write it: 14:05, 14h05, 14 h, 1405, 9. */
final class TimeField {

    private static final int WIDTH = 60;
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])(?:\\s*[:hH.u]?\\s*([0-5][0-9])?)");

    private final Text text;

    TimeField(Composite parent, String testId) {
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setData(ModelIds.TEST_ID, testId);
        text.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        text.addListener(SWT.Modify,
                event -> text.setForeground(read(text.getText()).isPresent() ? null : Palette.of(text.getDisplay()).danger()));
    }

    void show(LocalTime time) {
        text.setText(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time));
    }

    /** What is typed; empty if it is no time, which then has the focus. */
    Optional<LocalTime> time() {
        Optional<LocalTime> time = read(text.getText());
        if (time.isEmpty()) {
            text.setFocus();
            text.selectAll();
        }
        return time;
    }

    static Optional<LocalTime> read(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        return matcher.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
