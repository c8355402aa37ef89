// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.edit.Property;
import org.liaison.ui.look.Palette;

/** A text field for a day, with a calendar to pick one from: the icon or Down opens it, Escape closes it. */
final class DayPicker {

    private final Property<LocalDate> property;
    private final FieldFrame frame;
    private final Text text;
    private Shell calendar;

    DayPicker(Composite parent, FormServices services, String hint, Property<LocalDate> property) {
        this.property = property;
        frame = new FieldFrame(parent, 2);
        text = frame.watch(new Text(frame.control(), SWT.SINGLE));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        Palette palette = Palette.of(parent.getDisplay());
        Label opener = new Label(frame.control(), SWT.NONE);
        opener.setBackground(palette.surface());
        opener.setImage(services.icons().image("calendar", palette.muted()));
        opener.setToolTipText(hint);
        opener.addListener(SWT.MouseDown, event -> open());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                open();
            }
        });
        text.addListener(SWT.Dispose, event -> close());
    }

    FieldFrame frame() {
        return frame;
    }

    Text text() {
        return text;
    }

    private void open() {
        close();
        calendar = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        calendar.setLayout(new FillLayout());
        DateTime days = new DateTime(calendar, SWT.CALENDAR);
        LocalDate shown = property.value();
        if (shown != null) {
            days.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        }
        days.addListener(SWT.MouseDoubleClick, event -> close());
        days.addListener(SWT.Selection,
                event -> property.set(LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay())));
        days.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                close();
                text.setFocus();
            }
        });
        calendar.addListener(SWT.Deactivate, event -> close());
        Point corner = frame.control().toDisplay(0, frame.control().getSize().y + 1);
        calendar.pack();
        calendar.setLocation(corner);
        calendar.open();
    }

    private void close() {
        if (calendar != null && !calendar.isDisposed()) {
            calendar.dispose();
        }
        calendar = null;
    }
}
