// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store.Consequence;
import org.liaison.ui.detail.internal.record.DeletionText;
import org.liaison.ui.detail.internal.view.DetailKit;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** Deletes records after saying in numbers what goes and what is unlinked, and offers to take it back (checklist 92 to 95, T4). */
final class Deletion {

    private static final Texts TEXTS = new Texts(Deletion.class);

    private final DetailKit kit;
    private final Shell shell;

    Deletion(DetailKit kit, Shell shell) {
        this.kit = kit;
        this.shell = shell;
    }

    <E extends DomainEntity> void ask(Class<E> type, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        kit.forms().background().run(shell, () -> new Plan(name(type, ids),
                kit.forms().store().consequences(type, ids)), plan -> confirm(type, ids, plan));
    }

    private <E extends DomainEntity> String name(Class<E> type, List<Long> ids) {
        return ids.size() == 1
                ? kit.forms().store().find(type, ids.getFirst()).map(DomainEntity::title).orElse("")
                : kit.forms().store().type(type).counted(kit.forms().language(), ids.size());
    }

    private void confirm(Class<? extends DomainEntity> type, List<Long> ids, Plan plan) {
        String sentence = new DeletionText(kit.forms().language()).sentence(plan.name(), plan.consequences());
        int answer = kit.forms().prompts()
                .ask(new Prompt(shell, Prompt.Kind.DESTRUCTION, text("title", plan.name()), sentence, "",
                        List.of(text("delete"), text("cancel"))));
        if (answer == 0) {
            kit.forms().background().run(shell, () -> kit.forms().store().change(Intent.typed(text("deleted", plan.name())),
                    change -> change.remove(type, ids)), stored -> tell(plan.name(), stored));
        }
    }

    private void tell(String name, Optional<ChangeSet> stored) {
        stored.ifPresent(changeSet -> Toast.show(shell, text("done", name), text("undo"),
                () -> kit.forms().background().run(shell,
                        () -> kit.forms().store().undo(changeSet.id(), text("undone", name)), undone -> Toast.show(shell,
                                text("restored", name), null, null))));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(kit.forms().language(), key, arguments);
    }

    /** What is to be deleted, and what comes of it. */
    private record Plan(String name, List<Consequence> consequences) {
    }
}
