// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.List;
import java.util.Optional;

import org.liaison.criteria.Kind;
import org.liaison.criteria.Labels;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;

/** What can be done with fields. */
record FieldActions(Desk desk, UserFieldsView view) implements Actions {

    @Override
    public void add() {
        Group group = view.group();
        Kind<?, ?> kind = group.kind();
        boolean list = kind instanceof ListKind<?, ?, ?>;
        NameWindow window = new NameWindow(view.control().getShell(), desk, desk.text("window.add", group.name(desk.language()),
                group.records(desk.language())), new Labels(null, null, null)).more(question(list), false);
        (list ? window.values() : window).show((labels, more, values) -> {
            UserField<?, ?> added = desk.criteria().add(kind, group.scope(), labels, more, values);
            view.control().getDisplay().asyncExec(() -> view.select(added.definition().getId()));
        });
    }

    @Override
    public void edit(Named named) {
        view.field(named).ifPresent(field -> new NameWindow(view.control().getShell(), desk,
                desk.text("window.edit", field.label(desk.language())), Labels.of(named))
                .more(question(field.kind() instanceof ListKind<?, ?, ?>), more(field))
                .show((labels, more, values) -> desk.criteria().edit(field, labels, more)));
    }

    @Override
    public void order(List<Named> inOrder) {
        List<UserField<?, ?>> fields = inOrder.stream().map(view::field).flatMap(Optional::stream)
                .<UserField<?, ?>>map(field -> field).toList();
        desk.run(view.control(), () -> desk.criteria().order(fields));
    }

    @Override
    public void retire(Named named, boolean retired) {
        view.field(named).ifPresent(field -> desk.run(view.control(), () -> desk.criteria().retire(field, retired)));
    }

    @Override
    public void remove(Named named) {
        view.field(named).ifPresent(field -> desk.run(view.control(), () -> desk.criteria().remove(field)));
    }

    @Override
    public void selected(Named named) {
        view.show();
    }

    private String question(boolean list) {
        return desk.text(list ? "window.several" : "window.lines");
    }

    /** Whether a field takes several values, or a text several lines. */
    static boolean more(UserField<?, ?> field) {
        return field.several() || field.kind() instanceof TextKind texts && texts.multiline(field.definition());
    }
}
