// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.model.FieldText;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Reader;
import org.liaison.ui.table.Column;
import org.liaison.values.Texts;

/**
 * A contact as a row of a table.
 *
 * @param contact the contact
 * @param name what it is called
 * @param email the e-mail address to use first, null if there is none
 * @param phone the phone number to use first, null if there is none
 */
record Person(Contact contact, String name, String email, String phone) {

    private static final Texts TEXTS = new Texts(Person.class);
    private static final Set<String> PHONES = Set.of(Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE);

    /** Everybody who works for a relation, by name. */
    static List<Person> of(Relation relation, Reader reader, Locale language) {
        List<Contact> contacts = reader.list(ContactFields.RELATION, relation);
        Map<Long, List<Coordinate>> coordinates = reader.list(CoordinateFields.CONTACT, contacts).stream()
                .collect(Collectors.groupingBy(coordinate -> coordinate.getContact().getId()));
        return contacts.stream().map(contact -> of(contact, coordinates.getOrDefault(contact.getId(), List.of()), language))
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    static List<Column<Person>> columns(Locale language) {
        FieldText text = FieldText.of(language);
        return List.of(new Column<>(TEXTS.get(language, "name"), 180, Person::name),
                new Column<>(ContactFields.JOB_TITLE.label(language), 160, person -> person.contact().getJobTitle()),
                new Column<>(ContactFields.FUNCTION.label(language), 140,
                        person -> text.show(ContactFields.FUNCTION, person.contact().getFunction())),
                new Column<>(TEXTS.get(language, "email"), 240, Person::email),
                new Column<>(TEXTS.get(language, "phone"), 130, Person::phone));
    }

    private static Person of(Contact contact, List<Coordinate> coordinates, Locale language) {
        return new Person(contact, contact.title(), first(coordinates, Set.of(Vocabulary.KIND_EMAIL), language),
                first(coordinates, PHONES, language));
    }

    private static String first(List<Coordinate> coordinates, Set<String> kinds, Locale language) {
        if (coordinates.isEmpty()) {
            return null;
        }
        return coordinates.stream()
                .filter(coordinate -> coordinate.getKind() != null && kinds.contains(coordinate.getKind().getCode()))
                .min(Comparator.comparing(coordinate -> !Boolean.TRUE.equals(coordinate.getMain())))
                .map(coordinate -> CoordinateFields.rule(coordinate.getKind().getCode()).show(coordinate.getValue(), language))
                .orElse(null);
    }
}
