// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;

/** What a random change set does to a few relations, contacts and addresses: makes, sets, links, removes, one by one and many alike. */
final class RandomSteps {

    private static final int ALL = 1000;

    private final Random random;

    RandomSteps(Random random) {
        this.random = random;
    }

    void take(Change change, int steps) {
        for (int i = 0; i < steps; i++) {
            take(change);
        }
    }

    private void take(Change change) {
        List<Relation> relations = all(change, Relation.class);
        List<Contact> contacts = all(change, Contact.class);
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                Relation relation = new Relation();
                relation.setName("R" + random.nextInt(1000));
                relation.setParent(any(relations).orElse(null));
                change.add(relation);
            }
            case 2 -> {
                Contact contact = new Contact();
                contact.setLastName("C" + random.nextInt(1000));
                contact.setRelation(any(relations).orElse(null));
                change.add(contact);
            }
            case 3 -> any(relations).ifPresent(relation -> {
                Address address = new Address();
                address.setRelation(relation);
                address.setCity("City " + random.nextInt(10));
                change.add(address);
            });
            case 4, 5 -> any(relations).ifPresent(relation -> change.edit(relation).setName("N" + random.nextInt(3)));
            case 6 -> any(relations).ifPresent(relation -> change.edit(relation).setParent(any(relations).orElseThrow()));
            case 7 -> any(contacts).ifPresent(contact -> change.edit(contact).setRelation(any(relations).orElse(null)));
            case 8 -> change.editAll(some(relations), relation -> relation.setName("N" + random.nextInt(3)));
            case 9 -> change.editAll(some(contacts), contact -> contact.setRelation(any(relations).orElse(null)));
            case 10 ->
                any(all(change, Address.class)).ifPresent(address -> change.edit(address).setCity("C" + random.nextInt(3)));
            default -> any(relations).ifPresent(relation -> change.remove(Relation.class, List.of(relation.getId())));
        }
        if (random.nextInt(4) == 0) {
            change.flush();
        }
    }

    private static <E extends DomainEntity> List<E> all(Change change, Class<E> type) {
        List<E> all = new ArrayList<>();
        change.scan(type, ALL, all::addAll);
        return all;
    }

    <E> Optional<E> any(List<E> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    private <E> List<E> some(List<E> all) {
        return all.stream().filter(each -> random.nextBoolean()).toList();
    }
}
