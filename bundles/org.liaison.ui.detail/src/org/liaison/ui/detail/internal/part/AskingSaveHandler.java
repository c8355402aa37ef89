// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.Workplace;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;

/** Asks before unsaved work is lost, once for all parts concerned. A part that could not be saved stays open. */
final class AskingSaveHandler implements ISaveHandler {

    private static final Texts TEXTS = new Texts(AskingSaveHandler.class);

    private final Prompts prompts;
    private final Workplace workplace;

    @Inject
    AskingSaveHandler(Prompts prompts, Workplace workplace) {
        this.prompts = prompts;
        this.workplace = workplace;
    }

    @Override
    public boolean save(MPart part, boolean confirm) {
        return saveParts(List.of(part), confirm);
    }

    @Override
    public boolean saveParts(Collection<MPart> parts, boolean confirm) {
        return switch (confirm ? ask(parts) : Save.YES) {
            case YES -> parts.stream().allMatch(AskingSaveHandler::store);
            case NO -> true;
            case CANCEL -> false;
        };
    }

    @Override
    public Save promptToSave(MPart part) {
        return ask(List.of(part));
    }

    @Override
    public Save[] promptToSave(Collection<MPart> parts) {
        Save[] answers = new Save[parts.size()];
        Arrays.fill(answers, ask(parts));
        return answers;
    }

    private Save ask(Collection<MPart> parts) {
        if (parts.isEmpty()) {
            return Save.NO;
        }
        Shell shell = parts.iterator().next().getWidget() instanceof org.eclipse.swt.widgets.Control control
                ? control.getShell()
                : null;
        String names = parts.stream().map(MPart::getLabel).collect(Collectors.joining(", "));
        int answer = prompts
                .ask(new Prompt(shell, Prompt.Kind.QUESTION, text("unsavedTitle"), text("unsaved", parts.size(), names),
                        "", List.of(text("save"), text("discard"), text("stay"))));
        return answer == 0 ? Save.YES : answer == 1 ? Save.NO : Save.CANCEL;
    }

    private static boolean store(MPart part) {
        if (part.isDirty()) {
            ContextInjectionFactory.invoke(part.getObject(), Persist.class, part.getContext(), null);
        }
        return !part.isDirty();
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(workplace.language(), key, arguments);
    }
}
