// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.colleagues;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.bulk.ColleagueBook.Said;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.ui.ModelIds;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminWindow;
import org.liaison.ui.admin.internal.FormWindow;
import org.liaison.ui.look.Palette;

/** Asks who a colleague is and what he does here. */
final class ColleagueWindow {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LOGIN = 100;
    private static final int LONGEST_EMAIL = 254;

    private final AdminDesk desk;
    private final FormWindow window;
    private final boolean made;
    private final List<Term> roles;
    private final Text name;
    private final Text login;
    private final Text email;
    private final Combo role;
    private final Button active;

    /** Empty for a new one. A role that is retired is offered to those who have it. */
    ColleagueWindow(Shell parent, AdminDesk desk, Optional<Colleague> before, List<Term> all) {
        this.desk = desk;
        made = before.isEmpty();
        Said said = before.map(Said::of).orElse(new Said("", "", "", null, true));
        roles = all.stream().filter(each -> each.offered() || said.role() != null && each.getId() == said.role().getId())
                .toList();
        window = new FormWindow(parent, desk, "colleague", desk.text(made ? "newColleague" : "editColleague"));
        name = window.text(desk.text("colleagueName"), said.name(), LONGEST_NAME, "name");
        login = window.text(desk.text("login"), said.login(), LONGEST_LOGIN, "login");
        email = window.text(desk.text("email"), said.email(), LONGEST_EMAIL, "email");
        window.label(desk.text("role"));
        role = new Combo(window.body(), SWT.READ_ONLY);
        role.setData(ModelIds.TEST_ID, "colleague.role");
        role.setLayoutData(AdminWindow.wide());
        role.add(desk.text("noRole"));
        roles.forEach(each -> role.add(each.label(desk.language())));
        role.select(1 + IntStream.range(0, roles.size())
                .filter(place -> said.role() != null && roles.get(place).getId() == said.role().getId()).findFirst().orElse(-1));
        active = new Button(window.body(), SWT.CHECK);
        active.setText(desk.text("isHere"));
        active.setForeground(Palette.of(parent.getDisplay()).text());
        active.setData(ModelIds.TEST_ID, "colleague.active");
        active.setSelection(said.active());
    }

    /** Shows it and waits until it is closed. */
    <T> void ask(Function<Said, T> store, Consumer<T> done) {
        window.ask(desk.text(made ? "create" : "save"), name, () -> {
            Said said = new Said(login.getText(), name.getText(), email.getText(),
                    role.getSelectionIndex() < 1 ? null : roles.get(role.getSelectionIndex() - 1), active.getSelection());
            return () -> store.apply(said);
        }, done);
    }
}
