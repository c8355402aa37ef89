// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Preload;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What the first list needs gets ready on the other core while this one is busy with the window, which comes first. */
final class WarmUp {

    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());

    private final BundleContext bundles;

    WarmUp(BundleContext bundles) {
        this.bundles = bundles;
    }

    void begin() {
        inBackground("liaison-warm-up-index", this::openIndex);
        inBackground("liaison-warm-up-window", () -> {
            readModel();
            drawIcon();
        });
        inBackground("liaison-warm-up-parts", this::preload);
    }

    private static void inBackground(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).priority(Thread.MIN_PRIORITY).start(work);
    }

    private void openIndex() {
        ServiceReference<?> search = bundles.getServiceReference("org.liaison.search.Search");
        if (search != null) {
            bundles.getService(search);
            Trace.reached("search");
        }
    }

    /** The platform reads the same file soon after the display is there, with classes and code that are then known. */
    private void readModel() {
        MApplicationFactory.INSTANCE.createApplication();
        try (InputStream file = bundles.getBundle().getEntry("Application.e4xmi").openStream()) {
            new XMIResourceImpl().load(file, Map.of());
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "The platform will say so", unreadable);
        }
        Trace.reached("warm model");
    }

    private void preload() {
        try {
            for (ServiceReference<Preload> module : bundles.getServiceReferences(Preload.class, null)) {
                bundles.getService(module).load();
            }
        } catch (InvalidSyntaxException neverWithoutFilter) {
            throw new IllegalStateException(neverWithoutFilter);
        }
        Trace.reached("parts");
    }

    private static void drawIcon() {
        Icons.warmUp();
        Trace.reached("icons");
    }
}
