// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.liaison.ui.ModelIds;

/** Reads what menus offer once a list is on the screen. */
public final class OffersStart {

    private final Provider<Offers> offers;
    private boolean begun;

    /**
     * Made by injection.
     *
     * @param offers is not made before it is needed
     */
    @Inject
    public OffersStart(Provider<Offers> offers) {
        this.offers = offers;
    }

    @Inject
    @Optional
    void listShown(@UIEventTopic(ModelIds.TOPIC_LIST_SHOWN) Integer rows) {
        if (!begun) {
            begun = true;
            offers.get().readSoon();
        }
    }
}
