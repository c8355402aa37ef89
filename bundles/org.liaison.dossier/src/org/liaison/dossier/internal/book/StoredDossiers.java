// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.Dossiers;
import org.liaison.dossier.Draft;
import org.liaison.dossier.Filing;
import org.liaison.dossier.Owner;
import org.liaison.dossier.internal.text.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.print.PdfText;
import org.liaison.store.ChangeSet;
import org.liaison.store.Contents;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;

/** Keeps dossiers in the store. */
public final class StoredDossiers implements Dossiers {

    private static final Texts TEXTS = new Texts(StoredDossiers.class);

    private final Store store;
    private final Workplace workplace;
    private final Inbox inbox;
    private final Copies copies;

    /**
     * Made by the service runtime.
     *
     * @param store where entries are
     * @param contents where the contents of files are
     * @param workplace whose language titles are in
     * @param pdf reads the words in PDF files
     */
    public StoredDossiers(Store store, Contents contents, Workplace workplace, PdfText pdf) {
        this.store = store;
        this.workplace = workplace;
        this.inbox = new Inbox(contents, new Words(pdf));
        this.copies = new Copies(contents);
    }

    @Override
    public List<DossierItem> items(Reader reader, DomainEntity owner) {
        return Reading.items(reader, Owner.of(owner));
    }

    @Override
    public DossierEntry add(DomainEntity owner, Draft draft, Origin origin) {
        String title = text("added", draft.kind().label(language()), named(draft), owner.title());
        AtomicReference<DossierEntry> added = new AtomicReference<>();
        store.change(new Intent(title, origin, ""),
                change -> added.set(new Shelf(change, author()).add(Owner.of(owner), draft)));
        return added.get();
    }

    @Override
    public Optional<ChangeSet> change(DossierItem item, Draft draft, Origin origin) {
        String title = text("changed", draft.kind().label(language()), named(draft));
        return store.change(new Intent(title, origin, ""),
                change -> item.copies().forEach(copy -> Shelf.write(change.edit(copy), draft)));
    }

    @Override
    public Optional<ChangeSet> remove(Collection<DossierItem> items, Origin origin) {
        List<DossierEntry> entries = items.stream().flatMap(item -> item.copies().stream()).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String title = items.size() == 1
                ? text("removed", items.iterator().next().kind().label(language()), named(Draft.of(entries.getFirst())))
                : text("removedMany", items.size());
        return store.change(new Intent(title, origin, ""), change -> change.remove(DossierEntry.class, Shelf.ids(entries)));
    }

    @Override
    public Filing file(DomainEntity owner, List<Path> files, Origin origin, Progress progress) {
        return new Filer(store, inbox, workplace, Clock.systemUTC(), author()).file(owner, files, origin, progress);
    }

    @Override
    public void save(DossierFile file, Path target) {
        copies.save(file, target);
    }

    @Override
    public Path copy(DossierFile file) {
        return copies.temporary(file);
    }

    @Override
    public void discard(Path copy) {
        copies.discard(copy);
    }

    /** The colleague's name, or else the name he logs in by. */
    private String author() {
        return store.list(ColleagueFields.LOGIN, workplace.author()).stream().findFirst().map(Colleague::getName)
                .orElse(workplace.author());
    }

    private String named(Draft draft) {
        return draft.title().isBlank() ? text("untitled") : draft.title().strip();
    }

    private Locale language() {
        return workplace.language();
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }
}
