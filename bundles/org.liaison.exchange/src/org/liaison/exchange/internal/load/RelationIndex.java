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
import java.util.stream.Collectors;

import org.liaison.model.Field;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Reader;

/** The relations that the rows of one chunk may stand for: read from the store at once, and those that the rows before made. */
final class RelationIndex {

    private final Reader reader;
    private final Seen seen;
    private final boolean tags;
    private final Map<Long, Held<Relation>> byId = new LinkedHashMap<>();
    private final Map<String, Held<Relation>> bySiret = new HashMap<>();
    private final Map<String, Held<Establishment>> establishments = new HashMap<>();
    private final Map<String, List<Held<Relation>>> bySiren = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byNumber = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byVat = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byEmail = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byName = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param reader reads the store
     * @param seen spares looking up what cannot be there
     * @param tags whether tags are read too
     */
    RelationIndex(Reader reader, Seen seen, boolean tags) {
        this.reader = reader;
        this.seen = seen;
        this.tags = tags;
    }

    /** Forgets the chunk before. */
    void clear() {
        for (Map<?, ?> map : List.of(byId, bySiret, establishments, bySiren, byNumber, byVat, byEmail, byName)) {
            map.clear();
        }
    }

    /** Reads the companies of some numbers of the register. */
    void readRegister(Set<String> sirets, Set<String> sirens) {
        Map<Long, Relation> found = new LinkedHashMap<>();
        read(RelationFields.SIRET, sirets, found);
        read(RelationFields.SIREN, sirens, found);
        Collection<String> worth = seen.worth(EstablishmentFields.SIRET, sirets);
        List<Establishment> sites = worth.isEmpty() ? List.of() : reader.list(EstablishmentFields.SIRET, worth);
        readMore(sites.stream().map(site -> site.getRelation().getId()).toList(), found);
        hold(found);
        List<Held<Establishment>> places = new ArrayList<>();
        sites.forEach(site -> {
            Held<Establishment> place = new Held<>(site);
            places.add(place);
            establishments.put(site.getSiret(), place);
        });
        PartsOf.ESTABLISHMENT.read(reader, places, false);
    }

    /** Reads the companies of some other keys. */
    void readOthers(RelationKeys keys) {
        Map<Long, Relation> found = new LinkedHashMap<>();
        read(RelationFields.CLIENT_NUMBER, keys.numbers(), found);
        read(RelationFields.VAT_NUMBER, keys.vats(), found);
        Collection<String> emails = seen.worth(CoordinateFields.VALUE, keys.emails());
        List<Coordinate> mails = emails.isEmpty()
                ? List.of()
                : reader.list(CoordinateFields.VALUE, emails).stream().filter(mail -> mail.getRelation() != null).toList();
        readMore(mails.stream().map(mail -> mail.getRelation().getId()).toList(), found);
        Map<Long, Relation> named = new LinkedHashMap<>();
        read(RelationFields.NAME,
                keys.names().stream().flatMap(name -> Names.spellings(name).stream()).collect(Collectors.toSet()), named);
        named.values().stream().filter(keys::mayBe).forEach(relation -> found.putIfAbsent(relation.getId(), relation));
        hold(found);
        mails.forEach(mail -> put(byEmail, mail.getValue(), byId.get(mail.getRelation().getId())));
    }

    /** Takes note of keys that rows bring along without having been looked up by them. */
    void note(RelationKeys keys) {
        seen.worth(RelationFields.CLIENT_NUMBER, keys.numbers());
        seen.worth(RelationFields.VAT_NUMBER, keys.vats());
        seen.worth(CoordinateFields.VALUE, keys.emails());
        seen.worth(RelationFields.NAME, spellings(keys));
    }

    private static Set<String> spellings(RelationKeys keys) {
        return keys.names().stream().flatMap(name -> Names.spellings(name).stream()).collect(Collectors.toSet());
    }

    private void read(Field<Relation, String> field, Collection<String> values, Map<Long, Relation> found) {
        Collection<String> worth = seen.worth(field, values);
        if (!worth.isEmpty()) {
            reader.list(field, worth).forEach(relation -> found.putIfAbsent(relation.getId(), relation));
        }
    }

    private void readMore(List<Long> ids, Map<Long, Relation> found) {
        Set<Long> more = new HashSet<>(ids);
        more.removeAll(found.keySet());
        more.removeAll(byId.keySet());
        if (!more.isEmpty()) {
            found.putAll(reader.findAll(Relation.class, more));
        }
    }

    private void hold(Map<Long, Relation> found) {
        found.keySet().removeAll(byId.keySet());
        List<Held<Relation>> fresh = found.values().stream().map(Held::new).toList();
        PartsOf.RELATION.read(reader, fresh, tags);
        fresh.forEach(held -> {
            byId.put(held.thing().getId(), held);
            index(held);
        });
    }

    private static List<Held<Relation>> list(Map<String, List<Held<Relation>>> map, String key) {
        return map.computeIfAbsent(key, any -> new ArrayList<>(1));
    }

    private void index(Held<Relation> held) {
        Relation relation = held.thing();
        if (relation.getSiret() != null) {
            bySiret.putIfAbsent(relation.getSiret(), held);
        }
        put(bySiren, relation.getSiren(), held);
        put(byNumber, relation.getClientNumber(), held);
        put(byVat, relation.getVatNumber(), held);
        put(byName, relation.getName() == null ? null : Names.key(relation.getName()), held);
    }

    private static void put(Map<String, List<Held<Relation>>> map, String key, Held<Relation> held) {
        if (key != null && !key.isEmpty() && !list(map, key).contains(held)) {
            list(map, key).add(held);
        }
    }

    /** Makes a relation that was just made, or changed, known to the rows that follow. */
    void remember(Held<Relation> held, List<String> emails) {
        byId.put(held.thing().getId(), held);
        index(held);
        emails.forEach(email -> put(byEmail, email, held));
    }

    void remember(String siret, Held<Establishment> establishment) {
        establishments.put(siret, establishment);
    }

    Held<Relation> id(long id) {
        return byId.get(id);
    }

    Held<Relation> siret(String siret) {
        return siret == null ? null : bySiret.get(siret);
    }

    Held<Establishment> establishment(String siret) {
        return siret == null ? null : establishments.get(siret);
    }

    List<Held<Relation>> siren(String siren) {
        return bySiren.getOrDefault(siren, List.of());
    }

    List<Held<Relation>> number(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    List<Held<Relation>> vat(String vat) {
        return byVat.getOrDefault(vat, List.of());
    }

    List<Held<Relation>> email(String email) {
        return byEmail.getOrDefault(email, List.of());
    }

    List<Held<Relation>> name(String name) {
        return byName.getOrDefault(Names.key(name), List.of());
    }
}
