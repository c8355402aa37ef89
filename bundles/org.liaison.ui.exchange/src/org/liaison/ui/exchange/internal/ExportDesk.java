// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ShownList;
import org.liaison.ui.exchange.internal.ExportChoice.Scope;
import org.liaison.ui.work.FileQuestion;

/** Asks what is to be exported and where to, writes it in the background, and says how many records that were. */
@Creatable
public final class ExportDesk {

    private static final List<Class<? extends DomainEntity>> EXPORTED = List.of(Relation.class, Contact.class);

    private final Desk desk;
    private final Exporter exporter;
    private final Search search;
    private final Store store;

    /**
     * Made by injection.
     *
     * @param desk asks and tells
     * @param exporter writes
     * @param search counts, and finds what a list shows
     * @param store knows the kinds of record
     */
    @Inject
    public ExportDesk(Desk desk, Exporter exporter, Search search, Store store) {
        this.desk = desk;
        this.exporter = exporter;
        this.search = search;
        this.store = store;
    }

    static boolean exports(Class<? extends DomainEntity> type) {
        return EXPORTED.contains(type);
    }

    String text(String key) {
        return desk.text(key);
    }

    /** Asks what of a kind of record is to be exported, and does it. */
    void ask(Class<? extends DomainEntity> type, Optional<ShownList> list, Optional<FrozenSelection> selection) {
        window(type, list, selection).open();
    }

    ExportWindow window(Class<? extends DomainEntity> type, Optional<ShownList> list, Optional<FrozenSelection> selection) {
        return new ExportWindow(desk, scopes(type, list, selection), list.map(ShownList::columns).orElse(List.of()),
                type == Contact.class, this::choose);
    }

    /** What may be exported, the narrowest first. */
    private List<Scope> scopes(Class<? extends DomainEntity> type, Optional<ShownList> list,
            Optional<FrozenSelection> selection) {
        List<Scope> scopes = new ArrayList<>();
        selection.ifPresent(chosen -> scopes.add(new Scope("selection",
                desk.text("scopeSelection", chosen.title()), type, () -> Optional.of(chosen.ids()))));
        int all = search.count(ListQuery.all(type));
        list.filter(shown -> shown.size() < all).ifPresent(shown -> {
            ListQuery query = shown.query();
            scopes.add(new Scope("shown", desk.text("scopeShown", shown.title(), counted(type, shown.size())), type,
                    () -> Optional.of(found(query))));
        });
        // in the order of the list where there is one
        Optional<ListQuery> order = list
                .map(shown -> ListQuery.all(type).sorted(shown.query().sort()).grouped(shown.query().group()));
        scopes.add(new Scope("all", desk.text("scopeAll", counted(type, all)), type, () -> order.map(this::found)));
        return scopes;
    }

    private String counted(Class<? extends DomainEntity> type, int count) {
        return store.type(type).counted(desk.language(), count);
    }

    private long[] found(ListQuery query) {
        try (Rows rows = search.rows(query)) {
            return rows.ids();
        }
    }

    private void choose(ExportChoice choice) {
        new FileQuestion(desk.shell(), desk.language(), desk.text("exportTitle"))
                .kind(desk.text("files." + choice.format()), ending(choice.format()))
                .toWrite(desk.text(choice.scope().type() == Contact.class ? "contactsFile" : "relationsFile"))
                .ifPresent(file -> write(choice, file));
    }

    private static String ending(Format format) {
        return switch (format) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case VCARD -> "vcf";
        };
    }

    void write(ExportChoice choice, Path file) {
        desk.work(desk.text("exporting", file.getFileName()), progress -> exporter.run(choice.plan(file), progress),
                count -> desk.say(desk.text("exported", count, file.getFileName())));
    }
}
