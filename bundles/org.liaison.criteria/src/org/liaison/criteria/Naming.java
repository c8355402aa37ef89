// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.store.Reader;
import org.liaison.values.Fold;

/**
 * Gives names: every one of its like has another, whatever case and accents, and a code that is made of its first name and stays.
 *
 * @param reader where the fields are
 * @param kind their kind
 */
record Naming(Reader reader, Kind<?, ?> kind) {

    private static final int LONGEST_CODE = 40;
    static final int LONGEST_LABEL = 200;

    /** Refuses a name that another field of the kind and scope has. */
    void check(Labels labels, Scope scope, Named own) {
        check(labels, all(kind).stream().filter(each -> scope == null || inScope(kind, each, scope)).toList(), own);
    }

    static void check(Labels labels, Collection<? extends Named> others, Named own) {
        if (labels.isEmpty()) {
            throw Criteria.refused("noName");
        }
        labels.all().filter(label -> label.length() > LONGEST_LABEL).findFirst().ifPresent(label -> {
            throw Criteria.refused("longName", label.substring(0, 30), LONGEST_LABEL);
        });
        Set<String> wanted = labels.all().map(Fold::of).collect(Collectors.toSet());
        others.stream().filter(each -> own == null || each.getId() != own.getId())
                .filter(each -> Labels.of(each).all().map(Fold::of).anyMatch(wanted::contains)).findFirst().ifPresent(each -> {
                    throw Criteria.refused("sameName", each.label(Locale.getDefault(Locale.Category.DISPLAY)));
                });
    }

    /** Names a new field and puts it behind the others. */
    void name(Named added, Labels labels) {
        name(added, labels, all(kind), kind.key());
    }

    static void name(Named added, Labels labels, List<? extends Named> others, String otherwise) {
        label(added, labels);
        added.setRetired(false);
        added.setPosition(1 + others.stream().map(Named::getPosition).filter(place -> place != null)
                .mapToLong(Long::longValue).max().orElse(0));
        Set<String> taken = others.stream().map(Named::getCode).collect(Collectors.toSet());
        others.forEach(each -> Labels.of(each).all().map(Fold::of).forEach(taken::add));
        String base = code(labels.all().findFirst().orElse(""), otherwise);
        String code = base;
        for (int number = 2; taken.contains(code); number++) {
            code = base + '-' + number;
        }
        added.setCode(code);
    }

    static void label(Named named, Labels labels) {
        named.setLabelFr(labels.fr());
        named.setLabelEn(labels.en());
        named.setLabelNl(labels.nl());
    }

    private static String code(String label, String otherwise) {
        String plain = Fold.of(label).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String code = plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
        return code.isEmpty() ? otherwise : code;
    }

    private <D extends Named> List<D> all(Kind<D, ?> its) {
        return Catalog.all(reader, its.definitions().javaType());
    }

    private static <D extends Named> boolean inScope(Kind<D, ?> kind, Named definition, Scope scope) {
        return kind.isFor(kind.definitions().javaType().cast(definition), scope.type());
    }
}
