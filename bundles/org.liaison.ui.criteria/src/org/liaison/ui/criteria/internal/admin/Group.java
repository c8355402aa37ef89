// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Scope;
import org.liaison.criteria.UserField;
import org.liaison.values.Texts;

/**
 * Fields that stand together: those of one kind, for one kind of record where that matters.
 *
 * @param kind their kind
 * @param scope the kind of record; null if they are for all
 */
record Group(Kind<?, ?> kind, Scope scope) {

    private static final Texts TEXTS = new Texts(Group.class);

    static List<Group> all() {
        List<Group> all = new ArrayList<>();
        for (Kind<?, ?> kind : Kinds.ALL) {
            if (kind.scope().isEmpty()) {
                all.add(new Group(kind, null));
            } else {
                for (Scope scope : Scope.values()) {
                    all.add(new Group(kind, scope));
                }
            }
        }
        return all;
    }

    String name(Locale language) {
        return TEXTS.get(language, "group." + key());
    }

    String hint(Locale language) {
        return TEXTS.get(language, "hint." + key());
    }

    private String key() {
        return kind == Kinds.CRM ? "crm" : kind == Kinds.MATCH ? "match" : "text";
    }

    String records(Locale language) {
        return TEXTS.get(language, "scope." + (scope == null ? "all" : scope.name()));
    }

    List<UserField<?, ?>> of(Catalog catalog) {
        return catalog.fields().stream().filter(field -> field.kind() == kind && (scope == null || field.isFor(scope.type())))
                .<UserField<?, ?>>map(field -> field).toList();
    }

    List<Scope> scopes() {
        return scope == null ? List.of(Scope.values()) : List.of(scope);
    }
}
