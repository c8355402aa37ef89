// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.criteria.Answer;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Reader;

/**
 * Some records with their parts, read at once.
 *
 * @param things the records
 * @param addresses their addresses, by the record's id
 * @param details their contact details, by the record's id
 * @param taggings their tags, by the record's id
 * @param <E> the kind of record
 */
record Batch<E extends DomainEntity>(List<E> things, Map<Long, List<Address>> addresses, Map<Long, List<Coordinate>> details,
        Map<Long, List<Tagging>> taggings, Map<Long, List<Answer>> answers) {

    static Batch<Relation> ofRelations(Reader reader, List<Relation> things) {
        return new Batch<>(things, reader.parts(AddressFields.RELATION, things),
                reader.parts(CoordinateFields.RELATION, things),
                reader.parts(TaggingFields.RELATION, things), answers(reader, Relation.class, things));
    }

    static Batch<Contact> ofContacts(Reader reader, List<Contact> things) {
        return new Batch<>(things, reader.parts(AddressFields.CONTACT, things), reader.parts(CoordinateFields.CONTACT, things),
                reader.parts(TaggingFields.CONTACT, things), answers(reader, Contact.class, things));
    }

    private static <E extends DomainEntity> Map<Long, List<Answer>> answers(Reader reader, Class<E> type, List<E> things) {
        Map<Long, List<Answer>> answers = new HashMap<>();
        for (Kind<?, ?> kind : Kinds.ALL) {
            reader.parts(kind.holder(type), things)
                    .forEach((id, some) -> answers.computeIfAbsent(id, any -> new ArrayList<>()).addAll(some));
        }
        return answers;
    }

    List<Address> addresses(E thing) {
        return addresses.getOrDefault(thing.getId(), List.of());
    }

    List<Coordinate> details(E thing) {
        return details.getOrDefault(thing.getId(), List.of());
    }

    List<Answer> answers(E thing) {
        return answers.getOrDefault(thing.getId(), List.of());
    }

    List<Tagging> taggings(E thing) {
        return taggings.getOrDefault(thing.getId(), List.of());
    }
}
