// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.program.Program;
import org.liaison.help.Span;
import org.liaison.model.EntityType;
import org.liaison.search.ListQuery;
import org.liaison.store.Store;
import org.liaison.ui.ListOpener;

/** Goes where the links of a page lead outside the help: a list with a query, a command, the web. */
@Creatable
public final class Targets {

    private final IEclipseContext context;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Store store;

    /**
     * Made by injection.
     *
     * @param context knows who shows lists
     * @param commands makes commands ready
     * @param handlers runs them
     * @param store knows the kinds of records
     */
    @Inject
    public Targets(IEclipseContext context, ECommandService commands, EHandlerService handlers, Store store) {
        this.context = context;
        this.commands = commands;
        this.handlers = handlers;
        this.store = store;
    }

    /** Nothing happens for what is not installed, or cannot be done now. */
    void follow(Span link) {
        link.target(Span.SEARCH).flatMap(store::type).ifPresent(type -> search(type, link.text()));
        link.target(Span.COMMAND).ifPresent(this::run);
        if (link.target().matches("https?://.*")) {
            Program.launch(link.target());
        }
    }

    private void search(EntityType<?> type, String query) {
        ListOpener lists = context.get(ListOpener.class);
        if (lists != null) {
            lists.show(ListQuery.all(type.javaType()).matching(query));
        }
    }

    private void run(String id) {
        ParameterizedCommand ready = commands.createCommand(id, Map.of());
        if (ready != null && handlers.canExecute(ready)) {
            handlers.executeHandler(ready);
        }
    }
}
