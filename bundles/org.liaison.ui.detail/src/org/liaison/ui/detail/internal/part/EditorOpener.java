// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.RecordKind;
import org.liaison.ui.detail.internal.view.DetailKit;
import org.liaison.ui.detail.internal.view.RecordWindow;

/** Opens records in parts: one for each record and window, in the stack that the window keeps for editors. */
final class EditorOpener implements RecordOpener {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 760;

    private final MApplication application;
    private final EModelService model;
    private final Display display;
    private final DetailKit kit;

    @Inject
    EditorOpener(MApplication application, EModelService model, Display display, DetailKit kit) {
        this.application = application;
        this.model = model;
        this.display = display;
        this.kit = kit;
    }

    @Override
    public void open(RecordRef record, FrozenSelection selection) {
        Optional<MPart> known = editors().stream().filter(part -> record.equals(EditorState.record(part, kit))).findFirst();
        MPart part = known.orElseGet(() -> part(record, stack(activeWindow())));
        EditorState.select(part, selection);
        if (known.isPresent() && part.getObject() instanceof DetailPart editor) {
            editor.among(selection);
        }
        activate(part);
    }

    @Override
    public void openInNewWindow(RecordRef record, FrozenSelection selection) {
        MTrimmedWindow window = model.createModelElement(MTrimmedWindow.class);
        MWindow main = activeWindow();
        EditorState.name(window, application.getChildren().getFirst().getLabel());
        window.setIconURI(main.getIconURI());
        window.setX(main.getX() + 40);
        window.setY(main.getY() + 40);
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
        MPartStack stack = model.createModelElement(MPartStack.class);
        stack.getTags().add(ModelIds.TAG_EDITOR_STACK);
        window.getChildren().add(stack);
        MPart part = part(record, stack);
        EditorState.select(part, selection);
        stack.setSelectedElement(part);
        application.getChildren().add(window);
        activate(part);
    }

    @Override
    public void create(DomainEntity prefilled) {
        createTyped(prefilled);
    }

    @Override
    public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
        new Deletion(kit, shell()).ask(type, ids);
    }

    private <E extends DomainEntity> void createTyped(E prefilled) {
        RecordKind kind = kit.contributions().kind(prefilled.getClass().getSimpleName());
        new RecordWindow<>(kit, shell(), kit.forms().copies().ofNew(prefilled), kind, new Beside()).create(id -> {
            RecordRef record = new RecordRef(prefilled.getClass(), id);
            open(record, FrozenSelection.only(record, kind.newLabel() == null ? "" : kind.newLabel()));
        });
    }

    /** Opens what the window for a new record names. */
    private final class Beside implements RecordWindow.Opener {

        @Override
        public void beside(RecordRef record) {
            openInNewWindow(record, FrozenSelection.only(record, ""));
        }

        @Override
        public void opened(RecordRef record) {
            open(record, FrozenSelection.only(record, ""));
        }
    }

    private List<MPart> editors() {
        return model.findElements(application, ModelIds.DETAIL_PART, MPart.class);
    }

    private MPart part(RecordRef record, MPartStack stack) {
        MPart part = model.createPart(model.getPartDescriptor(ModelIds.DETAIL_PART));
        EditorState.show(part, record);
        EditorState.readAhead(part, record, kit);
        stack.getChildren().add(part);
        return part;
    }

    private MPartStack stack(MWindow window) {
        List<MPartStack> shown = model.findElements(window, null, MPartStack.class, List.of(ModelIds.TAG_EDITOR_STACK),
                EModelService.PRESENTATION);
        List<MPartStack> stacks = shown.isEmpty()
                ? model.findElements(application, null, MPartStack.class, List.of(ModelIds.TAG_EDITOR_STACK))
                : shown;
        if (!stacks.isEmpty()) {
            return stacks.getFirst();
        }
        MPartStack stack = model.createModelElement(MPartStack.class);
        stack.getTags().add(ModelIds.TAG_EDITOR_STACK);
        window.getChildren().add(stack);
        return stack;
    }

    private void activate(MPart part) {
        MWindow window = model.getTopLevelWindowFor(part);
        IEclipseContext context = window.getContext();
        if (context != null) {
            context.get(EPartService.class).activate(part, true);
            if (part.getObject() instanceof DetailPart editor) {
                editor.await();
            }
        }
    }

    private MWindow activeWindow() {
        return Optional.ofNullable(application.getSelectedElement()).orElseGet(() -> application.getChildren().getFirst());
    }

    private Shell shell() {
        Shell active = display.getActiveShell();
        return active == null && activeWindow().getWidget() instanceof Shell window ? window : active;
    }
}
