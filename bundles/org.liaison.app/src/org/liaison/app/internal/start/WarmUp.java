// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import org.liaison.ui.look.Icons;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What the first list needs gets ready on the other core while this one is busy with the window. */
final class WarmUp {

    private final BundleContext bundles;

    WarmUp(BundleContext bundles) {
        this.bundles = bundles;
    }

    void begin() {
        inBackground("liaison-warm-up-index", this::openIndex);
        inBackground("liaison-warm-up-icons", WarmUp::drawIcon);
    }

    private static void inBackground(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    private void openIndex() {
        ServiceReference<?> search = bundles.getServiceReference("org.liaison.search.Search");
        if (search != null) {
            bundles.getService(search);
            Trace.reached("search");
        }
    }

    private static void drawIcon() {
        Icons.warmUp();
        Trace.reached("icons");
    }
}
