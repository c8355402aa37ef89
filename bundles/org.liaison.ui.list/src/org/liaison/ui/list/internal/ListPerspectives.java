// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListContributions;
import org.liaison.ui.list.internal.model.ListContributions.Entry;

/**
 * Gives every contributed list a perspective of its own, with a stack in which records open beside it, and puts all perspectives in
 * the order of their weights. It runs when the
 * application model is put together, not when it is kept from the last start, and works in any window that has a stack of perspectives.
 */
public final class ListPerspectives {

    /** What precedes the list's name in the id of its perspective. */
    private static final String PREFIX = "org.liaison.perspective.";
    private static final int USUAL_WEIGHT = 1_000;

    private final MApplication application;
    private final EModelService models;

    /**
     * Made by injection.
     *
     * @param application the model
     * @param models makes parts
     */
    @Inject
    public ListPerspectives(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    @Execute
    void addAll(IExtensionRegistry registry) {
        List<MPerspectiveStack> stacks = models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class);
        List<MPerspectiveStack> any = stacks.isEmpty() ? models.findElements(application, null, MPerspectiveStack.class) : stacks;
        MPartDescriptor descriptor = models.getPartDescriptor(ModelIds.LIST_PART);
        if (any.isEmpty() || descriptor == null) {
            return;
        }
        for (Entry entry : new ListContributions(registry).entries()) {
            MPerspective perspective = perspective(entry, descriptor);
            if (models.findElements(application, perspective.getElementId(), MPerspective.class).isEmpty()) {
                any.get(0).getChildren().add(perspective);
            }
        }
        sort(any.get(0));
    }

    /** Fragments come in an order that nobody has chosen, and not always the same; a row of perspectives must not change its order. */
    private static void sort(MPerspectiveStack stack) {
        MPerspective selected = stack.getSelectedElement();
        List<MPerspective> sorted = stack.getChildren().stream()
                .sorted(Comparator.comparingInt(ListPerspectives::weight).thenComparing(MPerspective::getElementId)).toList();
        stack.getChildren().clear();
        stack.getChildren().addAll(sorted);
        stack.setSelectedElement(selected);
    }

    private static int weight(MPerspective perspective) {
        String weight = perspective.getPersistedState().getOrDefault(ModelIds.STATE_WEIGHT, "");
        return weight.matches("\\d{1,9}") ? Integer.parseInt(weight) : USUAL_WEIGHT;
    }

    private MPerspective perspective(Entry entry, MPartDescriptor descriptor) {
        MPart list = models.createPart(descriptor);
        list.setElementId(ModelIds.LIST_PART + '.' + entry.list());
        list.setLabel(entry.label());
        list.getPersistedState().put(ModelIds.STATE_LIST, entry.list());
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setElementId("org.liaison.stack." + entry.list());
        stack.getTags().add(ModelIds.TAG_EDITOR_STACK);
        stack.getTags().add("NoAutoCollapse");
        stack.getChildren().add(list);
        stack.setSelectedElement(list);
        MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
        perspective.setElementId(PREFIX + entry.list());
        perspective.setLabel(entry.label());
        perspective.setIconURI(entry.icon());
        perspective.getPersistedState().put(ModelIds.STATE_WEIGHT, Integer.toString(entry.weight()));
        perspective.getChildren().add(stack);
        perspective.setSelectedElement(stack);
        return perspective;
    }
}
