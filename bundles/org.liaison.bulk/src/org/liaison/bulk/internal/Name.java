// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.util.List;

import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.store.RuleBrokenException;
import org.liaison.values.Fold;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** Checks names of tags and groups. */
final class Name {

    private static final Texts TEXTS = new Texts(Name.class);

    private Name() {
    }

    /** The name without blanks around it and with single ones within; refused if nothing is left, or too much. */
    static String of(String typed, Field<?, String> field, String what) {
        String name = typed.strip().replaceAll("\\s+", " ");
        int longest = field.type() instanceof FieldType.Text text ? text.max() : Integer.MAX_VALUE;
        if (name.isEmpty() || Fold.of(name).isBlank()) {
            throw broken(what + "Blank");
        }
        if (name.length() > longest) {
            throw broken(what + "TooLong", longest);
        }
        return name;
    }

    static RuleBrokenException broken(String key, Object... arguments) {
        return new RuleBrokenException(new Problem(TEXTS, key, List.of(arguments)), null);
    }
}
