// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** The contributions that a user does not want to run, kept in the database: each is a setting, stored and taken back like any other. */
final class SwitchedOff {

    private static final String KIND = "switchedOff";
    /** Of a larger change set nobody asks what it changed. */
    private static final int LOOK_INTO = 1_000;

    private final Store store;
    private final String author;
    private volatile Set<String> known;

    SwitchedOff(Store store, String author) {
        this.store = store;
        this.author = author;
        store.subscribe(this::forget);
    }

    /** Their ids; the first call reads the store. */
    Set<String> ids() {
        Set<String> now = known;
        if (now == null) {
            now = store.list(SettingFields.KIND, KIND).stream().filter(this::own).map(Setting::getName)
                    .collect(Collectors.toUnmodifiableSet());
            known = now;
        }
        return now;
    }

    private boolean own(Setting setting) {
        return setting.getOwner().equals(author);
    }

    void add(String id, String why, String title) {
        if (!ids().contains(id)) {
            store.change(Intent.typed(title), change -> {
                Setting made = new Setting();
                made.setKind(KIND);
                made.setName(id);
                made.setOwner(author);
                made.setContent(why);
                change.add(made);
            });
            known = null;
        }
    }

    void remove(String id, String title) {
        store.change(Intent.typed(title), change -> change.remove(Setting.class, change.list(SettingFields.KIND, KIND).stream()
                .filter(setting -> own(setting) && setting.getName().equals(id)).map(Setting::getId).toList()));
        known = null;
    }

    private void forget(ChangeSet changeSet) {
        if (changeSet.size() > LOOK_INTO) {
            known = null;
            return;
        }
        store.log().details(changeSet.id(), change -> {
            if (change.changes().stream().anyMatch(one -> one.entity().equals(SettingFields.TYPE.name()))) {
                known = null;
            }
        });
    }
}
