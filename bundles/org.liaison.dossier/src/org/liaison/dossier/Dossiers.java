// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.Reader;

/**
 * Reads and changes dossiers. An OSGi service. Everything that changes something is one change set, throws a
 * {@link org.liaison.store.RuleBrokenException} with a sentence for the user where it is refused, and must not be called on the UI
 * thread.
 */
public interface Dossiers {

    /**
     * What is in a dossier: of a relation also what belongs to its contacts.
     *
     * @param reader where it is read
     * @param owner a relation or a contact
     * @return the newest first
     */
    List<DossierItem> items(Reader reader, DomainEntity owner);

    /**
     * Adds a note, an appointment, or what is known of an e-mail.
     *
     * @param owner the relation or contact
     * @param draft what was typed
     * @param origin where that comes from
     * @return the stored entry
     */
    DossierEntry add(DomainEntity owner, Draft draft, Origin origin);

    /**
     * Changes an entry, in all copies of it; its files stay.
     *
     * @param item the entry as it was read
     * @param draft what it is to be
     * @param origin where that comes from
     * @return what was stored; empty if it is so already
     * @throws org.liaison.store.StaleRecordException if it was changed meanwhile
     */
    Optional<ChangeSet> change(DossierItem item, Draft draft, Origin origin);

    /**
     * Deletes entries, in all copies of them, with their files.
     *
     * @param items the entries as they were read
     * @param origin where that comes from
     * @return what was stored; empty if they were gone already
     */
    Optional<ChangeSet> remove(Collection<DossierItem> items, Origin origin);

    /**
     * Files documents: each becomes an entry with its file. An e-mail, a file whose name ends in {@code .eml}, is also filed with
     * everybody whose address is in it, and only once with each.
     *
     * @param owner in whose dossier; null to file e-mails by their addresses alone
     * @param files the files; one that is refused does not keep the others out
     * @param origin where that comes from
     * @param progress is told how far it is, in bytes; may end it, in which case nothing is filed
     * @return what came of it
     * @throws java.util.concurrent.CancellationException if it was ended
     */
    Filing file(DomainEntity owner, List<Path> files, Origin origin, Progress progress);

    /**
     * Writes the content of a file; what stands there is replaced when all of it is written.
     *
     * @param file the file
     * @param target where to
     */
    void save(DossierFile file, Path target);

    /**
     * Makes a copy of a file to be looked at with another program; it cannot be written, and goes when this program ends.
     *
     * @param file the file
     * @return the copy
     */
    Path copy(DossierFile file);

    /**
     * Takes a copy away before the program ends.
     *
     * @param copy what {@link #copy} made
     */
    void discard(Path copy);
}
