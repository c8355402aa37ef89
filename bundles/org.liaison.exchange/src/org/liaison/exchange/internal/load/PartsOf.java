// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.criteria.Answer;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.Term;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Reader;

/**
 * Reads and writes the addresses, contact details and tags of one kind of thing.
 *
 * @param addresses the reference by which an address belongs to it
 * @param details the reference by which a contact detail belongs to it
 * @param taggings the reference by which a tag is put on it; null if it has none
 * @param <E> the kind of thing
 */
record PartsOf<E extends DomainEntity>(Field<Address, E> addresses, Field<Coordinate, E> details, Field<Tagging, E> taggings) {

    static final PartsOf<Relation> RELATION = new PartsOf<>(AddressFields.RELATION, CoordinateFields.RELATION,
            TaggingFields.RELATION);
    static final PartsOf<Contact> CONTACT = new PartsOf<>(AddressFields.CONTACT, CoordinateFields.CONTACT, TaggingFields.CONTACT);
    static final PartsOf<Establishment> ESTABLISHMENT = new PartsOf<>(AddressFields.ESTABLISHMENT,
            CoordinateFields.ESTABLISHMENT, null);

    /** Reads the parts of many things at once. */
    void read(Reader reader, Collection<Held<E>> things, boolean tags) {
        if (things.isEmpty()) {
            return;
        }
        Map<Long, Held<E>> byId = new HashMap<>();
        things.forEach(held -> byId.put(held.thing().getId(), held));
        List<E> owners = things.stream().map(Held::thing).toList();
        reader.list(addresses, owners).forEach(part -> byId.get(addresses.get(part).getId()).addresses().add(part));
        reader.list(details, owners).forEach(part -> byId.get(details.get(part).getId()).details().add(part));
        if (tags && taggings != null) {
            reader.list(taggings, owners).forEach(part -> byId.get(taggings.get(part).getId()).taggings().add(part));
            for (Kind<?, ?> kind : Kinds.ALL) {
                answers(reader, kind, owners, byId);
            }
        }
    }

    private <A extends Answer> void answers(Reader reader, Kind<?, A> kind, List<E> owners, Map<Long, Held<E>> byId) {
        Field<A, E> holder = kind.holder(taggings.type().javaType());
        reader.list(holder, owners).forEach(answer -> byId.get(holder.get(answer).getId()).answers().add(answer));
    }

    /** Writes an address: into the one of that kind, else into a new one. */
    void address(Pen pen, Glossary glossary, Held<E> held, String kind, Map<Field<Address, ?>, Object> values) {
        if (values.isEmpty()) {
            return;
        }
        for (int i = 0; i < held.addresses().size(); i++) {
            Address address = held.addresses().get(i);
            if (address.getKind() != null && kind.equals(address.getKind().getCode())) {
                held.addresses().set(i, pen.write(address, values));
                return;
            }
        }
        Address address = new Address();
        addresses.set(address, held.thing());
        address.setKind(glossary.code(Vocabulary.ADDRESS_KIND, kind));
        values.forEach((field, value) -> set(field, address, value));
        pen.add(address);
        held.addresses().add(address);
    }

    @SuppressWarnings("unchecked")
    private static void set(Field<Address, ?> field, Address address, Object value) {
        ((Field<Address, Object>) field).set(address, value);
    }

    /**
     * Writes the contact details of one kind and use: those that are there already stay; of the others each takes the place of one
     * that the row does not name, or is new.
     */
    void details(Pen pen, Glossary glossary, Held<E> held, String kind, String usage, List<String> values) {
        List<Integer> free = new ArrayList<>();
        List<String> wanted = new ArrayList<>(values.stream().distinct().toList());
        for (int i = 0; i < held.details().size(); i++) {
            Coordinate detail = held.details().get(i);
            if (isOf(detail, kind) && Targets.fits(usage, usage(detail)) && !wanted.remove(detail.getValue())) {
                free.add(i);
            }
        }
        boolean first = held.details().stream().noneMatch(detail -> isOf(detail, kind));
        for (String value : wanted) {
            if (free.isEmpty()) {
                add(pen, glossary, held, kind, usage, value, first);
                first = false;
            } else {
                int place = free.removeFirst();
                held.details().set(place, pen.write(held.details().get(place), Map.of(CoordinateFields.VALUE, value)));
            }
        }
    }

    private void add(Pen pen, Glossary glossary, Held<E> held, String kind, String usage, String value, boolean main) {
        Coordinate detail = new Coordinate();
        details.set(detail, held.thing());
        detail.setKind(glossary.code(Vocabulary.COORDINATE_KIND, kind));
        detail.setUsage(usage.isEmpty() ? null : glossary.code(Vocabulary.COORDINATE_USE, usage));
        detail.setValue(value);
        detail.setMain(main);
        pen.add(detail);
        held.details().add(detail);
    }

    private static boolean isOf(Coordinate detail, String kind) {
        return detail.getKind() != null && kind.equals(detail.getKind().getCode());
    }

    private static String usage(Coordinate detail) {
        return detail.getUsage() == null ? "" : detail.getUsage().getCode();
    }

    static String code(Term term) {
        return term == null ? null : term.getCode();
    }

    /** Puts tags on it; none is ever taken away. */
    void tags(Pen pen, Labels labels, Held<E> held, List<String> texts) {
        for (String text : texts) {
            Tag tag = labels.find(text);
            if (held.taggings().stream().noneMatch(tagging -> Objects.equals(tagging.getTag().getId(), tag.getId()))) {
                Tagging tagging = new Tagging();
                taggings.set(tagging, held.thing());
                tagging.setTag(tag);
                pen.add(tagging);
                held.taggings().add(tagging);
            }
        }
    }
}
