// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.ModelIds;
import org.liaison.ui.activity.internal.DueText;
import org.liaison.ui.activity.internal.RecordLink;
import org.liaison.ui.activity.internal.Snooze;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/**
 * The reminders that have come, in the corner of the window. It never takes the focus from what is typed elsewhere; whoever clicks into
 * it has it. What is not answered comes again at the next start.
 */
final class ReminderWindow {

    private static final Texts TEXTS = new Texts(ReminderWindow.class);
    private static final int WIDTH = 480;
    private static final int GAP = 16;

    private final Shell owner;
    private final FormServices services;
    private final Agenda agenda;
    private final RecordLink link;
    private final List<Activity> waiting = new ArrayList<>();
    private Shell window;

    ReminderWindow(Shell owner, FormServices services, Agenda agenda, RecordLink link) {
        this.owner = owner;
        this.services = services;
        this.agenda = agenda;
        this.link = link;
    }

    /** Shows more reminders below those that are still shown; those that were answered elsewhere go. */
    void show(DueReminders.Look look) {
        if (owner.isDisposed()) {
            return;
        }
        boolean changed = waiting.removeIf(old -> !look.waiting().contains(old.getId())
                || look.come().stream().anyMatch(activity -> activity.getId() == old.getId()));
        waiting.addAll(look.come());
        if (changed || !look.come().isEmpty()) {
            show();
        }
    }

    private void show() {
        if (window == null || window.isDisposed()) {
            window = new Shell(owner, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
            window.setData(ModelIds.TEST_ID, "reminders");
            GridLayout layout = new GridLayout();
            layout.marginWidth = GAP;
            layout.marginHeight = 12;
            layout.verticalSpacing = 12;
            window.setLayout(layout);
            window.addListener(SWT.Paint, event -> {
                Rectangle area = window.getClientArea();
                event.gc.setForeground(Palette.of(window.getDisplay()).accent());
                event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            });
        }
        for (Control old : window.getChildren()) {
            old.dispose();
        }
        if (waiting.isEmpty()) {
            window.dispose();
            return;
        }
        window.setBackground(Palette.of(owner.getDisplay()).surface());
        waiting.forEach(this::reminder);
        Point size = window.computeSize(Type.scaled(owner.getDisplay(), WIDTH), SWT.DEFAULT);
        Rectangle outer = owner.getBounds();
        window.setBounds(outer.x + outer.width - size.x - GAP, outer.y + outer.height - size.y - GAP, size.x, size.y);
        window.layout(true, true);
        window.setVisible(true);
    }

    private void reminder(Activity activity) {
        Palette palette = Palette.of(owner.getDisplay());
        Composite box = new Composite(window, SWT.NONE);
        box.setBackground(window.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label title = label(box, activity.title());
        title.setFont(Type.strong(box.getDisplay()));
        title.setForeground(palette.text());
        String about = activity.subject() == activity ? "" : activity.subject().title();
        String when = new DueText(services.language(), agenda.now()).of(activity);
        label(box, about.isEmpty() || when.isEmpty() ? about + when : about + " \u00b7 " + when).setForeground(palette.muted());
        Composite row = new Composite(box, SWT.NONE);
        row.setBackground(box.getBackground());
        RowLayout buttons = new RowLayout();
        buttons.marginLeft = 0;
        buttons.marginRight = 0;
        buttons.spacing = 4;
        row.setLayout(buttons);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        row.setLayoutData(data);
        if (activity.subject() != activity) {
            button(row, "open", "reminder.open", () -> {
                link.open(activity);
                answer(activity, () -> seen(activity));
            });
        }
        for (Snooze snooze : Snooze.values()) {
            button(row, "snooze." + snooze.name(), "reminder." + snooze.name(), () -> answer(activity,
                    () -> agenda.remind(List.of(activity), snooze.from(agenda.now()), Origin.TYPED)));
        }
        button(row, "seen", "reminder.seen", () -> answer(activity, () -> seen(activity)));
    }

    private Object seen(Activity activity) {
        agenda.seen(List.of(activity));
        return activity;
    }

    private Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(parent.getBackground());
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    private void button(Composite row, String key, String testId, Runnable action) {
        FlatButton button = new FlatButton(row, services.icons(), FlatButton.Kind.QUIET)
                .text(TEXTS.get(services.language(), key));
        button.setBackground(row.getBackground());
        button.setData(ModelIds.TEST_ID, testId);
        button.addListener(SWT.Selection, event -> row.getDisplay().asyncExec(action));
    }

    private void answer(Activity activity, Supplier<?> work) {
        waiting.remove(activity);
        services.background().run(owner, work, done -> {
        });
        show();
    }
}
