// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.List;
import java.util.function.Supplier;

import org.liaison.model.DomainEntity;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;

/** Stands for the opener from the first moment on, and makes it, with the services behind it, when it is first used. */
final class LazyOpener implements RecordOpener {

    private final Supplier<EditorOpener> make;
    private EditorOpener opener;

    LazyOpener(Supplier<EditorOpener> make) {
        this.make = make;
    }

    @Override
    public void open(RecordRef record, FrozenSelection selection) {
        opener().open(record, selection);
    }

    @Override
    public void openInNewWindow(RecordRef record, FrozenSelection selection) {
        opener().openInNewWindow(record, selection);
    }

    @Override
    public void create(DomainEntity prefilled) {
        opener().create(prefilled);
    }

    @Override
    public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
        opener().delete(type, ids);
    }

    private EditorOpener opener() {
        if (opener == null) {
            opener = make.get();
        }
        return opener;
    }
}
