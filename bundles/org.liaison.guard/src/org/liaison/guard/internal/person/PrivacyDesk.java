// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.liaison.guard.BackupShelf;
import org.liaison.guard.Privacy;
import org.liaison.model.crm.Contact;
import org.liaison.print.Printer;
import org.liaison.print.ReportPrint;
import org.liaison.search.Search;
import org.liaison.store.Backup;
import org.liaison.store.Contents;
import org.liaison.store.Erasure;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordKey;
import org.liaison.store.Remains;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;

/** Gathers and forgets on the store. */
@Component
public final class PrivacyDesk implements Privacy {

    private static final Texts TEXTS = new Texts(PrivacyDesk.class);
    private static final String CONTACT = Contact.class.getSimpleName();
    private static final int WHOLE_HISTORY = 100_000;

    private final Workplace workplace;
    private final Store store;
    private final Contents contents;
    private final Erasure erasure;
    private final Remains remains;
    private final Search search;
    private final BackupShelf backups;
    private final Printer printer;
    private final Clock clock;

    /**
     * Made by the service runtime.
     *
     * @param workplace the data folder and the user's language
     * @param store has the person
     * @param contents has the files
     * @param erasure takes the person out of the log
     * @param remains takes the rest out of the database's files
     * @param search has an index that is made anew
     * @param backups may hold the person
     * @param printer puts the page on paper
     */
    @Activate
    public PrivacyDesk(@Reference Workplace workplace, @Reference Store store, @Reference Contents contents,
            @Reference Erasure erasure, @Reference Remains remains, @Reference Search search, @Reference BackupShelf backups,
            @Reference Printer printer) {
        this.workplace = workplace;
        this.store = store;
        this.contents = contents;
        this.erasure = erasure;
        this.remains = remains;
        this.search = search;
        this.backups = backups;
        this.printer = printer;
        this.clock = Clock.systemUTC();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(workplace.language(), key, arguments);
    }

    @Override
    public Gathered gather(long id, Path target) throws IOException {
        Contact contact = store.find(Contact.class, id).orElseThrow(() -> new IllegalArgumentException("No contact " + id));
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Person person = Person.of(contact, store, workplace.language());
        List<RecordChange> history = store.log().history(Contact.class, id, WHOLE_HISTORY);
        if (!target.getFileName().toString().endsWith(".zip")) {
            Files.createDirectories(target);
            return new Gathered(target, person.things().size(), write(person, history, target), history.size());
        }
        Path unfinished = target.resolveSibling('.' + target.getFileName().toString() + ".part");
        Files.deleteIfExists(unfinished);
        int files;
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + unfinished.toUri()), Map.of("create", "true"))) {
            files = write(person, history, zip.getPath("/"));
        }
        Files.move(unfinished, target);
        return new Gathered(target, person.things().size(), files, history.size());
    }

    /** The page, the same for programs, and the files. */
    private int write(Person person, List<RecordChange> history, Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (Person.Thing thing : person.things()) {
            for (Map.Entry<String, String> content : thing.contents().entrySet()) {
                String name = "files/" + (files.size() + 1) + "-" + content.getValue().replaceAll("[^\\p{L}\\p{N}._ -]", "_");
                if (!files.containsKey(content.getKey()) && copy(content.getKey(), folder.resolve(name))) {
                    files.put(content.getKey(), name);
                }
            }
        }
        ReportPrint account = new Account(store, workplace.language()).of(person, files, history, clock.instant());
        try (Writer page = Files.newBufferedWriter(folder.resolve("index.html"))) {
            new Page(workplace.language(), page).write(account, files.values());
        }
        paper(account, folder.resolve("person.pdf"));
        try (Writer json = Files.newBufferedWriter(folder.resolve("person.json"))) {
            Json.write(person, files, history, json);
        }
        return files.size();
    }

    /** By way of a file of the system, since the target may be in an archive. */
    private void paper(ReportPrint account, Path target) throws IOException {
        Path folder = Files.createTempDirectory("liaison-gather");
        Path file = folder.resolve("person.pdf");
        try {
            printer.report(account, file);
            Files.copy(file, target);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private boolean copy(String key, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        long size;
        try (OutputStream out = Files.newOutputStream(file)) {
            size = contents.copy(key, out);
        }
        if (size < 0) {
            Files.delete(file);
        }
        return size >= 0;
    }

    @Override
    public Forecast forecast(Collection<Long> ids) {
        Instant known = since(ids);
        Map<Long, Contact> contacts = store.findAll(Contact.class, ids);
        return new Forecast(contacts.values().stream().map(Contact::title).toList(),
                store.consequences(Contact.class, contacts.keySet()), elsewhere(known));
    }

    /** When the first of the persons came in. */
    private Instant since(Collection<Long> ids) {
        Instant first = Instant.MAX;
        for (long id : ids) {
            List<RecordChange> history = store.log().history(Contact.class, id, WHOLE_HISTORY);
            if (history.isEmpty() && store.find(Contact.class, id).isEmpty()) {
                throw new IllegalArgumentException("No contact " + id);
            }
            Instant known = history.isEmpty() ? Instant.EPOCH : history.getLast().changeSet().at();
            first = known.isBefore(first) ? known : first;
        }
        return first;
    }

    private List<Path> elsewhere(Instant since) {
        List<Path> elsewhere = new ArrayList<>(backups.list().stream().filter(backup -> !backup.state().at().isBefore(since))
                .map(Backup::folder).toList());
        backups.setAside().forEach(each -> elsewhere.add(each.folder()));
        return elsewhere;
    }

    @Override
    public Forgotten forget(Collection<Long> ids, Progress progress) {
        Instant known = since(ids);
        Map<Long, Contact> contacts = store.findAll(Contact.class, ids);
        Set<String> telling = new HashSet<>();
        contacts.values().forEach(contact -> telling.addAll(Person.of(contact, store, workplace.language()).telling()));
        if (!contacts.isEmpty()) {
            store.change(new Intent(say("removed"), Origin.TYPED, ""),
                    change -> change.remove(Contact.class, contacts.keySet()));
        }
        Erased erased = erasure.erase(ids.stream().map(id -> new RecordKey(CONTACT, id)).toList(), say("proof"), say("instead"),
                progress);
        search.caughtUp().toCompletableFuture().join();
        remains.clear(progress);
        search.rebuild();
        search.caughtUp().toCompletableFuture().join();
        return new Forgotten(erased.things(), erased.entries(), erased.contents(), traces(telling), elsewhere(known));
    }

    private List<Path> traces(Set<String> telling) {
        try {
            return telling.isEmpty()
                    ? List.of()
                    : Traces.of(workplace.folder(), passed()::contains, telling);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Set<Path> passed() {
        Set<Path> passed = new HashSet<>(Set.of(backups.folder()));
        backups.setAside().forEach(each -> passed.add(each.folder()));
        return passed;
    }

    @Override
    public List<Untouched> untouched(Instant since) {
        return new Quiet(store).untouched(since);
    }
}
