// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal;

import org.liaison.criteria.Answer;
import org.liaison.criteria.UserField;
import org.liaison.model.Field;

/** Gives the field of an answer the name that users gave what is answered. */
public final class Called {

    private Called() {
    }

    /**
     * The same field under the name that users gave.
     *
     * @param field what is answered
     * @param of a field of its answers
     * @param <A> the kind of answer
     * @param <V> what the field holds
     * @return the field, which may be empty
     */
    @SuppressWarnings("unchecked")
    public static <A extends Answer, V> Field<A, V> by(UserField<?, A> field, Field<? extends Answer, V> of) {
        Field<A, V> same = (Field<A, V>) of;
        return new Field<>(same.entity(), same.name(), same.type(), false, same.getter(), same.setter(),
                (language, key, arguments) -> field.label(language));
    }
}
