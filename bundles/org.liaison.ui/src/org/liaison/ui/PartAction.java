// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;

/**
 * What can be done with a part of a record, such as an address: a link behind it while it is read. Made by dependency injection when it
 * is first pressed.
 *
 * @param <P> the kind of part, the extension's {@code for}
 */
@FunctionalInterface
public interface PartAction<P extends DomainEntity> {

    /**
     * Does it, on the UI thread.
     *
     * @param part the part as it is shown
     * @param near where the link is
     */
    void run(P part, Control near);
}
