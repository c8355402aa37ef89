// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.Optional;

import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.store.Store;

/**
 * Keeps each user's order in the database. Not for the UI thread.
 *
 * @param store where
 * @param author whose
 */
record StoredOrder(Store store, String author) {

    private static final String KIND = "dashboard";
    private static final String NAME = "widgets";

    Order read() {
        return Order.of(setting(store).map(Setting::getContent).orElse(""));
    }

    void write(Order order, String title) {
        store.change(Intent.typed(title), change -> {
            Optional<Setting> known = setting(change);
            if (known.isPresent()) {
                change.edit(known.get()).setContent(order.text());
            } else {
                Setting made = new Setting();
                made.setKind(KIND);
                made.setName(NAME);
                made.setOwner(author);
                made.setContent(order.text());
                change.add(made);
            }
        });
    }

    private Optional<Setting> setting(Reader reader) {
        return reader.list(SettingFields.KIND, KIND).stream()
                .filter(setting -> NAME.equals(setting.getName()) && author.equals(setting.getOwner())).findFirst();
    }
}
