// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.bindings.TriggerSequence;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.values.Texts;

/** Every command of the application that can be run now, whoever brought it, with its keys; and the perspectives. */
@Creatable
public final class CommandOffers {

    private static final Texts TEXTS = new Texts(CommandOffers.class);
    private static final String OWN = "org.liaison.command.palette";

    private final MApplication application;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final EBindingService bindings;
    private final EModelService models;
    private final EPartService parts;
    private final Workplace workplace;

    /**
     * Made by injection.
     *
     * @param application has the commands
     * @param commands makes them ready
     * @param handlers runs them
     * @param bindings knows their keys
     * @param models finds perspectives
     * @param parts switches them
     * @param workplace the user's language
     */
    @Inject
    public CommandOffers(MApplication application, ECommandService commands, EHandlerService handlers, EBindingService bindings,
            EModelService models, EPartService parts, Workplace workplace) {
        this.application = application;
        this.commands = commands;
        this.handlers = handlers;
        this.bindings = bindings;
        this.models = models;
        this.parts = parts;
        this.workplace = workplace;
    }

    /** Asked on the UI thread, before the box takes the focus: what can be run depends on what is in front. */
    List<Offer> now() {
        List<Offer> offers = new ArrayList<>();
        for (MCommand command : application.getCommands()) {
            boolean complete = command.getParameters().stream().allMatch(parameter -> parameter.isOptional());
            String name = command.getLocalizedCommandName();
            if (complete && name != null && !name.isBlank() && !OWN.equals(command.getElementId())) {
                add(offers, command.getElementId(), name);
            }
        }
        for (MPerspectiveStack stack : models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class)) {
            stack.getChildren().forEach(perspective -> offers.add(perspective(perspective)));
        }
        return offers;
    }

    private void add(List<Offer> offers, String id, String name) {
        ParameterizedCommand ready = commands.createCommand(id, Map.of());
        if (ready != null && handlers.canExecute(ready)) {
            offers.add(new Offer("command:" + id, "chevron-right", name, keys(ready), () -> {
                if (handlers.canExecute(ready)) {
                    handlers.executeHandler(ready);
                }
            }));
        }
    }

    private String keys(ParameterizedCommand command) {
        TriggerSequence keys = bindings.getBestSequenceFor(command);
        return keys == null ? text("command") : keys.format().replace("Shift", text("shift")).replace("CTRL", "Ctrl");
    }

    private Offer perspective(MPerspective perspective) {
        return new Offer("perspective:" + perspective.getElementId(), "app-window", perspective.getLocalizedLabel(),
                text("perspective"), () -> parts.switchPerspective(perspective));
    }

    private String text(String key) {
        return TEXTS.get(workplace.language(), key);
    }
}
