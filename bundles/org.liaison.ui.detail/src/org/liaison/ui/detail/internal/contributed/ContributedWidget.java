// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.util.function.Supplier;

import org.liaison.ui.DetailWidget;

/**
 * A widget as its extension describes it.
 *
 * @param id its id
 * @param name its translated name
 * @param description what it shows, in one sentence
 * @param icon its icon
 * @param entity the name of the kind of record that it is for
 * @param tab the id of the tab where it appears unless it was placed; null for the first
 * @param replaces the id of the widget that it stands in for; null for none
 * @param readOnly whether it has no pencil
 * @param make makes one; may throw whatever the contribution throws
 */
public record ContributedWidget(String id, String name, String description, IconSource icon, String entity, String tab,
        String replaces,
        boolean readOnly, Supplier<DetailWidget<?>> make) {
}
