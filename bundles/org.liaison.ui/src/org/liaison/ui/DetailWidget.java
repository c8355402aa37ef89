// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import org.liaison.model.DomainEntity;

/**
 * A widget of a detail editor. The host makes it by dependency injection (it may {@code @Inject} services) and calls
 * {@link #create} on the UI thread: once to show the record, again with {@link WidgetContext#editing} true when the user presses
 * the pencil, and again when the record changed. The life of what it creates is the life of its controls.
 *
 * @param <E> the kind of record, the extension's {@code for}
 */
@FunctionalInterface
public interface DetailWidget<E extends DomainEntity> {

    /**
     * Fills the widget. Whatever it throws becomes an error card; the rest of the editor works on.
     *
     * @param context the record, and what to build with
     */
    void create(WidgetContext<E> context);
}
