// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.bulk.Likeness;
import org.liaison.model.crm.MailingGroup;
import org.liaison.ui.ModelIds;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminWindow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** Asks what a mailing group is called and what it is for; a name that nearly exists is pointed out. */
final class GroupWindow {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int DESCRIPTION_HEIGHT = 72;

    private final AdminDesk desk;
    private final AdminWindow window;
    private final Likeness others;
    private final Text name;
    private final Text description;
    private final Label hint;
    private final FlatButton accept;
    private Answer answer;

    /** The group is null for a new one. */
    GroupWindow(Shell parent, AdminDesk desk, MailingGroup group, List<String> others) {
        this.desk = desk;
        this.others = new Likeness(others);
        window = new AdminWindow(parent, desk, "group", desk.text(group == null ? "newGroup" : "editGroup"));
        window.label(desk.text("groupName"));
        name = text(SWT.SINGLE | SWT.BORDER, LONGEST_NAME, "group.name", AdminWindow.wide());
        hint = new Label(window.shell(), SWT.WRAP);
        hint.setData(ModelIds.TEST_ID, "group.hint");
        hint.setForeground(Palette.of(parent.getDisplay()).danger());
        hint.setLayoutData(AdminWindow.wide());
        window.label(desk.text("description"));
        GridData high = AdminWindow.wide();
        high.heightHint = DESCRIPTION_HEIGHT;
        description = text(SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL, LONGEST_DESCRIPTION, "group.description", high);
        accept = window.buttons(desk.text(group == null ? "create" : "save"), this::accept);
        if (group != null) {
            name.setText(group.getName());
            description.setText(group.getDescription() == null ? "" : group.getDescription());
        }
        name.addListener(SWT.Modify, event -> check());
        name.addListener(SWT.DefaultSelection, event -> accept());
        description.addListener(SWT.Traverse, GroupWindow::leaveByTab);
        check();
        name.selectAll();
        name.setFocus();
    }

    private Text text(int style, int longest, String testId, GridData data) {
        Text made = new Text(window.shell(), style);
        made.setTextLimit(longest);
        made.setData(ModelIds.TEST_ID, testId);
        made.setLayoutData(data);
        return made;
    }

    private static void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void check() {
        String typed = name.getText().strip();
        Optional<String> same = typed.isEmpty() ? Optional.empty() : others.same(typed);
        hint.setText(same.map(taken -> desk.text("groupThere", taken))
                .or(() -> others.near(typed).map(like -> desk.text("groupLike", like))).orElse("").replace("&", "&&"));
        accept.setEnabled(!typed.isEmpty() && same.isEmpty());
        hint.requestLayout();
    }

    private void accept() {
        if (accept.isEnabled()) {
            answer = new Answer(name.getText(), description.getText());
            window.shell().close();
        }
    }

    /** Shows it, and waits for the answer. */
    Optional<Answer> ask() {
        window.open();
        return Optional.ofNullable(answer);
    }

    /** What a group is to be called, and what it is for. */
    record Answer(String name, String description) {
    }
}
