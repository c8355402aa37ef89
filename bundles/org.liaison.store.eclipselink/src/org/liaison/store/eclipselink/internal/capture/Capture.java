// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.capture;

import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

import org.liaison.model.DomainEntity;

/** Hears of every insert and update that EclipseLink makes, and tells the change set's recorder. */
public final class Capture extends DescriptorEventAdapter {

    @Override
    public void postInsert(DescriptorEvent event) {
        if (event.getSession().getProperty(Recorder.PROPERTY) instanceof Recorder recorder) {
            recorder.created((DomainEntity) event.getSource());
        }
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        // the event itself only carries the changes before the update
        ObjectChangeSet changes = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        if (changes != null && event.getSession().getProperty(Recorder.PROPERTY) instanceof Recorder recorder) {
            recorder.updated((DomainEntity) event.getSource(), changes);
        }
    }
}
