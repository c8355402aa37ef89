// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.guard.BackupShelf;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/** The plan of the backups, to be changed. */
final class PlanFields {

    private static final Texts TEXTS = new Texts(PlanFields.class);
    private static final int MOST_HOURS = 168;
    private static final int MOST_DAYS = 366;
    private static final int MOST_WEEKS = 520;
    private static final int MOST_ASIDE = 3_660;

    private final GuardDesk desk;
    private final Combo rhythm;
    private final Spinner hours;
    private final Text folder;
    private final Spinner days;
    private final Spinner weeks;
    private final Spinner aside;

    PlanFields(Composite parent, GuardDesk desk, BackupShelf shelf) {
        this.desk = desk;
        BackupPlan plan = shelf.plan();
        Composite fields = new Composite(parent, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        fields.setLayout(layout);
        Label title = label(fields, "plan");
        title.setFont(Type.strong(parent.getDisplay()));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));

        label(fields, "rhythm");
        Composite when = row(fields);
        rhythm = new Combo(when, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Rhythm each : Rhythm.values()) {
            rhythm.add(say("rhythm." + each.name()));
        }
        rhythm.select(plan.rhythm().ordinal());
        named(rhythm, "rhythm");
        hours = spinner(when, "hours", plan.hours(), 1, MOST_HOURS);
        Label unit = label(when, "hours");
        rhythm.addListener(SWT.Selection, event -> fit(unit));

        label(fields, "keeps");
        Composite kept = row(fields);
        days = spinner(kept, "days", plan.days(), 1, MOST_DAYS);
        label(kept, "days");
        weeks = spinner(kept, "weeks", plan.weeks(), 0, MOST_WEEKS);
        label(kept, "weeks");

        label(fields, "keepsAside");
        Composite put = row(fields);
        aside = spinner(put, "asideDays", plan.asideDays(), 1, MOST_ASIDE);
        label(put, "asideDays");

        label(fields, "folder");
        Composite where = new Composite(fields, SWT.NONE);
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout two = new GridLayout(2, false);
        two.marginWidth = 0;
        two.marginHeight = 0;
        where.setLayout(two);
        folder = new Text(where, SWT.BORDER);
        folder.setMessage(say("ownFolder"));
        folder.setText(plan.folder().map(Path::toString).orElse(""));
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        named(folder, "folder");
        FlatButton choose = new FlatButton(where, desk.icons(), FlatButton.Kind.PLAIN).icon("folder").text(say("choose"));
        choose.setBackground(Palette.of(parent.getDisplay()).surface());
        choose.addListener(SWT.Selection, event -> choose());
        fit(unit);
    }

    private void fit(Label unit) {
        boolean often = rhythm.getSelectionIndex() == Rhythm.HOURS.ordinal();
        hours.setVisible(often);
        unit.setVisible(often);
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setText(say("folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        return row;
    }

    private Spinner spinner(Composite parent, String key, int value, int least, int most) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 5);
        named(spinner, key);
        return spinner;
    }

    private void named(Control control, String key) {
        control.setData(ModelIds.TEST_ID, "backups." + key);
        control.setToolTipText(say(key));
    }

    private Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(say(key));
        label.setForeground(Palette.of(parent.getDisplay()).text());
        return label;
    }

    /** The plan as it is in the fields now. */
    BackupPlan read() {
        String path = folder.getText().strip();
        return new BackupPlan(Rhythm.values()[Math.max(0, rhythm.getSelectionIndex())], hours.getSelection(),
                path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path).toAbsolutePath()), days.getSelection(),
                weeks.getSelection(), aside.getSelection());
    }

    private String say(String key) {
        return TEXTS.get(desk.language(), key);
    }
}
