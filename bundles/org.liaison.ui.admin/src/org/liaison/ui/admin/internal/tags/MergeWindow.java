// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.crm.Tag;
import org.liaison.ui.ModelIds;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminWindow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** Asks which of some tags is to stay, and says in numbers what becomes of the others. The one with most records is proposed. */
final class MergeWindow {

    private final AdminDesk desk;
    private final List<TagRow> rows;
    private final AdminWindow window;
    private final Label consequence;
    private final FlatButton accept;
    private TagRow stays;
    private Tag answer;

    MergeWindow(Shell parent, AdminDesk desk, List<TagRow> rows) {
        this.desk = desk;
        this.rows = rows;
        stays = rows.stream().max(Comparator.comparingInt(TagRow::uses)).orElseThrow();
        window = new AdminWindow(parent, desk, "mergeTags", desk.text("mergeTitle", rows.size()));
        window.label(desk.text("mergeStays"));
        rows.forEach(this::offer);
        consequence = new Label(window.shell(), SWT.WRAP);
        consequence.setForeground(Palette.of(parent.getDisplay()).muted());
        consequence.setData(ModelIds.TEST_ID, "mergeTags.text");
        consequence.setLayoutData(AdminWindow.wide());
        accept = window.buttons(desk.text("mergeIt"), this::accept);
        say();
        accept.setFocus();
    }

    private void offer(TagRow row) {
        Button choice = new Button(window.shell(), SWT.RADIO);
        choice.setText(desk.text("tagWithUses", row.tag().getLabel(), row.uses()).replace("&", "&&"));
        choice.setForeground(Palette.of(choice.getDisplay()).text());
        choice.setSelection(row == stays);
        choice.setData(ModelIds.TEST_ID, "mergeTags." + row.tag().getLabel());
        choice.addListener(SWT.Selection, event -> {
            if (choice.getSelection()) {
                stays = row;
                say();
            }
        });
    }

    private void say() {
        int moved = rows.stream().filter(row -> row != stays).mapToInt(TagRow::uses).sum();
        consequence.setText(desk.text("mergeText", moved, stays.tag().getLabel(), rows.size() - 1).replace("&", "&&"));
        consequence.requestLayout();
    }

    private void accept() {
        answer = stays.tag();
        window.shell().close();
    }

    /** Shows it, and waits for the answer: the tag that stays. */
    Optional<Tag> ask() {
        window.open();
        return Optional.ofNullable(answer);
    }
}
