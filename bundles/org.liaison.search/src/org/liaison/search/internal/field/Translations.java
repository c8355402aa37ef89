// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The texts of bundles in all languages, read when somebody asks for the first time. */
@FunctionalInterface
public interface Translations {

    /** Where nothing is translated. */
    Translations NONE = contributor -> List.of();

    /**
     * The texts of a bundle.
     *
     * @param contributor its name
     * @return its texts in each language; empty if there is no such bundle
     */
    List<ResourceBundle> of(String contributor);

    /**
     * What a label is in other languages: the registry has read it in the user's, so whatever says the same there counts.
     *
     * @param contributor the name of the bundle whose label it is
     * @param label the label in the user's language
     * @return its translations, found out at the first call
     */
    default Supplier<Set<String>> of(String contributor, String label) {
        return new Supplier<>() {
            private Set<String> found;

            @Override
            public synchronized Set<String> get() {
                if (found == null) {
                    found = label == null ? Set.of() : translated(Translations.this.of(contributor), label);
                }
                return found;
            }
        };
    }

    private static Set<String> translated(List<ResourceBundle> languages, String label) {
        Set<String> keys = new HashSet<>();
        languages.forEach(texts -> texts.keySet().stream().filter(key -> label.equals(texts.getString(key))).forEach(keys::add));
        return languages.stream().flatMap(texts -> keys.stream().filter(texts::containsKey).map(texts::getString))
                .collect(Collectors.toUnmodifiableSet());
    }
}
