// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Tagging;
import org.liaison.print.internal.words.Words;
import org.liaison.print.internal.sheet.Flow.Pair;

/** Puts values of records into words. */
final class Values {

    private final Locale language;
    private final FieldText texts;

    Values(Locale language) {
        this.language = language;
        texts = FieldText.of(language);
    }

    String word(String key) {
        return Words.of(language, key);
    }

    <E extends DomainEntity, V> String text(Field<E, V> field, E thing) {
        V value = field.get(thing);
        return value == null ? "" : texts.show(field, value);
    }

    /** Those of some fields that are filled. */
    <E extends DomainEntity> List<Pair> filled(E thing, List<Field<E, ?>> fields) {
        List<Pair> filled = new ArrayList<>();
        for (Field<E, ?> field : fields) {
            String text = text(field, thing);
            if (!text.isBlank()) {
                filled.add(new Pair(field.label(language), text));
            }
        }
        return filled;
    }

    /** Fields that no section names, such as those of plug-ins; long texts are not among them. */
    <E extends DomainEntity> List<Field<E, ?>> others(List<Field<E, ?>> all, Stream<List<Field<E, ?>>> named) {
        List<Field<E, ?>> known = named.flatMap(List::stream).toList();
        return all.stream().filter(field -> !known.contains(field))
                .filter(field -> !(field.type() instanceof FieldType.Text(int max, boolean lines, var rule) && lines)).toList();
    }

    List<Pair> coordinates(List<Coordinate> details) {
        return details.stream().filter(detail -> detail.getValue() != null).map(detail -> {
            String kind = detail.getKind() == null ? "" : detail.getKind().label(language);
            String usage = detail.getUsage() == null ? "" : " (" + detail.getUsage().label(language) + ')';
            return new Pair(kind + usage, shown(detail));
        }).toList();
    }

    /** All details of a kind, for a cell. */
    String details(List<Coordinate> details, String kind) {
        return details.stream().filter(detail -> detail.getKind() != null && kind.equals(detail.getKind().getCode()))
                .map(Values::shown).collect(Collectors.joining(", "));
    }

    /** A number stays on one line. */
    private static String shown(Coordinate detail) {
        String shown = detail.getKind() == null
                ? detail.getValue()
                : CoordinateFields.rule(detail.getKind().getCode()).show(detail.getValue());
        return shown.replace(' ', '\u00a0');
    }

    List<Pair> addresses(List<Address> addresses) {
        return addresses.stream()
                .map(address -> new Pair(address.getKind() == null ? word("address") : address.getKind().label(language),
                        address(address)))
                .filter(pair -> !pair.value().isBlank()).toList();
    }

    private String address(Address address) {
        String town = Stream.of(address.getPostCode(), address.getCity()).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(address.getComplement(), address.getStreet(), town, address.getRegion(),
                text(AddressFields.COUNTRY, address)).filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    String tags(List<Tagging> taggings) {
        return taggings.stream().map(tagging -> tagging.getTag().getLabel()).sorted().collect(Collectors.joining(", "));
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
