// SPDX-License-Identifier: EPL-2.0
package org.liaison.views.internal;

import java.util.List;

import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.Store;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Writes settings.
 *
 * @param store where to
 */
record Drawer(Store store) {

    /** Stores a setting anew, or in the place of one; gives its id. */
    long put(Intent intent, long id, Sheet sheet) {
        Setting[] stored = { null };
        store.change(intent, change -> {
            if (id == 0 || change.find(Setting.class, id).isEmpty()) {
                refuseTaken(change, id, sheet);
                stored[0] = new Setting();
                fill(stored[0], sheet);
                change.add(stored[0]);
            } else {
                edit(change, id, sheet);
            }
        });
        return stored[0] == null ? id : stored[0].getId();
    }

    /** Changes a setting if it is still there. */
    void edit(Change change, long id, Sheet sheet) {
        refuseTaken(change, id, sheet);
        change.find(Setting.class, id).ifPresent(seen -> fill(change.edit(seen), sheet));
    }

    private static void refuseTaken(Change change, long id, Sheet sheet) {
        boolean taken = change.list(SettingFields.KIND, sheet.kind).stream()
                .anyMatch(other -> other.getId() != id && other.getOwner().equals(sheet.owner)
                        && other.getName().equalsIgnoreCase(sheet.name));
        if (taken) {
            throw new RuleBrokenException(new Problem(new Texts(Drawer.class), "nameTaken", List.of(sheet.name)), null);
        }
    }

    private static void fill(Setting setting, Sheet sheet) {
        setting.setKind(sheet.kind);
        setting.setOwner(sheet.owner);
        setting.setName(sheet.name);
        setting.setContent(sheet.content);
    }

    /**
     * What is written.
     *
     * @param kind the setting's kind
     * @param owner whose it is; empty if it is shared
     * @param name its name
     * @param content its text
     */
    record Sheet(String kind, String owner, String name, String content) {
    }
}
