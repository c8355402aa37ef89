// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.arrange.ArrangeView;

/** What a {@link DetailView} asks of the part or window that it stands in. */
public interface DetailHost {

    /** Opens another record. */
    void open(RecordRef record, FrozenSelection selection);

    /** Opens a record in a window of its own. */
    void openInNewWindow(RecordRef record, FrozenSelection selection);

    /** Starts the creation of a record. */
    void create(DomainEntity prefilled);

    /** Asks and deletes. */
    void delete(Class<? extends DomainEntity> type, List<Long> ids);

    /** Shows the menu of further actions below a button. */
    void more(Control button);

    /** Another record is shown, or it has another name. */
    void shown(RecordRef record, String title);

    /** Something is staged, or nothing any more. */
    void dirty(boolean dirty);

    /**
     * The widgets are being arranged, or no more.
     *
     * @param arranging takes steps back and does them again; null when it has ended
     */
    void arranging(ArrangeView arranging);

    /** There is nothing to show any more. */
    void close();
}
