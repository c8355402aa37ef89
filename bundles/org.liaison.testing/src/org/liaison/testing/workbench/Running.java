// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The client's application as the product starts it: the same class, the same properties of the product. */
final class Running implements IApplicationContext {

    private static final String APPLICATION = "org.liaison.app.client";

    private final Map<String, Object> arguments = new HashMap<>();
    private final CompletableFuture<Display> opened = new CompletableFuture<>();

    Running(String... words) {
        arguments.put(APPLICATION_ARGS, words);
    }

    /** Done on the thread of the window, when it is open. */
    CompletableFuture<Display> opened() {
        return opened;
    }

    /** Runs the client until it ends; its thread is that of the window. */
    Object run() throws Exception {
        IConfigurationElement[] application = RegistryFactory.getRegistry()
                .getExtension("org.eclipse.core.runtime.applications", APPLICATION).getConfigurationElements();
        return ((IApplication) application[0].getChildren("run")[0].createExecutableExtension("class")).start(this);
    }

    private static IConfigurationElement product() {
        return Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor("org.eclipse.core.runtime.products"))
                .filter(product -> APPLICATION.equals(product.getAttribute("application"))).findFirst().orElseThrow();
    }

    @Override
    public Map<String, Object> getArguments() {
        return arguments;
    }

    @Override
    public void applicationRunning() {
        opened.complete(Display.getCurrent());
    }

    @Override
    public String getBrandingApplication() {
        return APPLICATION;
    }

    @Override
    public String getBrandingName() {
        return product().getAttribute("name");
    }

    @Override
    public String getBrandingDescription() {
        return null;
    }

    @Override
    public String getBrandingId() {
        return product().getDeclaringExtension().getUniqueIdentifier();
    }

    @Override
    public String getBrandingProperty(String key) {
        return Stream.of(product().getChildren("property")).filter(property -> key.equals(property.getAttribute("name")))
                .map(property -> property.getAttribute("value")).filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Override
    public Bundle getBrandingBundle() {
        BundleContext bundles = FrameworkUtil.getBundle(Running.class).getBundleContext();
        return Stream.of(bundles.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(product().getContributor().getName())).findFirst()
                .orElseThrow();
    }

    @Override
    public void setResult(Object result, IApplication application) {
        throw new UnsupportedOperationException();
    }
}
