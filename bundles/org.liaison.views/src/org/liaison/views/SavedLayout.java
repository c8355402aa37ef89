// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import org.liaison.model.crm.Setting;

/**
 * A layout of a detail editor that somebody has stored.
 *
 * @param id its id
 * @param name what it was called; empty for the one that a user has made without calling it anything
 * @param shared whether everybody can choose it
 * @param content its XML
 */
public record SavedLayout(long id, String name, boolean shared, String content) {

    static SavedLayout of(Setting setting, String entity) {
        String name = setting.getName().equals(entity) ? "" : setting.getName().substring(entity.length() + 1);
        return new SavedLayout(setting.getId(), name, setting.getOwner().isEmpty(), setting.getContent());
    }
}
