// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.ui.list.internal.model.ListContributions;
import org.liaison.ui.list.internal.table.ListTable;
import org.liaison.ui.work.Preload;

/** Meets the classes of the list's table and the texts of the lists while the window is not there yet. */
public final class ListPreload implements Preload {

    private final IExtensionRegistry registry;

    /**
     * Made as a component.
     *
     * @param registry holds the contributed lists
     */
    public ListPreload(IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void load() {
        ListTable.preload();
        new ListContributions(registry).preload();
    }
}
