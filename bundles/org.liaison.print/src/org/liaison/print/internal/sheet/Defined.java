// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.criteria.Answer;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.model.DomainEntity;
import org.liaison.print.internal.sheet.Flow.Pair;
import org.liaison.store.Reader;

/** What records say to the fields that users define. */
final class Defined {

    private final Reader reader;
    private final Locale language;
    private final Catalog catalog;

    Defined(Reader reader, Locale language) {
        this.reader = reader;
        this.language = language;
        catalog = Catalog.read(reader);
    }

    /** Those fields that are filled, in their order. */
    <E extends DomainEntity> List<Pair> filled(Class<E> type, E thing) {
        List<Answer> answers = new ArrayList<>();
        for (Kind<?, ?> kind : Kinds.ALL) {
            answers.addAll(reader.list(kind.holder(type), thing));
        }
        return catalog.of(type).stream().map(field -> new Pair(field.label(language), field.text(answers, language)))
                .filter(pair -> !pair.value().isBlank()).toList();
    }
}
