// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.util.List;
import java.util.Optional;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierEntryFields;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.Draft;
import org.liaison.dossier.Moment;
import org.liaison.dossier.Owner;
import org.liaison.dossier.internal.file.Incoming;
import org.liaison.dossier.internal.file.Piece;
import org.liaison.dossier.internal.text.Words;
import org.liaison.store.Change;

/**
 * Puts entries into dossiers within a change set.
 *
 * @param change the change set
 * @param author who does it
 */
record Shelf(Change change, String author) {

    private static final int TITLE = 500;
    private static final int PEOPLE = 2_000;
    private static final int TEXT = 1_000_000;

    DossierEntry add(Owner owner, Draft draft) {
        DossierEntry entry = made(owner, draft);
        change.add(entry);
        return entry;
    }

    /** Files what came in, unless that dossier has it already. */
    Optional<DossierEntry> file(Owner owner, Incoming incoming, Draft draft) {
        boolean there = change.list(DossierEntryFields.SOURCE_KEY, incoming.sourceKey()).stream().anyMatch(owner::owns);
        if (there) {
            return Optional.empty();
        }
        DossierEntry entry = made(owner, draft);
        entry.setSourceKey(incoming.sourceKey());
        change.add(entry);
        incoming.pieces().forEach(piece -> change.add(file(entry, piece)));
        return Optional.of(entry);
    }

    private DossierEntry made(Owner owner, Draft draft) {
        DossierEntry entry = new DossierEntry();
        entry.setRelation(owner.relation());
        entry.setContact(owner.contact());
        entry.setAuthor(author);
        write(entry, draft);
        return entry;
    }

    static void write(DossierEntry entry, Draft draft) {
        entry.setKind(draft.kind().name());
        entry.setMoment(Moment.text(draft.moment()));
        entry.setTitle(line(draft.title(), TITLE));
        entry.setSender(line(draft.sender(), TITLE));
        entry.setRecipients(line(draft.recipients(), PEOPLE));
        String text = Words.cut(draft.text().strip(), TEXT);
        entry.setText(text.isEmpty() ? null : text);
    }

    private static String line(String text, int most) {
        String line = Words.cut(text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip(), most);
        return line.isEmpty() ? null : line;
    }

    private static DossierFile file(DossierEntry entry, Piece piece) {
        DossierFile file = new DossierFile();
        file.setEntry(entry);
        file.setRelation(entry.getRelation());
        file.setContact(entry.getContact());
        file.setName(piece.name());
        file.setMediaType(piece.mediaType());
        file.setSize(piece.content().size());
        file.setContentKey(piece.content().key());
        file.setText(piece.text().isEmpty() ? null : piece.text());
        return file;
    }

    static List<Long> ids(List<DossierEntry> entries) {
        return entries.stream().map(DossierEntry::getId).toList();
    }
}
