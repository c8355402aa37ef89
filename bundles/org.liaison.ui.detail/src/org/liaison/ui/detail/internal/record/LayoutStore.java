// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import java.util.List;
import java.util.Optional;

import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/**
 * Keeps the layout that a user has made of a kind of record, as a change set like any other, so that it can be taken back.
 *
 * @param store where
 * @param author whose layouts
 */
public record LayoutStore(Store store, String author) {

    /**
     * Stores a layout; not on the UI thread.
     *
     * @param entity the name of the kind of record
     * @param layout the layout as it was written; empty to go without one of his own
     * @param title what the change set is called
     */
    public void save(String entity, Optional<String> layout, String title) {
        Optional<Setting> known = store.list(SettingFields.KIND, SnapshotReader.LAYOUT).stream()
                .filter(setting -> entity.equals(setting.getName()) && author.equals(setting.getOwner())).findFirst();
        if (layout.isEmpty() && known.isEmpty()) {
            return;
        }
        store.change(Intent.typed(title), change -> {
            if (layout.isEmpty()) {
                change.remove(Setting.class, List.of(known.get().getId()));
            } else {
                Setting setting = known.map(change::edit).orElseGet(Setting::new);
                setting.setContent(layout.get());
                if (known.isEmpty()) {
                    setting.setKind(SnapshotReader.LAYOUT);
                    setting.setName(entity);
                    setting.setOwner(author);
                    change.add(setting);
                }
            }
        });
    }
}
