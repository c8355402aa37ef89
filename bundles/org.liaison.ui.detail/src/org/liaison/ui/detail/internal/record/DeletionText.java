// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.store.Store.Consequence;
import org.liaison.store.Store.Fate;
import org.liaison.values.Texts;

/**
 * What a deletion does, in numbers.
 *
 * @param language the user's language
 */
public record DeletionText(Locale language) {

    private static final Texts TEXTS = new Texts(DeletionText.class);

    /**
     * What a deletion does.
     *
     * @param name what the records are called
     * @param consequences what the store says, the records themselves first
     * @return a sentence or two
     */
    public String sentence(String name, List<Consequence> consequences) {
        String also = named(consequences.stream().skip(1).filter(line -> line.fate() == Fate.REMOVED).toList());
        String unlinked = named(consequences.stream().filter(line -> line.fate() == Fate.UNLINKED).toList());
        StringBuilder text = new StringBuilder(also.isEmpty()
                ? TEXTS.get(language, "alone", name)
                : TEXTS.get(language, "with", name, also));
        if (!unlinked.isEmpty()) {
            text.append('\n').append(TEXTS.get(language, "unlinked", unlinked));
        }
        return text.append('\n').append(TEXTS.get(language, "undoable")).toString();
    }

    private String named(List<Consequence> lines) {
        return lines.stream().filter(line -> line.count() > 0).map(line -> line.type().counted(language, line.count()))
                .collect(Collectors.joining(", "));
    }
}
