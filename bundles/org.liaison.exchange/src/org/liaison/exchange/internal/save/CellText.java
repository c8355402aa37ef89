// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.PhoneNumber;

/** Writes values as the cells of a file: so that a spreadsheet understands them, and that an import reads the same value again. */
final class CellText {

    private final FieldText texts;

    CellText(Locale language) {
        texts = FieldText.of(language);
    }

    /** A value of the record itself, as a {@link Table} takes it. */
    <E extends DomainEntity, V> Object own(Field<E, V> field, E thing) {
        V value = field.get(thing);
        return value == null ? null : switch (field.type()) {
            case FieldType.Text text -> value;
            case FieldType.Whole whole -> value;
            case FieldType.Decimal decimal -> value;
            case FieldType.Day day -> value;
            case FieldType.Flag flag -> value;
            default -> texts.show(field, value);
        };
    }

    /** A part of the first address of a kind. */
    String address(Target.AddressPart part, List<Address> addresses) {
        return addresses.stream().filter(address -> address.getKind() != null && part.kind().equals(address.getKind().getCode()))
                .findFirst().map(address -> text(part.field(), address)).orElse("");
    }

    private String text(Field<Address, String> field, Address address) {
        String value = field.get(address);
        return value == null ? "" : field == AddressFields.COUNTRY ? texts.show(field, value) : value;
    }

    /** All contact details of a kind and use. */
    String details(Target.Detail target, List<Coordinate> details, List<Address> addresses) {
        boolean abroad = addresses.stream().map(Address::getCountry)
                .anyMatch(country -> country != null && !country.equals("FR"));
        return details.stream()
                .filter(detail -> detail.getKind() != null && target.kind().equals(detail.getKind().getCode())
                        && Targets.fits(target.usage(), detail.getUsage() == null ? "" : detail.getUsage().getCode()))
                .map(detail -> detail(target.kind(), detail.getValue(), abroad))
                .collect(Collectors.joining(separator(target.kind())));
    }

    private static String detail(String kind, String value, boolean abroad) {
        return switch (kind) {
            case Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE, Vocabulary.KIND_FAX ->
                abroad ? PhoneNumber.international(value) : CoordinateFields.rule(kind).show(value);
            default -> value;
        };
    }

    private static String separator(String kind) {
        return switch (kind) {
            case Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE, Vocabulary.KIND_FAX, Vocabulary.KIND_EMAIL -> "; ";
            default -> "\n";
        };
    }
}
