// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.EntryKind;
import org.liaison.dossier.Moment;

/** What lists know of a dossier. */
final class Summary {

    /** What is longer is no word: the index refuses endless ones. */
    private static final int LONGEST_WORD = 60;
    /** Of how many different words a dossier is found by. */
    private static final int MOST_WORDS = 50_000;

    private Summary() {
    }

    static String words(Collection<DossierEntry> entries, Collection<DossierFile> files) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(
                entries.stream().flatMap(entry -> Stream.of(entry.getTitle(), entry.getSender(), entry.getRecipients(),
                        entry.getText())),
                files.stream().flatMap(file -> Stream.of(file.getName(), file.getText()))).filter(text -> text != null)
                .flatMap(text -> Stream.of(text.split("\\s+"))).filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .takeWhile(word -> words.size() < MOST_WORDS).forEach(words::add);
        return words.isEmpty() ? null : String.join(" ", words);
    }

    static Long count(Collection<DossierEntry> entries) {
        return entries.isEmpty() ? null : (long) entries.size();
    }

    /** A document says nothing of an exchange, nor does what is still to come. */
    static LocalDate last(Collection<DossierEntry> entries) {
        LocalDate today = LocalDate.now();
        return entries.stream().filter(entry -> EntryKind.of(entry) != EntryKind.DOCUMENT)
                .map(entry -> Moment.at(entry.getMoment(), ZoneId.systemDefault()).toLocalDate())
                .filter(day -> !day.isAfter(today)).max(LocalDate::compareTo).orElse(null);
    }
}
