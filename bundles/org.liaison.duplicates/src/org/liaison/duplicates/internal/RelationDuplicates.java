// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.Reason;
import org.liaison.duplicates.SoughtRelation;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.search.Search;
import org.liaison.store.Reader;
import org.liaison.values.Siret;

/** Finds the relations that one may be already (checklist 43 and 46). */
final class RelationDuplicates {

    private static final int MOST = 5;

    private final Search search;
    private final Reader reader;

    RelationDuplicates(Search search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    List<Likeness> of(SoughtRelation sought) {
        Found found = new Found(sought.id());
        register(sought, found);
        keys(RelationFields.CLIENT_NUMBER, sought.clientNumber(), Reason.CLIENT_NUMBER, found);
        keys(RelationFields.VAT_NUMBER, sought.vatNumber(), Reason.VAT_NUMBER, found);
        coordinates(sought.emails(), Reason.EMAIL, found);
        coordinates(sought.phones(), Reason.PHONE, found);
        names(sought, found);
        return told(found);
    }

    private void register(SoughtRelation sought, Found found) {
        String siret = sought.siret();
        if (siret != null) {
            keys(RelationFields.SIRET, siret, Reason.SIRET, found);
            for (Establishment site : reader.list(EstablishmentFields.SIRET, siret)) {
                found.add(site.getRelation().getId(), Reason.SIRET_OF_ESTABLISHMENT);
            }
        }
        String siren = siren(sought);
        if (siren != null) {
            for (Relation relation : reader.list(RelationFields.SIREN, siren)) {
                if (!found.knows(relation.getId())) {
                    found.add(relation.getId(), siret == null ? Reason.SIREN : Reason.NEW_SIRET);
                }
            }
        }
    }

    private static String siren(SoughtRelation sought) {
        return sought.siren() != null || sought.siret() == null ? sought.siren() : Siret.siren(sought.siret());
    }

    private void keys(Field<Relation, String> field, String key, Reason reason, Found found) {
        if (key != null && !key.isBlank()) {
            reader.list(field, key).forEach(relation -> found.add(relation.getId(), reason));
        }
    }

    private void coordinates(Set<String> values, Reason reason, Found found) {
        if (!values.isEmpty()) {
            for (Coordinate one : reader.list(CoordinateFields.VALUE, values)) {
                if (one.getRelation() != null) {
                    found.add(one.getRelation().getId(), reason);
                } else if (one.getEstablishment() != null) {
                    found.add(one.getEstablishment().getRelation().getId(), reason);
                }
            }
        }
    }

    /** Companies with numbers of the register that differ are two, whatever their names. */
    private void names(SoughtRelation sought, Found found) {
        if (sought.name() == null || sought.name().isBlank()) {
            return;
        }
        String siren = siren(sought);
        for (NameSearch.Match match : new NameSearch(search, sought.name(), sought.cities()).matches()) {
            if (siren == null || match.siren() == null || match.siren().equals(siren)) {
                found.add(match.id(), match.sameCity().equals(Optional.of(true)) ? Reason.NAME_AND_CITY : Reason.NAME);
            }
        }
    }

    private List<Likeness> told(Found found) {
        List<Long> best = found.best(MOST);
        if (best.isEmpty()) {
            return List.of();
        }
        Map<Long, Relation> relations = reader.findAll(Relation.class, best);
        Map<Long, List<Address>> addresses = reader.parts(AddressFields.RELATION, relations.values());
        return best.stream().map(relations::get).filter(Objects::nonNull)
                .map(relation -> new Likeness(relation, found.reasons(relation.getId()),
                        AddressFields.first(addresses.getOrDefault(relation.getId(), List.of())).map(Address::getCity)
                                .orElse("")))
                .toList();
    }
}
