// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.duplicates.internal;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopy;

/**
 * What was typed for a relation, as an establishment of another one.
 *
 * @param name its name
 * @param siret its SIRET
 * @param coordinates its contact details
 * @param addresses its addresses
 */
record NewEstablishment(String name, String siret, List<Coordinate> coordinates, List<Address> addresses) {

    static NewEstablishment of(WorkingCopy<Relation> copy) {
        Relation typed = copy.draft();
        String name = typed.getTradeName() == null ? typed.getName() : typed.getTradeName();
        return new NewEstablishment(name, typed.getSiret(),
                filledIn(copy, CoordinateFields.RELATION, CoordinateFields.TYPE),
                filledIn(copy, AddressFields.RELATION, AddressFields.TYPE));
    }

    private static <P extends DomainEntity> List<P> filledIn(WorkingCopy<Relation> copy, Field<P, Relation> reference,
            EntityType<P> type) {
        return copy.parts(reference).copies().stream().filter(part -> !part.blank()).map(part -> copy(part.draft(), type))
                .toList();
    }

    private static <P extends DomainEntity> P copy(P part, EntityType<P> type) {
        P copied = type.create().get();
        type.fields().forEach(field -> copy(field, part, copied));
        return copied;
    }

    private static <P extends DomainEntity, V> void copy(Field<P, V> field, P from, P to) {
        field.set(to, field.get(from));
    }

    /** Adds it to a relation; gives that. */
    RecordRef add(Change change, Relation relation) {
        Establishment site = new Establishment();
        EstablishmentFields.RELATION.set(site, relation);
        site.setName(name);
        site.setSiret(siret);
        change.add(site);
        for (Coordinate coordinate : coordinates) {
            coordinate.setRelation(null);
            coordinate.setEstablishment(site);
            change.add(coordinate);
        }
        for (Address address : addresses) {
            address.setRelation(null);
            address.setEstablishment(site);
            change.add(address);
        }
        return RecordRef.of(relation);
    }
}
