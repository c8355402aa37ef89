// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.value.Named;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.values.NafCode;
import org.liaison.values.Siret;

/** Puts together what the public register SIRENE spreads over several columns. */
final class RegisterRow {

    /** What SIRENE writes where a company does not want its data to be public. */
    private static final String HIDDEN = "[ND]";
    private static final Set<String> YES = Set.of("true", "1", "oui", "vrai", "yes", "ja", "o", "y", "x", "siege");

    private RegisterRow() {
    }

    /** Whether the row is about an establishment that is not the head office. */
    static boolean isBranch(Draft draft) {
        String headOffice = draft.roles().get(Role.HEAD_OFFICE);
        return headOffice != null && !headOffice.isEmpty() && !isHeadOffice(draft);
    }

    static boolean isHeadOffice(Draft draft) {
        String headOffice = draft.roles().get(Role.HEAD_OFFICE);
        return headOffice != null && YES.contains(headOffice.toLowerCase(Locale.ROOT));
    }

    /** Whether the row is of a file of establishments, which say little about their company. */
    static boolean isOfEstablishments(Draft draft) {
        return draft.roles().containsKey(Role.HEAD_OFFICE);
    }

    /**
     * What the row says without being asked for it: values that fill a field only if it is empty.
     *
     * @param draft the row, completed here: its name, its street, its SIRET
     * @return fields and values
     */
    static Map<Field<?, ?>, Object> complete(Draft draft) {
        Map<Field<?, ?>, Object> soft = new LinkedHashMap<>();
        draft.own().values().removeIf(HIDDEN::equals);
        draft.addresses().values().forEach(address -> address.values().removeIf(HIDDEN::equals));
        name(draft);
        street(draft);
        String siren = draft.text(RelationFields.SIREN);
        String siret = draft.text(RelationFields.SIRET);
        String nic = draft.roles().get(Role.NIC);
        if (siret == null && siren != null && nic != null && Siret.isValid(siren + nic)) {
            siret = siren + nic;
            draft.own().put(RelationFields.SIRET, siret);
        }
        if (siren == null && siret != null) {
            draft.own().put(RelationFields.SIREN, Siret.siren(siret));
        }
        if (draft.own().containsKey(RelationFields.NAF_CODE) && !draft.own().containsKey(RelationFields.NAF_NOMENCLATURE)) {
            soft.put(RelationFields.NAF_NOMENCLATURE, NafCode.REVISION_2);
        }
        if ("C".equals(draft.roles().get(Role.REGISTER_STATE))) {
            soft.put(RelationFields.STATUS, new Named("CLOSED"));
        }
        return soft;
    }

    private static void name(Draft draft) {
        if (!draft.own().containsKey(RelationFields.NAME)) {
            String last = first(draft, Role.PERSON_USED_NAME, Role.PERSON_LAST_NAME);
            String person = Stream.of(first(draft, Role.PERSON_FIRST_NAME), last).filter(part -> part != null)
                    .collect(Collectors.joining(" "));
            String name = last != null ? person : first(draft, Role.ESTABLISHMENT_NAME, Role.SIGN);
            if (name != null && name.length() <= 200) {
                draft.own().put(RelationFields.NAME, name);
            }
        }
    }

    static String first(Draft draft, Role... roles) {
        return Stream.of(roles).map(draft.roles()::get).filter(text -> text != null && !text.isEmpty() && !text.equals(HIDDEN))
                .findFirst().orElse(null);
    }

    private static void street(Draft draft) {
        String street = Stream.of(Role.STREET_NUMBER, Role.STREET_REPEAT, Role.STREET_TYPE, Role.STREET_NAME)
                .map(role -> first(draft, role)).filter(part -> part != null).collect(Collectors.joining(" "));
        if (!street.isEmpty() && street.length() <= 200) {
            Map<Field<Address, ?>, Object> address = draft.addresses().computeIfAbsent(Targets.MAIN,
                    any -> new LinkedHashMap<>());
            address.putIfAbsent(AddressFields.STREET, street);
        }
    }
}
