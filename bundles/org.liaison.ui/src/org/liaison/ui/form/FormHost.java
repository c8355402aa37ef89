// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

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
}
