// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;

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
}
