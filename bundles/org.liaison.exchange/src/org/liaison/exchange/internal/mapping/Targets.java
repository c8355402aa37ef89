// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.exchange.internal.words.Words;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.UserField;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.Fold;

/** All that a column may stand for, for one kind of record; in the order in which a form would ask for it. */
public final class Targets {

    /** The address that plain targets such as {@code city} mean: the main one of a relation. */
    public static final String MAIN = "MAIN";
    /** The address that plain targets such as {@code city} mean: the one where a contact works. */
    public static final String WORK = "WORK";
    /** The use of contact details that plain targets such as {@code phone} mean for a contact. */
    public static final String PROFESSIONAL = "PROFESSIONAL";
    private static final String PERSONAL = "PERSONAL";

    private static final List<Field<Address, String>> PARTS = List.of(AddressFields.STREET, AddressFields.COMPLEMENT,
            AddressFields.POST_CODE, AddressFields.CITY, AddressFields.REGION, AddressFields.COUNTRY);
    private static final List<Map.Entry<String, String>> DETAILS = List.of(Map.entry("phone", Vocabulary.KIND_PHONE),
            Map.entry("mobile", Vocabulary.KIND_MOBILE), Map.entry("fax", Vocabulary.KIND_FAX),
            Map.entry("email", Vocabulary.KIND_EMAIL), Map.entry("website", Vocabulary.KIND_WEBSITE),
            Map.entry("otherDetail", Vocabulary.KIND_OTHER));

    private final Map<String, Target> all = new LinkedHashMap<>();
    private final String list;

    /**
     * The targets of a kind of record.
     *
     * @param type relations or contacts
     */
    public Targets(EntityType<?> type) {
        this(type, new Catalog(List.of()));
    }

    /**
     * The targets of a kind of record, with the fields that users define.
     *
     * @param type the kind of record
     * @param catalog those fields
     */
    public Targets(EntityType<?> type, Catalog catalog) {
        list = type.name();
        boolean relations = type.javaType() == Relation.class;
        type.fields().stream().filter(field -> !field.name().equals("establishment")).map(Target.Own::new).forEach(this::add);
        if (!relations) {
            special("fullName", Target.Role.FULL_NAME);
            special("relation.siren", Target.Role.COMPANY_SIREN);
            special("relation.siret", Target.Role.COMPANY_SIRET);
        }
        details("", relations ? "" : PROFESSIONAL);
        if (!relations) {
            details("personal.", PERSONAL);
        }
        address("", relations ? MAIN : WORK);
        if (relations) {
            address("postal.", "POSTAL");
            address("billing.", "BILLING");
        } else {
            address("home.", "HOME");
        }
        special("tags", Target.Role.TAGS);
        if (relations) {
            register();
        }
        catalog.of(type.javaType()).forEach(field -> add(new Target.Defined(field)));
    }

    private void register() {
        special("nic", Target.Role.NIC);
        special("personLastName", Target.Role.PERSON_LAST_NAME);
        special("personUsedName", Target.Role.PERSON_USED_NAME);
        special("personFirstName", Target.Role.PERSON_FIRST_NAME);
        special("headOffice", Target.Role.HEAD_OFFICE);
        special("establishmentName", Target.Role.ESTABLISHMENT_NAME);
        special("sign", Target.Role.SIGN);
        special("streetNumber", Target.Role.STREET_NUMBER);
        special("streetRepeat", Target.Role.STREET_REPEAT);
        special("streetType", Target.Role.STREET_TYPE);
        special("streetName", Target.Role.STREET_NAME);
        special("registerState", Target.Role.REGISTER_STATE);
    }

    private void details(String prefix, String usage) {
        DETAILS.forEach(detail -> add(new Target.Detail(prefix + detail.getKey(), detail.getValue(), usage)));
    }

    private void address(String prefix, String kind) {
        PARTS.forEach(part -> add(new Target.AddressPart(prefix + part.name(), kind, part)));
    }

    private void special(String id, Target.Role role) {
        add(new Target.Special(id, role));
    }

    private void add(Target target) {
        all.put(target.id(), target);
    }

    /**
     * What the columns are of.
     *
     * @return the kind of record
     */
    public String list() {
        return list;
    }

    /**
     * The target of an id.
     *
     * @param id what a mapping calls it; case does not matter
     * @return the target, if there is one
     */
    public Optional<Target> find(String id) {
        Target exact = all.get(id);
        return exact != null
                ? Optional.of(exact)
                : all.values().stream().filter(target -> target.id().equalsIgnoreCase(id)).findFirst().or(() -> defined(id));
    }

    /** Users know their fields by the name that they gave them. */
    private Optional<Target> defined(String label) {
        List<Target> named = all.values().stream()
                .filter(target -> target instanceof Target.Defined(UserField<?, ?> field) && field.isCalled(label)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * All targets.
     *
     * @return in order
     */
    public Collection<Target> all() {
        return all.values();
    }

    /**
     * The targets that an export writes: those that hold something of their own.
     *
     * @return in order
     */
    public List<Target> exported() {
        List<Target> exported = new ArrayList<>();
        for (Target target : all.values()) {
            boolean own = switch (target) {
                case Target.Special special -> special.role() == Target.Role.TAGS || special.role() == Target.Role.COMPANY_SIREN
                        || special.role() == Target.Role.COMPANY_SIRET;
                case Target.Own field -> true;
                case Target.AddressPart part -> true;
                case Target.Detail detail -> true;
                case Target.Defined defined -> true;
            };
            if (own) {
                exported.add(target);
            }
        }
        return exported;
    }

    /**
     * What a column is called in a file: users may give a field of theirs the name of another, such as the sector.
     *
     * @param target what it stands for
     * @param language the language
     * @return the label, and the kind of field where that alone is not clear
     */
    public String heading(Target target, Locale language) {
        String label = label(target, language);
        boolean taken = target instanceof Target.Defined && all.values().stream()
                .anyMatch(other -> !other.id().equals(target.id()) && Fold.of(label(other, language)).equals(Fold.of(label)));
        return taken ? label + " (" + ((Target.Defined) target).field().kind().label(language) + ')' : label;
    }

    /**
     * Whether a contact detail belongs to what asks for details of a use; one without a use counts as professional.
     *
     * @param wanted the code of the use that is asked for, empty for any
     * @param there the code of the detail's use, empty for none
     * @return true if it does
     */
    public static boolean fits(String wanted, String there) {
        return wanted.isEmpty() || wanted.equals(there) || there.isEmpty() && wanted.equals(PROFESSIONAL);
    }

    /**
     * What users know a target by; each target of a kind has another.
     *
     * @param target the target
     * @param language the reader's language
     * @return the label
     */
    public static String label(Target target, Locale language) {
        return switch (target) {
            case Target.Own own -> own.field().label(language);
            case Target.AddressPart part -> part.id().indexOf('.') < 0
                    ? part.field().label(language)
                    : Words.of(language, "address." + part.kind(), part.field().label(language));
            case Target.Detail detail -> detail.usage().equals(PERSONAL)
                    ? Words.of(language, "personal", Words.of(language, "detail." + detail.kind()))
                    : Words.of(language, "detail." + detail.kind());
            case Target.Special special -> Words.of(language, "special." + special.id());
            case Target.Defined defined -> defined.field().label(language);
        };
    }
}
