// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.detail.internal.view.DetailKit;

/** What a part remembers: its record survives a restart, the selection it was opened from does not. */
final class EditorState {

    private static final String SELECTION = FrozenSelection.class.getName();
    private static final String PROGRAM = "org.liaison.detail.program";
    private static final String READ = "org.liaison.detail.read";

    private EditorState() {
    }

    static void show(MPart part, RecordRef record) {
        part.getPersistedState().put(ModelIds.STATE_TYPE, record.type().getSimpleName());
        part.getPersistedState().put(ModelIds.STATE_ID, Long.toString(record.id()));
    }

    static void select(MPart part, FrozenSelection selection) {
        part.getTransientData().put(SELECTION, selection);
    }

    /**
     * The record of a part.
     *
     * @return null if it names none, or one of a kind that nothing installed brings
     */
    static RecordRef record(MPart part, DetailKit kit) {
        Map<String, String> state = part.getPersistedState();
        String type = state.get(ModelIds.STATE_TYPE);
        String id = state.get(ModelIds.STATE_ID);
        if (type == null || id == null || !id.matches("\\d{1,18}")) {
            return null;
        }
        return kit.forms().store().type(type).map(EntityType::javaType).map(known -> new RecordRef(known, Long.parseLong(id)))
                .orElse(null);
    }

    /** Begins to read a record while the part is still being made, which takes longer than the reading. */
    static void readAhead(MPart part, RecordRef record, DetailKit kit) {
        part.getTransientData().put(READ, kit.forms().background().begin(() -> kit.reader().read(record.type(), record.id())));
    }

    /**
     * The record of a part that is just being made.
     *
     * @return waits for it where it was begun, and reads it where it was not; for once, since it will change
     */
    @SuppressWarnings("unchecked")
    static <E extends DomainEntity> Supplier<Optional<Snapshot<E>>> reading(MPart part, Class<E> type, long id, DetailKit kit) {
        return part.getTransientData().remove(READ) instanceof Supplier<?> begun
                ? (Supplier<Optional<Snapshot<E>>>) begun
                : () -> kit.reader().read(type, id);
    }

    /** Calls the window of a record as the program is called, until the record is known. */
    static void name(MWindow window, String program) {
        window.setLabel(program);
        window.getTransientData().put(PROGRAM, program);
    }

    /** Calls the window of a record, if it has one of its own, as the record is called: so it is found among other windows. */
    static void name(MPart part, String title) {
        IEclipseContext context = part.getContext();
        MWindow window = context == null ? null : context.get(MWindow.class);
        if (window != null && window.getTransientData().get(PROGRAM) instanceof String program) {
            window.setLabel(title + " \u2013 " + program);
        }
    }

    static FrozenSelection selection(MPart part, RecordRef record) {
        return part.getTransientData().get(SELECTION) instanceof FrozenSelection selection
                ? selection
                : FrozenSelection.only(record, "");
    }
}
