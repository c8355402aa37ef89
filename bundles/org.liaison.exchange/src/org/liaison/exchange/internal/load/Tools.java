// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;

/**
 * What all kinds of rows are written with, in one import.
 *
 * @param pen writes what differs
 * @param glossary finds terms
 * @param colleagues finds owners
 * @param labels finds tags
 * @param tally counts
 */
record Tools(Pen pen, Glossary glossary, Colleagues colleagues, Labels labels, Options options, Tally tally) {

    /** The term that a text means for a field of a record. */
    @SuppressWarnings("unchecked")
    <E extends DomainEntity> Term term(Field<?, ?> field, String text, E holder) {
        FieldType.Choice type = (FieldType.Choice) field.type();
        return glossary.term(type.vocabulary(), text, ((Field<E, Term>) field).get(holder));
    }

    /** Writes the contact details of a row. */
    <E extends DomainEntity> void details(Draft draft, PartsOf<E> parts, Held<E> held) {
        Map<String, List<Draft.Detail>> grouped = new LinkedHashMap<>();
        draft.details().forEach(detail -> grouped.computeIfAbsent(detail.kind() + ' ' + detail.usage(), any -> new ArrayList<>())
                .add(detail));
        grouped.values().forEach(group -> parts.details(pen, glossary, held, group.get(0).kind(), group.get(0).usage(),
                group.stream().map(Draft.Detail::value).toList()));
    }
}
