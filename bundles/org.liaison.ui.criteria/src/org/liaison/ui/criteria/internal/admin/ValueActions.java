// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.List;
import java.util.function.Consumer;

import org.liaison.criteria.Labels;
import org.liaison.criteria.Named;
import org.liaison.criteria.UserField;

/** What can be done with the values of the field that is selected. */
record ValueActions(Desk desk, UserFieldsView view) implements Actions {

    @Override
    public void add() {
        view.field().ifPresent(field -> new NameWindow(view.control().getShell(), desk,
                desk.text("window.addValues", field.label(desk.language())), new Labels(null, null, null)).onlyValues()
                .show((labels, more, values) -> desk.criteria().addOptions(field, values)));
    }

    @Override
    public void edit(Named named) {
        view.field().ifPresent(field -> new NameWindow(view.control().getShell(), desk,
                desk.text("window.edit", named.label(desk.language())), Labels.of(named))
                .show((labels, more, values) -> desk.criteria().renameOption(field, named, labels)));
    }

    @Override
    public void order(List<Named> inOrder) {
        change(field -> desk.criteria().orderOptions(field, inOrder));
    }

    @Override
    public void retire(Named named, boolean retired) {
        change(field -> desk.criteria().retireOption(field, named, retired));
    }

    @Override
    public void remove(Named named) {
        change(field -> desk.criteria().removeOption(field, named));
    }

    @Override
    public void selected(Named named) {
        view.show();
    }

    private void change(Consumer<UserField<?, ?>> work) {
        view.field().ifPresent(field -> desk.run(view.control(), () -> work.accept(field)));
    }
}
