// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierEntryFields;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.DossierFileFields;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.Owner;
import org.liaison.model.crm.Contact;
import org.liaison.store.Reader;

/** Reads dossiers. */
final class Reading {

    private static final Comparator<DossierEntry> NEWEST = Comparator.comparing(DossierEntry::getMoment)
            .thenComparing(DossierEntry::getId).reversed();

    private Reading() {
    }

    static List<DossierItem> items(Reader reader, Owner owner) {
        List<DossierEntry> entries = new ArrayList<>(owner.contact() == null
                ? reader.list(DossierEntryFields.RELATION, owner.relation())
                : reader.list(DossierEntryFields.CONTACT, owner.contact()));
        entries.sort(NEWEST);
        Map<String, List<DossierEntry>> same = new LinkedHashMap<>();
        entries.forEach(entry -> same.computeIfAbsent(likeness(entry), none -> new ArrayList<>()).add(entry));
        Map<Long, List<DossierFile>> files = reader.parts(DossierFileFields.ENTRY,
                same.values().stream().map(List::getFirst).toList());
        return same.values().stream().map(copies -> item(copies, files)).toList();
    }

    /** What was written by hand has no source, and is like nothing else. */
    private static String likeness(DossierEntry entry) {
        return entry.getSourceKey() == null ? Long.toString(entry.getId()) : entry.getSourceKey();
    }

    private static DossierItem item(Collection<DossierEntry> copies, Map<Long, List<DossierFile>> files) {
        List<DossierEntry> all = List.copyOf(copies);
        List<String> people = all.stream().map(DossierEntry::getContact).filter(contact -> contact != null).map(Contact::title)
                .distinct().sorted().toList();
        return new DossierItem(all, files.getOrDefault(all.getFirst().getId(), List.of()), people);
    }
}
