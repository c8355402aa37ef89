// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.card;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;

/** A visiting card, taken apart into its properties; those of a card within it are left out. */
final class Card {

    private final List<VObjectProperty> properties = new ArrayList<>();

    private Card() {
    }

    /**
     * Takes a card apart.
     *
     * @param text its lines, from BEGIN to END
     * @return the card
     * @throws IOException never, since it is read from memory
     */
    static Card of(String text) throws IOException {
        Card card = new Card();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(new VObjectDataAdapter() {
                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    if (context.getParentComponents().size() == 1) {
                        card.properties.add(property);
                    }
                }
            });
        }
        return card;
    }

    /** The properties of a name, in order. */
    List<VObjectProperty> all(String name) {
        return properties.stream().filter(property -> property.getName().equalsIgnoreCase(name) && property.getValue() != null)
                .toList();
    }

    /** The first property of a name that says something. */
    Optional<VObjectProperty> first(String name) {
        return all(name).stream().filter(property -> !property.getValue().isBlank()).findFirst();
    }

    /** The text of the first property of a name, null if there is none. */
    String text(String name) {
        return first(name).map(Card::text).orElse(null);
    }

    static String text(VObjectProperty property) {
        return VObjectPropertyValues.unescape(property.getValue()).strip();
    }

    /** One component of a structured value; several values in it are put one behind the other. */
    static String component(VObjectProperty property, int index) {
        List<List<String>> components = VObjectPropertyValues.parseStructured(property.getValue());
        return index < components.size() ? String.join(" ", components.get(index)).strip() : "";
    }

    /** What a property is for, such as {@code work} and {@code cell}; in lower case. */
    static Set<String> types(VObjectProperty property) {
        Set<String> types = new TreeSet<>();
        for (String parameter : new String[] { null, "TYPE" }) {
            for (String value : Objects.requireNonNullElse(property.getParameters().get(parameter), List.<String>of())) {
                types.addAll(List.of(value.toLowerCase(Locale.ROOT).split(",")));
            }
        }
        return types;
    }
}
