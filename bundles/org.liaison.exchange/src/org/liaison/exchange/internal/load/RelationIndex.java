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
    private final boolean tags;
    private final Map<Long, Held<Relation>> byId = new LinkedHashMap<>();
    private final Map<String, Held<Relation>> bySiret = new HashMap<>();
    private final Map<String, Held<Establishment>> establishments = new HashMap<>();
    private final Map<String, List<Held<Relation>>> bySiren = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byNumber = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byVat = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byEmail = new HashMap<>();
    private final Map<String, List<Held<Relation>>> byName = new HashMap<>();

    RelationIndex(Reader reader, boolean tags) {
        this.reader = reader;
        this.tags = tags;
    }

    /** Forgets the chunk before and reads what this one may need. */
    void prepare(RelationKeys keys) {
        for (Map<?, ?> map : List.of(byId, bySiret, establishments, bySiren, byNumber, byVat, byEmail, byName)) {
            map.clear();
        }
        Map<Long, Relation> found = new LinkedHashMap<>();
        read(RelationFields.SIRET, keys.sirets(), found);
        read(RelationFields.SIREN, keys.sirens(), found);
        read(RelationFields.CLIENT_NUMBER, keys.numbers(), found);
        read(RelationFields.VAT_NUMBER, keys.vats(), found);
        read(RelationFields.NAME, keys.names().stream().flatMap(name -> Names.spellings(name).stream()).collect(Collectors.toSet()),
                found);
        List<Establishment> sites = keys.sirets().isEmpty() ? List.of() : reader.list(EstablishmentFields.SIRET, keys.sirets());
        List<Coordinate> mails = keys.emails().isEmpty() ? List.of()
                : reader.list(CoordinateFields.VALUE, keys.emails()).stream().filter(mail -> mail.getRelation() != null).toList();
        Set<Long> more = new HashSet<>();
        sites.forEach(site -> more.add(site.getRelation().getId()));
        mails.forEach(mail -> more.add(mail.getRelation().getId()));
        more.removeAll(found.keySet());
        if (!more.isEmpty()) {
            found.putAll(reader.findAll(Relation.class, more));
        }
        found.values().forEach(relation -> byId.put(relation.getId(), new Held<>(relation)));
        PartsOf.RELATION.read(reader, byId.values(), tags);
        List<Held<Establishment>> places = new ArrayList<>();
        sites.forEach(site -> {
            Held<Establishment> place = new Held<>(site);
            places.add(place);
            establishments.put(site.getSiret(), place);
        });
        PartsOf.ESTABLISHMENT.read(reader, places, false);
        mails.forEach(mail -> list(byEmail, mail.getValue()).add(byId.get(mail.getRelation().getId())));
        byId.values().forEach(this::index);
    }

    private void read(Field<Relation, String> field, Collection<String> values, Map<Long, Relation> found) {
        if (!values.isEmpty()) {
            reader.list(field, values).forEach(relation -> found.putIfAbsent(relation.getId(), relation));
        }
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
