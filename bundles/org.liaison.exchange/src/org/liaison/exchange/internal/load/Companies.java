// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.value.Named;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.values.Siren;
import org.liaison.values.Siret;

/** Finds the companies that contacts name, and makes those that do not exist (checklist 45). An e-mail domain is no company's name. */
final class Companies {

    private final RelationIndex index;
    private final Tools tools;
    private final Locale language;

    Companies(RelationIndex index, Tools tools, Locale language) {
        this.index = index;
        this.tools = tools;
        this.language = language;
    }

    static String siret(Draft draft) {
        String siret = draft.roles().get(Role.COMPANY_SIRET);
        return siret == null ? null : siret.replaceAll("[^0-9]", "");
    }

    static String siren(Draft draft) {
        String siren = draft.roles().get(Role.COMPANY_SIREN);
        String siret = siret(draft);
        if (siren != null) {
            return siren.replaceAll("[^0-9]", "");
        }
        return siret != null && siret.length() == 14 ? siret.substring(0, 9) : null;
    }

    static String name(Draft draft) {
        return draft.own().get(ContactFields.RELATION) instanceof Named(String name) ? name : null;
    }

    /** Whether the row says anything about a company. */
    static boolean named(Draft draft) {
        return siren(draft) != null || name(draft) != null;
    }

    /** Adds to a draft what is wrong with what it says of the company. */
    void check(Draft draft) {
        String siret = siret(draft);
        String siren = siren(draft);
        if (siret != null && !Siret.isValid(siret)) {
            draft.wrongs().add(new Draft.Wrong(Words.of(language, "special.relation.siret"), Words.of(language, "siretWrong")));
        } else if (siren != null && !Siren.isValid(siren)) {
            draft.wrongs().add(new Draft.Wrong(Words.of(language, "special.relation.siren"), Words.of(language, "sirenWrong")));
        }
        String name = name(draft);
        if (name != null && name.length() > 200) {
            draft.wrongs().add(
                    new Draft.Wrong(ContactFields.RELATION.label(language), Words.of(language, "tooLong", name.length(), 200)));
        }
    }

    /** Reads the companies that some rows name. */
    void prepare(List<Draft> drafts) {
        Set<String> sirets = new LinkedHashSet<>();
        Set<String> sirens = new LinkedHashSet<>();
        RelationKeys keys = new RelationKeys();
        for (Draft draft : drafts) {
            RelationKeys.add(sirets, siret(draft));
            RelationKeys.add(sirens, siren(draft));
            keys.addName(name(draft), siren(draft));
        }
        index.clear();
        index.readRegister(sirets, sirens);
        index.readOthers(keys);
    }

    /** The company that a row names, null if there is none of that name yet. */
    Held<Relation> find(Draft draft) {
        String siret = siret(draft);
        if (index.siret(siret) != null) {
            return index.siret(siret);
        }
        if (index.establishment(siret) != null) {
            return index.id(index.establishment(siret).thing().getRelation().getId());
        }
        String name = name(draft);
        String siren = siren(draft);
        List<Held<Relation>> candidates = siren == null ? List.of() : index.siren(siren);
        if (candidates.isEmpty() && name != null) {
            candidates = index.name(name).stream().filter(held -> siren == null || held.thing().getSiren() == null).toList();
        }
        return nearest(draft, candidates);
    }

    /** Of several companies of one name, one in the city where the contact works. */
    private static Held<Relation> nearest(Draft draft, List<Held<Relation>> candidates) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        Object city = draft.addresses().getOrDefault(Targets.WORK, Map.of()).get(AddressFields.CITY);
        return candidates.stream().filter(held -> city != null && held.addresses().stream()
                .anyMatch(
                        address -> address.getCity() != null && Names.key(address.getCity()).equals(Names.key(city.toString()))))
                .findFirst().orElse(candidates.get(0));
    }

    /** Makes the company that a row names. */
    Held<Relation> make(Draft draft) throws Refused {
        String name = name(draft);
        if (name == null) {
            throw new Refused(Words.of(language, "special.relation.siren"), Words.of(language, "companyUnknown", siren(draft)));
        }
        Relation relation = new Relation();
        relation.setName(name);
        relation.setSiren(siren(draft));
        tools.pen().add(relation);
        tools.tally().added(RelationFields.TYPE);
        Held<Relation> held = new Held<>(relation);
        index.remember(held, List.of());
        return held;
    }
}
