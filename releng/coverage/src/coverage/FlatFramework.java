// SPDX-License-Identifier: EPL-2.0
package coverage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.felix.atomos.Atomos;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * Lets tests that need services run where PIT runs them, in a Java without class loaders of bundles: whatever is on the class path is a
 * bundle of a framework that is started once.
 */
public final class FlatFramework implements LauncherSessionListener {

    /** What runs before a test does; the tests start the rest. */
    private static final List<String> FIRST = List.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry",
            "org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.core.runtime");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Started.FRAMEWORK.getBundleContext();
    }

    private static final class Started {

        static final Framework FRAMEWORK = start();

        private Started() {
        }

        private static Framework start() {
            try {
                Path storage = Files.createTempDirectory("liaison-flat");
                Framework framework = Atomos.newAtomos().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Atomos.ATOMOS_CONTENT_START, "false", "ds.delayed.keepInstances", "true"));
                framework.start();
                Bundle[] bundles = framework.getBundleContext().getBundles();
                for (String name : FIRST) {
                    Stream.of(bundles).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst().orElseThrow().start();
                }
                return framework;
            } catch (Exception failed) {
                throw new ExceptionInInitializerError(failed);
            }
        }
    }
}
