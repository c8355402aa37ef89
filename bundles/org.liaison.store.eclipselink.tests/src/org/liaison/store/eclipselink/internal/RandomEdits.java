// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.store.Change;

/** Does the same at random to a change and to the model: fields, references, tags, deletions, one by one and many alike. */
final class RandomEdits {

    private static final String RELATION = "RELATION";
    private static final String CONTACT = "CONTACT";
    private static final String TAGGING = "TAGGING";
    private static final int FULL = 250;
    private static final int MOST = 150;

    private final Random random;
    private final ModelRows model;
    private final List<Long> tags;

    RandomEdits(Random random, ModelRows model, List<Long> tags) {
        this.random = random;
        this.model = model;
        this.tags = tags;
    }

    void take(Change change, int steps) {
        for (int i = 0; i < steps; i++) {
            take(change);
            if (random.nextInt(6) == 0) {
                change.flush();
            }
        }
    }

    private void take(Change change) {
        List<Long> relations = model.ids(RELATION);
        List<Long> contacts = model.ids(CONTACT);
        if (relations.size() < 3 || contacts.size() < 3) {
            addRelation(change, relations);
            addContact(change, model.ids(RELATION));
            return;
        }
        switch (random.nextInt(relations.size() > FULL ? 20 : 17)) {
            case 0, 1 -> addRelation(change, relations);
            case 2, 3 -> addContact(change, relations);
            case 4 -> addAddress(change, any(relations), any(contacts));
            case 5 -> name(change, any(relations));
            case 6 -> birthday(change, any(contacts));
            case 7 -> city(change);
            case 8 -> parent(change, any(relations), any(relations));
            case 9 -> move(change, any(contacts), random.nextInt(4) == 0 ? null : any(relations));
            case 10 -> notes(change, some(relations));
            case 11 -> names(change, some(contacts));
            case 12 -> owners(change, some(contacts), any(relations));
            case 13 -> tag(change, some(relations));
            case 14 -> tagContacts(change, some(contacts));
            case 15 -> untag(change, some(model.ids(TAGGING)));
            case 16 -> remove(change, Contact.class, List.of(any(contacts)));
            default -> remove(change, Relation.class, some(relations).stream().limit(20).toList());
        }
    }

    private void addRelation(Change change, List<Long> relations) {
        Relation relation = new Relation();
        relation.setName("R" + random.nextInt(1000));
        relation.setParent(relations.isEmpty() || random.nextBoolean() ? null : relation(change, any(relations)));
        change.add(relation);
        model.add(relation.getId(), ModelRows.row(RELATION, "NAME", relation.getName(), "PARENT_ID", relation.getParent()));
    }

    private void addContact(Change change, List<Long> relations) {
        Contact contact = new Contact();
        contact.setLastName("C" + random.nextInt(1000));
        contact.setRelation(random.nextInt(4) == 0 ? null : relation(change, any(relations)));
        change.add(contact);
        model.add(contact.getId(),
                ModelRows.row(CONTACT, "LAST_NAME", contact.getLastName(), "RELATION_ID", contact.getRelation()));
    }

    private void addAddress(Change change, long relation, long contact) {
        Address address = new Address();
        if (random.nextBoolean()) {
            address.setRelation(relation(change, relation));
        } else {
            address.setContact(contact(change, contact));
        }
        change.add(address);
        model.add(address.getId(),
                ModelRows.row("ADDRESS", "RELATION_ID", address.getRelation(), "CONTACT_ID", address.getContact()));
    }

    private void name(Change change, long id) {
        String name = "N" + random.nextInt(3);
        change.edit(relation(change, id)).setName(name);
        model.set(id, "NAME", name);
    }

    private void birthday(Change change, long id) {
        LocalDate day = random.nextInt(4) == 0 ? null : LocalDate.of(1950 + random.nextInt(50), 2, 28);
        change.edit(contact(change, id)).setBirthDate(day);
        model.set(id, "BIRTH_DATE", day == null ? null : day.toString());
    }

    private void city(Change change) {
        List<Long> addresses = model.ids("ADDRESS");
        if (!addresses.isEmpty()) {
            long id = any(addresses);
            String city = random.nextInt(4) == 0 ? null : "Cité n° " + random.nextInt(3);
            change.edit(change.find(Address.class, id).orElseThrow()).setCity(city);
            model.set(id, "CITY", city);
        }
    }

    private void parent(Change change, long id, long parent) {
        change.edit(relation(change, id)).setParent(relation(change, parent));
        model.set(id, "PARENT_ID", Long.toString(parent));
    }

    private void move(Change change, long id, Long relation) {
        change.edit(contact(change, id)).setRelation(relation == null ? null : relation(change, relation));
        model.set(id, "RELATION_ID", relation == null ? null : relation.toString());
    }

    private void notes(Change change, List<Long> ids) {
        String notes = random.nextInt(4) == 0 ? null : "Notes " + random.nextInt(5) + " \uD83D\uDE80\n“as one”";
        change.editAll(change.findAll(Relation.class, ids).values(), relation -> relation.setNotes(notes));
        ids.forEach(id -> model.set(id, "NOTES", notes));
    }

    /** Each another one. */
    private void names(Change change, List<Long> ids) {
        int first = random.nextInt(5);
        change.editAll(change.findAll(Contact.class, ids).values(),
                contact -> contact.setLastName("L" + (first + contact.getId()) % 7));
        ids.forEach(id -> model.set(id, "LAST_NAME", "L" + (first + id) % 7));
    }

    private void owners(Change change, List<Long> ids, long owner) {
        Relation relation = relation(change, owner);
        change.editAll(change.findAll(Contact.class, ids).values(), contact -> contact.setRelation(relation));
        ids.forEach(id -> model.set(id, "RELATION_ID", Long.toString(owner)));
    }

    private void tag(Change change, List<Long> ids) {
        long tag = any(tags.subList(0, tags.size() / 2));
        for (Long id : ids) {
            if (!model.has(TAGGING, "TAG_ID", tag, "RELATION_ID", id)) {
                Tagging tagging = new Tagging();
                tagging.setTag(change.find(Tag.class, tag).orElseThrow());
                tagging.setRelation(relation(change, id));
                change.add(tagging);
                model.add(tagging.getId(), ModelRows.row(TAGGING, "TAG_ID", tag, "RELATION_ID", id));
            }
        }
    }

    private void tagContacts(Change change, List<Long> ids) {
        long tag = any(tags.subList(tags.size() / 2, tags.size()));
        for (Long id : ids) {
            if (!model.has(TAGGING, "TAG_ID", tag, "CONTACT_ID", id)) {
                Tagging tagging = new Tagging();
                tagging.setTag(change.find(Tag.class, tag).orElseThrow());
                tagging.setContact(contact(change, id));
                change.add(tagging);
                model.add(tagging.getId(), ModelRows.row(TAGGING, "TAG_ID", tag, "CONTACT_ID", id));
            }
        }
    }

    private void untag(Change change, List<Long> ids) {
        remove(change, Tagging.class, ids);
    }

    private void remove(Change change, Class<? extends DomainEntity> type, List<Long> ids) {
        change.remove(type, ids);
        ids.forEach(model::remove);
    }

    private static Relation relation(Change change, long id) {
        return change.find(Relation.class, id).orElseThrow();
    }

    private static Contact contact(Change change, long id) {
        return change.find(Contact.class, id).orElseThrow();
    }

    private <E> E any(List<E> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One to very many of them. */
    private List<Long> some(List<Long> all) {
        List<Long> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, all.isEmpty() ? 0 : 1 + random.nextInt(Math.min(all.size(), MOST)));
    }
}
