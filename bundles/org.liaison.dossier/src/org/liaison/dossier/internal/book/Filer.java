// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.Draft;
import org.liaison.dossier.Filing;
import org.liaison.dossier.Owner;
import org.liaison.dossier.internal.file.Incoming;
import org.liaison.dossier.internal.file.Refused;
import org.liaison.model.DomainEntity;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** Files documents and e-mails: first what they contain is kept, then all of them are filed as one change set. */
final class Filer {

    private static final Texts TEXTS = new Texts(Filer.class);

    private final Store store;
    private final Inbox inbox;
    private final Clock clock;
    private final String author;
    private final Locale language;
    private final List<String> notices = new ArrayList<>();
    private final List<DossierEntry> filed = new ArrayList<>();
    private int refused;

    Filer(Store store, Inbox inbox, Workplace workplace, Clock clock, String author) {
        this.store = store;
        this.inbox = inbox;
        this.clock = clock;
        this.author = author;
        this.language = workplace.language();
    }

    Filing file(DomainEntity owner, List<Path> files, Origin origin, Progress progress) {
        List<Incoming> incoming = read(files, progress);
        Optional<ChangeSet> stored = incoming.isEmpty()
                ? Optional.empty()
                : store.change(new Intent(title(owner, incoming), origin, detail(files)),
                        change -> incoming.forEach(each -> file(change, owner, each)));
        return new Filing(filed, notices, refused, stored);
    }

    private List<Incoming> read(List<Path> files, Progress progress) {
        long total = files.stream().mapToLong(Filer::size).sum();
        long done = 0;
        List<Incoming> incoming = new ArrayList<>();
        for (Path file : files) {
            progress.at(done, total, incoming.size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            try {
                Incoming read = inbox.read(file, clock.instant());
                read.notices().forEach(notice -> say(read.name(), notice));
                incoming.add(read);
            } catch (Refused refusal) {
                refused++;
                say(String.valueOf(file.getFileName()), refusal.problem());
            }
            done += size(file);
        }
        progress.at(total, total, incoming.size());
        return incoming;
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    private void file(Change change, DomainEntity owner, Incoming incoming) {
        List<Owner> owners = new ArrayList<>();
        Draft draft = incoming.draft();
        if (incoming.addresses().isPresent()) {
            Addressees addressees = Addressees.of(change, incoming.addresses().get());
            owners.addAll(addressees.owners());
            draft = draft.as(addressees.kind());
            addressees.shared().forEach((address, people) -> say(incoming.name(),
                    problem("shared", address, String.join(", ", people))));
        }
        if (owner != null && owners.stream().noneMatch(each -> covers(each, owner))) {
            owners.add(Owner.of(owner));
        }
        if (owners.isEmpty()) {
            refused++;
            say(incoming.name(), problem(incoming.addresses().isPresent() ? "unknown" : "nobody"));
        }
        for (Owner each : owners) {
            Optional<DossierEntry> entry = new Shelf(change, author).file(each, incoming, draft);
            entry.ifPresentOrElse(filed::add, () -> say(incoming.name(), problem("there", each.record().title())));
        }
    }

    /** What is filed with a contact of a relation is in the relation's dossier already. */
    private static boolean covers(Owner each, DomainEntity owner) {
        return each.record().getId() == owner.getId() || each.relation() != null && each.relation().getId() == owner.getId();
    }

    private void say(String name, Problem problem) {
        notices.add(TEXTS.get(language, "notice", name, problem.text(language)));
    }

    private String title(DomainEntity owner, List<Incoming> incoming) {
        String what = incoming.size() == 1
                ? TEXTS.get(language, "one", incoming.getFirst().name())
                : TEXTS.get(language, "several", incoming.size());
        return owner == null ? TEXTS.get(language, "filed", what) : TEXTS.get(language, "filedWith", what, owner.title());
    }

    private static String detail(List<Path> files) {
        return files.size() == 1 ? String.valueOf(files.getFirst().getFileName()) : "";
    }

    private static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, List.of(arguments));
    }
}
