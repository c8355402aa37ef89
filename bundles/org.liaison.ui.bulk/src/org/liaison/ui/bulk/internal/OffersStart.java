// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.liaison.ui.ModelIds;

/** Reads what menus offer once a list is on the screen. */
public final class OffersStart {

    private boolean begun;

    @Inject
    @Optional
    void listShown(@UIEventTopic(ModelIds.TOPIC_LIST_SHOWN) Integer rows, Offers offers) {
        if (!begun) {
            begun = true;
            offers.readSoon();
        }
    }
}
