// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Reader;

/** The contacts that the rows of one chunk may stand for: read from the store at once, and those that the rows before made. */
final class ContactIndex {

    /** How many names of colleagues of contacts are kept from chunk to chunk. */
    private static final int KEPT = 200_000;

    private final Reader reader;
    private final Seen seen;
    private final Map<Long, Held<Contact>> byId = new LinkedHashMap<>();
    private final Map<String, List<Held<Contact>>> byDetail = new HashMap<>();
    private final Map<String, List<Held<Contact>>> alone = new HashMap<>();
    /** By company the ids of its contacts, by name; a company with thousands of contacts is so read only once. */
    private final Map<Long, Map<String, List<Long>>> companies = new HashMap<>();
    private int kept;

    ContactIndex(Reader reader, Seen seen) {
        this.reader = reader;
        this.seen = seen;
    }

    /** Forgets the chunk before and reads what this one may need. */
    void prepare(Set<String> details, Collection<Relation> relations, Set<String> lastNames, Set<String> names) {
        byId.clear();
        byDetail.clear();
        alone.clear();
        Map<Long, Contact> found = new LinkedHashMap<>();
        Collection<String> worth = seen.worth(CoordinateFields.VALUE, details);
        List<Coordinate> coordinates = worth.isEmpty()
                ? List.of()
                : reader.list(CoordinateFields.VALUE, worth).stream().filter(detail -> detail.getContact() != null).toList();
        Set<Long> more = new HashSet<>();
        coordinates.forEach(detail -> more.add(detail.getContact().getId()));
        readCompanies(relations);
        relations.forEach(relation -> companies.get(relation.getId()).forEach((name, ids) -> {
            if (names.contains(name)) {
                more.addAll(ids);
            }
        }));
        if (!lastNames.isEmpty()) {
            reader.list(ContactFields.LAST_NAME, lastNames).stream().filter(contact -> contact.getRelation() == null)
                    .forEach(contact -> found.put(contact.getId(), contact));
        }
        more.removeAll(found.keySet());
        if (!more.isEmpty()) {
            found.putAll(reader.findAll(Contact.class, more));
        }
        found.values().forEach(contact -> byId.put(contact.getId(), new Held<>(contact)));
        PartsOf.CONTACT.read(reader, byId.values(), true);
        coordinates.forEach(detail -> add(byDetail, detail.getValue(), byId.get(detail.getContact().getId())));
        byId.values().forEach(held -> add(alone, name(held.thing()), held));
    }

    private void readCompanies(Collection<Relation> relations) {
        if (kept > KEPT) {
            companies.clear();
            kept = 0;
        }
        List<Relation> unread = relations.stream().filter(relation -> !companies.containsKey(relation.getId())).toList();
        unread.forEach(relation -> companies.put(relation.getId(), new HashMap<>()));
        if (!unread.isEmpty()) {
            reader.list(ContactFields.RELATION, unread).forEach(contact -> keep(contact.getRelation().getId(), contact));
        }
    }

    private void keep(long relation, Contact contact) {
        companies.computeIfAbsent(relation, any -> new HashMap<>()).computeIfAbsent(name(contact), any -> new ArrayList<>(1))
                .add(contact.getId());
        kept++;
    }

    private static void add(Map<String, List<Held<Contact>>> map, String key, Held<Contact> held) {
        List<Held<Contact>> list = map.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!list.contains(held)) {
            list.add(held);
        }
    }

    static String name(Contact contact) {
        return name(contact.getFirstName(), contact.getLastName());
    }

    static String name(String first, String last) {
        return Names.key(first == null ? "" : first) + '|' + Names.key(last == null ? "" : last);
    }

    /** Makes a contact that was just made, or changed, known to the rows that follow. */
    void remember(Held<Contact> held, List<Draft.Detail> details) {
        Contact contact = held.thing();
        byId.put(contact.getId(), held);
        details.forEach(detail -> add(byDetail, detail.value(), held));
        add(alone, name(contact), held);
        if (contact.getRelation() != null) {
            List<Long> ids = companies.computeIfAbsent(contact.getRelation().getId(), any -> new HashMap<>())
                    .computeIfAbsent(name(contact), any -> new ArrayList<>(1));
            if (!ids.contains(contact.getId())) {
                ids.add(contact.getId());
                kept++;
            }
        }
    }

    List<Held<Contact>> detail(String value) {
        return byDetail.getOrDefault(value, List.of());
    }

    /** The contacts of that name in a company. */
    List<Held<Contact>> inCompany(long relation, String name) {
        return companies.getOrDefault(relation, Map.of()).getOrDefault(name, List.of()).stream().map(byId::get)
                .filter(held -> held != null).toList();
    }

    /** The contacts of that name who have no company. */
    List<Held<Contact>> alone(String name) {
        return alone.getOrDefault(name, List.of()).stream().filter(held -> held.thing().getRelation() == null).toList();
    }
}
