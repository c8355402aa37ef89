// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.Field;
import org.liaison.values.NafCode;
import org.liaison.values.Problem;
import org.liaison.values.Siret;
import org.liaison.values.Texts;
import org.liaison.values.VatNumber;

/**
 * Finds values that are each right and yet do not agree with each other. Such records may be stored, since registers hold them
 * too: these are remarks for the one who keeps the record up, not refusals.
 */
public final class Consistency {

    private static final Texts TEXTS = new Texts(Consistency.class);

    private Consistency() {
    }

    /**
     * What does not agree in a relation: the numbers that contain its SIREN, and the activity code with its nomenclature.
     *
     * @param relation the relation; never null
     * @return by field, what is wrong with it; empty if all agrees
     */
    public static Map<Field<Relation, ?>, Problem> of(Relation relation) {
        Map<Field<Relation, ?>, Problem> remarks = new LinkedHashMap<>();
        String siren = relation.getSiren();
        if (siren != null && relation.getSiret() != null && !Siret.siren(relation.getSiret()).equals(siren)) {
            remarks.put(RelationFields.SIRET, problem("siretOfAnother", siren));
        }
        Optional<String> sirenInVatNumber = Optional.ofNullable(relation.getVatNumber()).flatMap(VatNumber::siren);
        if (siren != null && sirenInVatNumber.isPresent() && !sirenInVatNumber.get().equals(siren)) {
            remarks.put(RelationFields.VAT_NUMBER, problem("vatNumberOfAnother", siren));
        }
        String code = relation.getNafCode();
        String nomenclature = relation.getNafNomenclature();
        if (code != null && nomenclature != null && !NafCode.fits(code, nomenclature)) {
            remarks.put(RelationFields.NAF_CODE, problem("nafOfAnother", code, nomenclature));
        }
        return remarks;
    }

    /**
     * What does not agree in an establishment: its SIRET, which begins with the SIREN of its relation.
     *
     * @param establishment the establishment; never null
     * @return by field, what is wrong with it; empty if all agrees
     */
    public static Map<Field<Establishment, ?>, Problem> of(Establishment establishment) {
        String siren = establishment.getRelation() == null ? null : establishment.getRelation().getSiren();
        boolean agrees = siren == null || establishment.getSiret() == null || Siret.siren(establishment.getSiret()).equals(siren);
        return agrees ? Map.of() : Map.of(EstablishmentFields.SIRET, problem("siretOfAnother", siren));
    }

    private static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, List.of(arguments));
    }
}
