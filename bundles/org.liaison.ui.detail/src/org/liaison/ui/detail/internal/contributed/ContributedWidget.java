// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.net.URL;
import java.util.Optional;
import java.util.Set;
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
 * @param off whether the user has switched it off
 * @param preview a picture of what it shows; empty for its icon
 */
public record ContributedWidget(String id, String name, String description, IconSource icon, String entity, String tab,
        String replaces, boolean readOnly, Supplier<DetailWidget<?>> make, boolean off,
        Optional<URL> preview) {

    /**
     * A widget that is not switched off, without a preview.
     *
     * @param id its id
     * @param name its translated name
     * @param description what it shows, in one sentence
     * @param icon its icon
     * @param entity the name of the kind of record that it is for
     * @param tab the id of the tab where it appears unless it was placed; null for the first
     * @param replaces the id of the widget that it stands in for; null for none
     * @param readOnly whether it has no pencil
     * @param make makes one
     */
    public ContributedWidget(String id, String name, String description, IconSource icon, String entity, String tab,
            String replaces, boolean readOnly, Supplier<DetailWidget<?>> make) {
        this(id, name, description, icon, entity, tab, replaces, readOnly, make, false, Optional.empty());
    }

    /**
     * The same widget, switched off or not.
     *
     * @param ids those that are switched off
     * @return this, if nothing changes
     */
    public ContributedWidget offIfIn(Set<String> ids) {
        return ids.contains(id) == off
                ? this
                : new ContributedWidget(id, name, description, icon, entity, tab, replaces, readOnly, make, !off, preview);
    }

    /**
     * The same widget with a preview.
     *
     * @param picture an SVG file
     * @return the widget
     */
    public ContributedWidget previewed(Optional<URL> picture) {
        return new ContributedWidget(id, name, description, icon, entity, tab, replaces, readOnly, make, off, picture);
    }
}
