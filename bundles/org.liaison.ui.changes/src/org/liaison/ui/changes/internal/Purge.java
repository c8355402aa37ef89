// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.RecordKey;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.history.UndoDesk;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.SmallWindow;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** Deletes for good what is in the recycle bin, after it has said in numbers what that takes. */
final class Purge {

    private static final Texts TEXTS = new Texts(Purge.class);
    private static final int LONG_AGO = 365;
    private static final int LONGEST = 36_500;

    private final FormServices forms;

    Purge(FormServices forms) {
        this.forms = forms;
    }

    /** Asks after how many days what was deleted is to go, and deletes what was deleted before that. */
    void older(Control owner) {
        SmallWindow window = new SmallWindow(owner.getShell(), forms.icons(), text("bin.old"), "bin.oldWindow");
        Composite body = window.body(2);
        Label label = new Label(body, SWT.NONE);
        label.setText(text("bin.days"));
        Spinner days = new Spinner(body, SWT.BORDER);
        days.setData(ModelIds.TEST_ID, "bin.days");
        days.setValues(LONG_AGO, 0, LONGEST, 0, 1, 30);
        Label note = new Label(body, SWT.WRAP);
        note.setText(text("bin.daysNote"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.widthHint = 380;
        note.setLayoutData(wide);
        FlatButton go = window.buttons(text("bin.cancel"), text("bin.look"), () -> {
            Instant before = Instant.now().minus(Duration.ofDays(days.getSelection()));
            window.close();
            forms.background().run(owner, () -> forms.store().bin().before(before), found -> records(owner, found));
        }, "bin.look");
        go.setFocus();
        window.open(days);
    }

    void records(Control owner, List<RecordKey> records) {
        if (records.isEmpty()) {
            forms.prompts().ask(new Prompt(owner.getShell(), Prompt.Kind.NOTICE, text("bin.purge"), text("bin.nothingOld"), "",
                    List.of(text("bin.cancel"))));
            return;
        }
        new UndoDesk(forms).run(owner, text("bin.counting"), records.size(),
                progress -> forms.store().erasure().preview(records, progress), counts -> ask(owner, records, counts));
    }

    private void ask(Control owner, List<RecordKey> records, Erased counts) {
        String what = text("bin.counts", counts.records(), counts.things(), counts.entries(), counts.contents(),
                megabytes(counts.bytes()));
        int answer = forms.prompts().ask(new Prompt(owner.getShell(), Prompt.Kind.DESTRUCTION,
                text("bin.question", counts.records()), what, "", List.of(text("bin.yes"), text("bin.cancel"))));
        if (answer == 0) {
            new UndoDesk(forms).run(owner, text("bin.purge"), records.size(), progress -> forms.store().erasure().erase(records,
                    text("bin.proof", counts.records()), text("bin.instead"), progress),
                    done -> Toast.show(owner.getShell(), text("bin.purged", done.records()), text("bin.cancel"), () -> {
                        // it goes by itself
                    }));
        }
    }

    private static double megabytes(long bytes) {
        return bytes / (1024.0 * 1024.0);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(forms.language(), key, arguments);
    }
}
