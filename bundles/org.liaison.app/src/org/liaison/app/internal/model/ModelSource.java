// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.model;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.ModelAssembler;
import org.eclipse.e4.ui.internal.workbench.ResourceHandler;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IModelResourceHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Gives the workbench its model. Reading a dozen fragments, checking and joining them takes a tenth of the whole start and gives the
 * same every time the same bundles are installed, so the result is kept; when a bundle comes, goes or changes it is made anew.
 *
 * <p>
 * The system property {@code liaison.model} names the file to keep it in; without one nothing is kept. As with a model that the
 * platform itself restores, processors run each time unless they are marked {@code apply="initial"}.
 */
@SuppressWarnings("restriction")
public final class ModelSource implements IModelResourceHandler {

    private static final System.Logger LOG = System.getLogger(ModelSource.class.getName());
    private static final String FILE = "liaison.model";

    private final IEclipseContext context;
    private final ResourceHandler platform;

    /**
     * Made by the workbench.
     *
     * @param context of the application
     */
    @Inject
    public ModelSource(IEclipseContext context) {
        this.context = context;
        this.platform = ContextInjectionFactory.make(ResourceHandler.class, context);
    }

    @Override
    public Resource loadMostRecentModel() {
        BundleContext bundles = FrameworkUtil.getBundle(ModelSource.class).getBundleContext();
        String file = System.getProperty(FILE);
        if (file == null || context.get(E4Workbench.FORCED_PERSPECTIVE_ID) != null) {
            return platform.loadMostRecentModel();
        }
        KeptModel kept = new KeptModel(Path.of(file));
        String fingerprint = fingerprint(bundles);
        try {
            Optional<MApplication> model = kept.read(fingerprint);
            if (model.isPresent()) {
                return complete(model.get());
            }
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "The model is put together again", unreadable);
        }
        Resource resource = platform.loadMostRecentModel();
        keep(kept, fingerprint, (MApplication) resource.getContents().get(0));
        return resource;
    }

    /** All that can change what the parts of the model add up to. */
    private static String fingerprint(BundleContext bundles) {
        CRC32 sum = new CRC32();
        sum.update(Arrays.stream(bundles.getBundles()).map(ModelSource::line).collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue()) + '-' + bundles.getBundles().length;
    }

    private static String line(Bundle bundle) {
        return bundle.getBundleId() + bundle.getSymbolicName() + bundle.getVersion() + bundle.getLastModified() + '\n';
    }

    private Resource complete(MApplication model) {
        context.set(E4Workbench.NO_SAVED_MODEL_FOUND, Boolean.TRUE);
        context.set(MApplication.class, model);
        IExtension[] extensions = context.get(IExtensionRegistry.class).getExtensionPoint("org.eclipse.e4.workbench.model")
                .getExtensions();
        if (Stream.of(extensions).anyMatch(ModelSource::runsAlways)) {
            ModelAssembler assembler = context.get(ModelAssembler.class);
            ContextInjectionFactory.invoke(assembler, PostConstruct.class, context);
            assembler.runProcessors(extensions, false, false);
            assembler.runProcessors(extensions, false, true);
        }
        return ((EObject) model).eResource();
    }

    private static boolean runsAlways(IExtension extension) {
        return Stream.of(extension.getConfigurationElements())
                .anyMatch(element -> "processor".equals(element.getName()) && !"initial".equals(element.getAttribute("apply")));
    }

    private static void keep(KeptModel kept, String fingerprint, MApplication model) {
        try {
            byte[] bytes = KeptModel.bytes(model);
            Thread.ofPlatform().daemon().name("liaison-keep-model").start(() -> write(kept, fingerprint, bytes));
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The model of the window will be put together at each start", unwritable);
        }
    }

    private static void write(KeptModel kept, String fingerprint, byte[] bytes) {
        try {
            kept.write(fingerprint, bytes);
        } catch (IOException full) {
            LOG.log(Level.DEBUG, "The model of the window will be put together at each start", full);
        }
    }

    @Override
    public Resource createResourceWithApp(MApplication model) {
        return platform.createResourceWithApp(model);
    }

    /** Nothing: what a user changes about his windows is kept with his data, not in the model. */
    @Override
    public void save() {
    }
}
