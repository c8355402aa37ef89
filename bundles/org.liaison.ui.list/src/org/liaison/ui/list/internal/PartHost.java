// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.liaison.model.EntityType;
import org.liaison.store.Store;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.list.internal.criteria.PaneMemory;
import org.liaison.ui.list.internal.model.ListContributions;
import org.liaison.ui.list.internal.views.Memory;
import org.liaison.ui.work.Failures;

/**
 * The part's window. Whoever opens records is asked for when one is opened, since the list is on the screen long before: and where
 * nobody does, the list still lists.
 */
@Creatable
public final class PartHost implements Host {

    private final IEclipseContext context;
    private final Failures failures;
    private final EntityType<?> type;
    private final Locale language;
    private final Memory memory;

    /**
     * Made by injection.
     *
     * @param context the part's context
     * @param failures knows what to say of them
     */
    @Inject
    public PartHost(IEclipseContext context, Failures failures) {
        this(context, failures, null, null, null);
    }

    private PartHost(IEclipseContext context, Failures failures, EntityType<?> type, Locale language, Memory memory) {
        this.context = context;
        this.failures = failures;
        this.type = type;
        this.language = language;
        this.memory = memory;
    }

    PartHost of(EntityType<?> listed, Locale spoken, Memory remembered) {
        return new PartHost(context, failures, listed, spoken, remembered);
    }

    private RecordOpener opener() {
        return context.get(RecordOpener.class);
    }

    @Override
    public void open(RecordRef record, FrozenSelection walk) {
        opener().open(record, walk);
    }

    @Override
    public void add() {
        opener().create(type.create().get());
    }

    @Override
    public boolean canAdd() {
        return context.containsKey(RecordOpener.class);
    }

    @Override
    public void delete(FrozenSelection records) {
        opener().delete(records.type(), Arrays.stream(records.ids()).boxed().toList());
    }

    @Override
    public void select(FrozenSelection selection) {
        context.get(ESelectionService.class).setSelection(selection);
    }

    @Override
    public boolean offers(String command) {
        return context.get(ECommandService.class).getCommand(command).isDefined();
    }

    @Override
    public void run(String command) {
        ParameterizedCommand ready = context.get(ECommandService.class).createCommand(command, Map.of());
        context.get(EHandlerService.class).executeHandler(ready);
    }

    @Override
    public IntFunction<String> counted() {
        return count -> type.counted(language, count);
    }

    @Override
    public List<EntityType<?>> related() {
        Store store = context.get(Store.class);
        return new ListContributions(context.get(IExtensionRegistry.class)).entries().stream()
                .flatMap(entry -> store.type(entry.list()).stream())
                .filter(other -> !other.equals(type) && (refers(other, type) || refers(type, other)))
                .<EntityType<?>>map(Function.identity()).toList();
    }

    private static boolean refers(EntityType<?> from, EntityType<?> to) {
        return from.fields().stream().anyMatch(field -> field.type().javaType().equals(to.javaType()));
    }

    @Override
    public PaneMemory memory() {
        return new ListMemory(memory);
    }

    @Override
    public String sentence(Throwable failure) {
        return failures.sentence(failure);
    }

    /** What the panes remember stands with the rest of what the list does. */
    private record ListMemory(Memory all) implements PaneMemory {

        @Override
        public String get(String key, String otherwise) {
            String known = all.get(key);
            return known.isEmpty() ? otherwise : known;
        }

        @Override
        public void put(Map<String, String> changes) {
            all.put(changes);
        }
    }
}
