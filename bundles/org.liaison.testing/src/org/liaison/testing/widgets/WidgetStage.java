// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Workplace;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FormHost;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.form.WidgetForm;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * One widget in a shell of the test's own, as its host would show it, without a host.
 *
 * @param <E> the kind of record
 */
public final class WidgetStage<E extends DomainEntity> implements AutoCloseable, FormHost {

    private final StoreExtension liaison;
    private final IEclipseContext context;
    private final FormServices services;
    private final DetailWidget<E> widget;
    private final Composite shell;
    private final List<RecordRef> opened = new ArrayList<>();
    private final List<DomainEntity> created = new ArrayList<>();
    private WorkingCopy<E> copy;
    private WidgetForm<E> form;
    private Composite body;

    private WidgetStage(StoreExtension liaison, DisplayExtension display, E record, Class<? extends DetailWidget<E>> type) {
        this.liaison = liaison;
        BundleContext bundles = FrameworkUtil.getBundle(WidgetStage.class).getBundleContext();
        context = EclipseContextFactory.getServiceContext(bundles).createChild("widget stage");
        services = services(liaison, display.display());
        context.set(Display.class, display.display());
        context.set(Workplace.class, liaison.workplace());
        context.set(FormServices.class, services);
        context.set(Icons.class, services.icons());
        context.set(Background.class, services.background());
        context.set(Prompts.class, services.prompts());
        context.set(Failures.class, services.failures());
        widget = ContextInjectionFactory.make(type, context);
        shell = display.shell();
        copy = services.copies().of(record);
    }

    /**
     * Made by hand: what injection makes once lives as long as the program, longer than a test's store and display. A question or an
     * error that nobody expects fails the test instead of waiting for an answer.
     */
    private static FormServices services(StoreExtension liaison, Display display) {
        Icons icons = new Icons(display);
        Prompts prompts = new Prompts(display, icons, liaison.workplace()) {
            @Override
            public int ask(Prompt prompt) {
                throw new AssertionError(prompt.text() + '\n' + prompt.details());
            }
        };
        Failures failures = new Failures(prompts, liaison.workplace());
        return new FormServices(liaison.store(), liaison.search(), liaison.workplace(), new StoredTerms(liaison.store()),
                new FormServices.Work(new Background(failures), prompts, failures), icons);
    }

    /**
     * A widget that was contributed.
     *
     * @param id the widget's id
     * @param liaison the store
     * @param display the display
     * @param record the record it shows
     * @param <E> the kind of record
     * @return the stage, to be closed
     */
    public static <E extends DomainEntity> WidgetStage<E> of(String id, StoreExtension liaison, DisplayExtension display,
            E record) {
        for (IConfigurationElement element : RegistryFactory.getRegistry()
                .getConfigurationElementsFor("org.liaison.ui.detailWidgets")) {
            if (element.getAttribute("id").equals(id)) {
                return contributed(element, liaison, display, record);
            }
        }
        throw new IllegalArgumentException("Nobody contributes the widget " + id);
    }

    @SuppressWarnings("unchecked")
    static <E extends DomainEntity> WidgetStage<E> contributed(IConfigurationElement element, StoreExtension liaison,
            DisplayExtension display,
            E record) {
        String name = element.getAttribute("class");
        try {
            Class<?> type = bundle(element.getContributor().getName()).loadClass(name);
            return new WidgetStage<>(liaison, display, record,
                    (Class<? extends DetailWidget<E>>) type.asSubclass(DetailWidget.class));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(element.getContributor().getName() + " has no class " + name, missing);
        }
    }

    /**
     * Shows the widget in place of what it showed before.
     *
     * @param editing whether the pencil was pressed
     */
    public void show(boolean editing) {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(shell, SWT.NONE);
        body.setBackground(Palette.of(shell.getDisplay()).surface());
        form = new WidgetForm<>(services, body, copy, editing, true, this);
        widget.create(form);
        shell.layout(true, true);
    }

    /**
     * Stores what is staged, as the disk does, and shows the record anew.
     *
     * @return the change set
     */
    public Optional<ChangeSet> save() {
        Optional<ChangeSet> stored = liaison.store().change(Intent.typed("Save"), copy::commit);
        reload();
        return stored;
    }

    /** Reads the record anew and shows it. */
    public void reload() {
        E record = copy.record();
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) record.getClass();
        copy = services.copies().of(liaison.store().find(type, record.getId()).orElseThrow());
        show(false);
    }

    /**
     * Finds and presses controls of the widget.
     *
     * @return a driver for the widget alone
     */
    public Driver driver() {
        return new Driver(body);
    }

    /**
     * The working copy behind the widget.
     *
     * @return never null
     */
    public WorkingCopy<E> copy() {
        return copy;
    }

    /**
     * What the widget drew into.
     *
     * @return never null once it was shown
     */
    public Composite body() {
        return body;
    }

    /**
     * The form that the widget built with.
     *
     * @return never null once it was shown
     */
    public WidgetForm<E> form() {
        return form;
    }

    /**
     * The records that the widget has asked to open.
     *
     * @return in order
     */
    public List<RecordRef> opened() {
        return opened;
    }

    /**
     * The records that the widget has asked to create.
     *
     * @return in order, as prefilled
     */
    public List<DomainEntity> created() {
        return created;
    }

    @Override
    public void open(RecordRef record) {
        opened.add(record);
    }

    @Override
    public void create(DomainEntity prefilled) {
        created.add(prefilled);
    }

    @Override
    public void edit(Field<?, ?> field) {
        show(true);
    }

    @Override
    public void close() {
        if (body != null) {
            body.dispose();
        }
        context.dispose();
    }

    static Bundle bundle(String name) {
        for (Bundle bundle : FrameworkUtil.getBundle(WidgetStage.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals(name)) {
                return bundle;
            }
        }
        throw new IllegalArgumentException("There is no bundle " + name);
    }
}
