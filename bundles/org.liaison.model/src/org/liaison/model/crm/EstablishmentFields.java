// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.Siret;
import org.liaison.values.TextRule;

/** The fields of {@link Establishment}. */
public final class EstablishmentFields {

    /** Whose place it is. */
    public static final Field<Establishment, Relation> RELATION = Field.of(Establishment.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            Establishment::getRelation, Establishment::setRelation).mandatory();

    /** The name it trades under. */
    public static final Field<Establishment, String> NAME = Field.of(Establishment.class, "name",
            new FieldType.Text(200, false, TextRule.ANY), Establishment::getName, Establishment::setName);

    /** The name over its door. */
    public static final Field<Establishment, String> SIGN = Field.of(Establishment.class, "sign",
            new FieldType.Text(200, false, TextRule.ANY), Establishment::getSign, Establishment::setSign);

    /** Its fourteen digits, which begin with the SIREN of its relation. */
    public static final Field<Establishment, String> SIRET = Field.of(Establishment.class, "siret",
            new FieldType.Text(14, false, Siret.RULE), Establishment::getSiret, Establishment::setSiret);

    /** Whether it is the head office. */
    public static final Field<Establishment, Boolean> HEAD_OFFICE = Field.of(Establishment.class, "headOffice",
            new FieldType.Flag(), Establishment::getHeadOffice, Establishment::setHeadOffice);

    /** Notes for ourselves. */
    public static final Field<Establishment, String> NOTES = Field.of(Establishment.class, "notes",
            new FieldType.Text(100_000, true, TextRule.ANY), Establishment::getNotes, Establishment::setNotes);

    /** What an establishment is, as data. */
    public static final EntityType<Establishment> TYPE = new EntityType<>(Establishment.class, Establishment::new, List.of(
            RELATION, NAME, SIGN, SIRET, HEAD_OFFICE, NOTES));

    private EstablishmentFields() {
    }
}
