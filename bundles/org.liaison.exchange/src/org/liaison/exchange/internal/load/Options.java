// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.criteria.Answer;
import org.liaison.criteria.Kind;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;

/** Fills in fields that users define. A value that such a field does not offer yet is made along with the row that names it. */
final class Options {

    private final Pen pen;
    private final Tally tally;
    private final Locale language;
    private final Map<String, UserField<?, ?>> fields = new HashMap<>();

    Options(Pen pen, Tally tally, Locale language) {
        this.pen = pen;
        this.tally = tally;
        this.language = language;
    }

    <E extends DomainEntity> void write(Held<E> held, Class<E> type, Map<UserField<?, ?>, List<String>> answers) {
        answers.forEach((field, said) -> write(held, type, offering(field, said), said));
    }

    private UserField<?, ?> offering(UserField<?, ?> known, List<String> said) {
        UserField<?, ?> field = fields.getOrDefault(known.id(), known);
        if (field.kind() instanceof ListKind<?, ?, ?> list) {
            for (String value : said) {
                if (field.option(value).isEmpty()) {
                    field = field.offering(value, language);
                    pen.add(field.options().getLast());
                    tally.added(list.options());
                }
            }
            fields.put(field.id(), field);
        }
        return field;
    }

    private <E extends DomainEntity, D extends Named, A extends Answer> void write(Held<E> held, Class<E> type,
            UserField<D, A> field, List<String> said) {
        Field<A, E> holder = field.kind().holder(type);
        for (Kind.Saying<A, ?> saying : field.kind().sayings(field, held.answers(), said)) {
            write(held, holder, saying);
        }
    }

    private <E extends DomainEntity, A extends Answer, V> void write(Held<E> held, Field<A, E> holder, Kind.Saying<A, V> saying) {
        @SuppressWarnings("unchecked")
        Field<A, V> field = (Field<A, V>) saying.field();
        A answer = saying.answer();
        if (answer.getId() == 0 && !held.answers().contains(answer)) {
            field.set(answer, saying.value());
            holder.set(answer, held.thing());
            pen.add(answer);
            held.answers().add(answer);
        } else {
            held.answers().set(held.answers().indexOf(answer), pen.write(answer, Map.of(field, saying.value())));
        }
    }
}
