// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.window;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.dossier.DossierEntry;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.Reading;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** A day, typed as the user's language writes days, or picked from a calendar. The platform's own field loses what is typed in it. */
final class DayField {

    private static final int WIDTH = 100;
    private static final Field<DossierEntry, LocalDate> DAY = Field.of(DossierEntry.class, "moment", new FieldType.Day(),
            entry -> null, (entry, day) -> {
                throw new UnsupportedOperationException();
            });

    private final FieldText reader;
    private final Composite area;
    private final Text text;
    private final FlatButton opener;

    DayField(Composite parent, FormServices services, String testId, String hint) {
        reader = services.text();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        area.setLayout(layout);
        text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setData(ModelIds.TEST_ID, testId);
        text.addListener(SWT.Modify, event -> color());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                openCalendar();
            }
        });
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        opener = new FlatButton(area, services.icons(), FlatButton.Kind.QUIET).icon("calendar");
        opener.setBackground(parent.getBackground());
        opener.setToolTipText(hint);
        opener.addListener(SWT.Selection, event -> openCalendar());
    }

    void show(LocalDate day) {
        text.setText(reader.show(DAY, day));
    }

    /** What is typed; empty if it is no day, which then has the focus. */
    Optional<LocalDate> day() {
        Optional<LocalDate> day = read();
        if (day.isEmpty()) {
            text.setFocus();
            text.selectAll();
        }
        return day;
    }

    private Optional<LocalDate> read() {
        return reader.parse(DAY, text.getText()) instanceof Reading.Value<LocalDate>(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private void color() {
        Palette palette = Palette.of(text.getDisplay());
        text.setForeground(read().isPresent() ? null : palette.danger());
    }

    private void openCalendar() {
        Shell shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        DateTime days = new DateTime(shell, SWT.CALENDAR);
        read().ifPresent(day -> days.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()));
        days.addListener(SWT.Selection, event -> show(LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay())));
        days.addListener(SWT.MouseDoubleClick, event -> shell.dispose());
        days.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                shell.dispose();
                text.setFocus();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        }));
        shell.pack();
        shell.setLocation(text.toDisplay(0, text.getSize().y + 1));
        shell.open();
    }
}
