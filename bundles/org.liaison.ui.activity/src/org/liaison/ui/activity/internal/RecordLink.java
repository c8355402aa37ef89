// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.activity.Activity;
import org.liaison.model.DomainEntity;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;

/**
 * Opens what an activity is about.
 *
 * @param context knows who opens records
 */
@Creatable
public record RecordLink(IEclipseContext context) {

    /** Made by injection. */
    @Inject
    public RecordLink {
    }

    /**
     * Opens the contact or relation of an activity.
     *
     * @param activity the activity
     */
    public void open(Activity activity) {
        DomainEntity about = activity.subject();
        if (about != activity) {
            open(about);
        }
    }

    /**
     * Opens a record.
     *
     * @param record the record
     */
    public void open(DomainEntity record) {
        RecordOpener opener = context.get(RecordOpener.class);
        if (opener != null) {
            RecordRef reference = RecordRef.of(record);
            opener.open(reference, FrozenSelection.only(reference, record.title()));
        }
    }
}
