// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.ui.RecordRef;

/** What a {@link WidgetForm} asks of what it stands in. */
public interface FormHost {

    /**
     * Opens a record.
     *
     * @param record the record
     */
    void open(RecordRef record);

    /**
     * Starts the creation of a record.
     *
     * @param prefilled a new record
     */
    void create(DomainEntity prefilled);

    /**
     * Starts editing, because the value of a field was clicked.
     *
     * @param field the field; null if none in particular
     */
    void edit(Field<?, ?> field);

    /**
     * What can be done with each part of a kind.
     *
     * @param part the kind of part
     * @return links to be shown behind each; empty for none
     */
    default List<PartLink> links(Class<? extends DomainEntity> part) {
        return List.of();
    }

    /**
     * Does in the background what a widget asks for.
     *
     * @param services the background, and who says what goes wrong
     * @param owner what the result is for: if it is disposed meanwhile, the result is dropped
     * @param work does it, on a background thread
     * @param show takes the result, on the UI thread
     * @param <T> the result
     */
    default <T> void load(FormServices services, Control owner, Supplier<T> work, Consumer<T> show) {
        services.background().run(owner, work, show);
    }
}
