// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.net.URI;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.osgi.service.event.Event;

/**
 * The bar at the top: an icon for each perspective (checklist 4), whoever brought it, and at the right a word on what was just done.
 */
public final class NavigationBar {

    private static final int MESSAGE_MILLIS = 6_000;

    private final MWindow window;
    private final EModelService models;
    private final EPartService parts;
    private final Icons icons;
    private final Map<MPerspective, FlatButton> buttons = new LinkedHashMap<>();
    private Composite bar;
    private Label message;
    private int said;

    /**
     * Made by injection.
     *
     * @param window whose perspectives it switches
     * @param models finds them
     * @param parts switches them
     * @param icons draws their icons
     */
    @Inject
    public NavigationBar(MWindow window, EModelService models, EPartService parts, Icons icons) {
        this.window = window;
        this.models = models;
        this.parts = parts;
        this.icons = icons;
    }

    @PostConstruct
    void create(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        bar.setData(ModelIds.TEST_ID, "navigation");
        models.findElements(window, ModelIds.PERSPECTIVES, MPerspectiveStack.class).stream()
                .flatMap(stack -> stack.getChildren().stream()).forEach(this::add);
        message = new Label(bar, SWT.RIGHT);
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        message.setData(ModelIds.TEST_ID, "navigation.message");
        GridLayout layout = new GridLayout(buttons.size() + 1, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 4;
        bar.setLayout(layout);
        bar.addListener(SWT.Paint, event -> color());
        color();
        showChosen();
    }

    private void add(MPerspective perspective) {
        FlatButton button = new FlatButton(bar, icons, FlatButton.Kind.QUIET).icon(icon(perspective.getIconURI()))
                .text(perspective.getLocalizedLabel());
        button.setToolTipText(perspective.getLocalizedTooltip());
        button.setData(ModelIds.TEST_ID, "navigation." + perspective.getElementId());
        button.addListener(SWT.Selection, event -> parts.switchPerspective(perspective));
        buttons.put(perspective, button);
    }

    /** The file of a platform URI; without one the icon set's own piece of a puzzle. */
    private static URL icon(String uri) {
        if (uri == null || !uri.startsWith("platform:/plugin/")) {
            return FlatButton.class.getResource("/icons/puzzle.svg");
        }
        String[] bundleAndPath = URI.create(uri).getPath().substring("/plugin/".length()).split("/", 2);
        return FileLocator.find(Platform.getBundle(bundleAndPath[0]), new Path(bundleAndPath[1]));
    }

    private void color() {
        Palette palette = Palette.of(bar.getDisplay());
        if (!palette.page().equals(bar.getBackground())) {
            bar.setBackground(palette.page());
            buttons.values().forEach(button -> button.setBackground(palette.page()));
            message.setBackground(palette.page());
            message.setForeground(palette.muted());
        }
    }

    private void showChosen() {
        buttons.forEach((perspective, button) -> button.choose(
                perspective.getParent() != null && perspective.getParent().getSelectedElement() == perspective));
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack && bar != null && !bar.isDisposed()) {
            showChosen();
        }
    }

    @Inject
    @Optional
    void say(@UIEventTopic(ModelIds.TOPIC_MESSAGE) String text) {
        if (message == null || message.isDisposed()) {
            return;
        }
        int now = ++said;
        message.setText(text);
        message.getDisplay().timerExec(MESSAGE_MILLIS, () -> {
            if (now == said && !message.isDisposed()) {
                message.setText("");
            }
        });
    }
}
