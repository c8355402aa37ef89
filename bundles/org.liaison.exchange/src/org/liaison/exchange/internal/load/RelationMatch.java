// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;

/** Tells which stored relation a row stands for (checklist 43 and 46). */
final class RelationMatch {

    private final RelationIndex index;
    private final Locale language;
    /** Relations with greater ids were made by this import: another row of the same file made them. */
    private long firstNew = Long.MAX_VALUE;

    RelationMatch(RelationIndex index, Locale language) {
        this.index = index;
        this.language = language;
    }

    /** Takes note of a relation that the import made. */
    void made(Relation relation) {
        firstNew = Math.min(firstNew, relation.getId());
    }

    /**
     * The relation that a row stands for.
     *
     * @param draft the row
     * @return the relation, empty if there is none yet
     * @throws Refused if keys of the row belong to different relations
     */
    Optional<Held<Relation>> find(Draft draft) throws Refused {
        String siret = draft.text(RelationFields.SIRET);
        Held<Relation> bySiret = index.siret(siret);
        if (bySiret == null && index.establishment(siret) != null) {
            bySiret = index.id(index.establishment(siret).thing().getRelation().getId());
        }
        if (bySiret != null) {
            return Optional.of(bySiret);
        }
        Optional<Held<Relation>> bySiren = best(draft, index.siren(draft.text(RelationFields.SIREN)));
        if (bySiren.isPresent()) {
            return bySiren;
        }
        for (Held<Relation> candidate : index.number(draft.text(RelationFields.CLIENT_NUMBER))) {
            if (contradicts(draft, candidate.thing())) {
                throw new Refused(RelationFields.CLIENT_NUMBER.label(language), Words.of(language, "numberOfAnother",
                        draft.text(RelationFields.CLIENT_NUMBER), candidate.thing().getName()));
            }
            return Optional.of(candidate);
        }
        Optional<Held<Relation>> byVat = best(draft, agreeing(draft, index.vat(draft.text(RelationFields.VAT_NUMBER))));
        return byVat.or(() -> byEmail(draft)).or(() -> byName(draft));
    }

    /** Of several, the one with the row's name, else the first. */
    private static Optional<Held<Relation>> best(Draft draft, List<Held<Relation>> candidates) {
        String name = draft.text(RelationFields.NAME);
        return candidates.stream().filter(candidate -> name != null && sameName(name, candidate)).findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean sameName(String name, Held<Relation> candidate) {
        return Names.key(name).equals(Names.key(candidate.thing().getName()));
    }

    private static List<Held<Relation>> agreeing(Draft draft, List<Held<Relation>> candidates) {
        return candidates.stream().filter(candidate -> !contradicts(draft, candidate.thing())).toList();
    }

    /** Whether both have a key of the register, or a number of ours, and it is another one. */
    private static boolean contradicts(Draft draft, Relation relation) {
        return differ(draft.text(RelationFields.SIREN), relation.getSiren())
                || differ(draft.text(RelationFields.SIRET), relation.getSiret())
                || differ(draft.text(RelationFields.CLIENT_NUMBER), relation.getClientNumber());
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !other.isEmpty() && !one.equals(other);
    }

    private Optional<Held<Relation>> byEmail(Draft draft) {
        String name = draft.text(RelationFields.NAME);
        for (Draft.Detail detail : draft.details()) {
            if (detail.kind().equals(Vocabulary.KIND_EMAIL)) {
                List<Held<Relation>> candidates = agreeing(draft, index.email(detail.value()));
                Optional<Held<Relation>> same = candidates.stream().filter(it -> name == null || sameName(name, it)).findFirst();
                if (same.isPresent()) {
                    return same;
                }
                if (candidates.size() == 1 && candidates.get(0).thing().getId() < firstNew
                        && Names.related(name, candidates.get(0).thing().getName())) {
                    return Optional.of(candidates.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Held<Relation>> byName(Draft draft) {
        String name = draft.text(RelationFields.NAME);
        if (name == null) {
            return Optional.empty();
        }
        String city = Optional.ofNullable(draft.addresses().get(Targets.MAIN))
                .map(address -> (String) address.get(AddressFields.CITY))
                .orElse(null);
        List<Held<Relation>> candidates = agreeing(draft, index.name(name));
        Optional<Held<Relation>> there = candidates.stream().filter(candidate -> Objects.equals(key(city), city(candidate)))
                .findFirst();
        return there.or(() -> candidates.stream().filter(candidate -> city == null || city(candidate) == null).findFirst());
    }

    private static String city(Held<Relation> held) {
        return held.addresses().stream()
                .filter(address -> address.getKind() != null && Targets.MAIN.equals(address.getKind().getCode()))
                .map(Address::getCity).filter(Objects::nonNull).map(RelationMatch::key).findFirst().orElse(null);
    }

    private static String key(String city) {
        return city == null ? null : Names.key(city);
    }
}
