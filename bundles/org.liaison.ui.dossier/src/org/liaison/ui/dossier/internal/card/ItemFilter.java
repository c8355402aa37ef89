// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.Moment;
import org.liaison.values.Fold;

/**
 * Which entries are shown.
 *
 * @param keywords what was typed: every word of it must occur, whatever its case and accents
 * @param sort which sort of entry
 * @param period of which days
 */
record ItemFilter(String keywords, Sort sort, Period period) {

    static final ItemFilter ALL = new ItemFilter("", Sort.ALL, Period.EVER);

    ItemFilter with(String newKeywords) {
        return new ItemFilter(newKeywords, sort, period);
    }

    ItemFilter with(Sort newSort) {
        return new ItemFilter(keywords, newSort, period);
    }

    ItemFilter with(Period newPeriod) {
        return new ItemFilter(keywords, sort, newPeriod);
    }

    List<DossierItem> of(List<DossierItem> items) {
        List<String> words = Stream.of(Fold.of(keywords).split(" ")).filter(word -> !word.isEmpty()).toList();
        return items.stream().filter(item -> sort.has(item.kind()) && inPeriod(item))
                .filter(item -> words.isEmpty() || says(item, words)).toList();
    }

    private boolean inPeriod(DossierItem item) {
        return period.has(Moment.at(item.entry().getMoment(), ZoneId.systemDefault()).toLocalDate());
    }

    private static boolean says(DossierItem item, List<String> words) {
        DossierEntry entry = item.entry();
        String all = Stream.of(
                Stream.of(entry.getTitle(), entry.getAuthor(), entry.getSender(), entry.getRecipients(), entry.getText()),
                item.people().stream(), item.files().stream().flatMap(file -> Stream.of(file.getName(), file.getText())))
                .flatMap(texts -> texts).filter(text -> text != null).map(Fold::of).collect(Collectors.joining("\n"));
        return words.stream().allMatch(all::contains);
    }
}
