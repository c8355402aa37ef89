// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.exchange.internal.value.Named;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;

/** Turns rows into relations and their establishments. */
final class RelationRows implements Rows {

    /** What tells one establishment from another, and so is no value of its company. */
    private static final Set<Field<?, ?>> OF_ESTABLISHMENT = Set.of(RelationFields.NAME, RelationFields.SIRET);

    private final Tools tools;
    private final RelationIndex index;
    private final RelationMatch match;
    private final Locale language;
    private final Map<Draft, Map<Field<?, ?>, Object>> soft = new IdentityHashMap<>();

    RelationRows(Tools tools, RelationIndex index, Locale language) {
        this.tools = tools;
        this.index = index;
        this.language = language;
        match = new RelationMatch(index, language);
    }

    @Override
    public void complete(Draft draft) {
        Map<Field<?, ?>, Object> fill = RegisterRow.complete(draft);
        String siren = draft.text(RelationFields.SIREN);
        String siret = draft.text(RelationFields.SIRET);
        if (siren != null && siret != null && !siret.startsWith(siren)) {
            draft.wrongs()
                    .add(new Draft.Wrong(RelationFields.SIRET.label(language), Words.of(language, "siretOfAnother", siren)));
        } else {
            soft.put(draft, fill);
        }
    }

    @Override
    public void prepare(List<Draft> drafts) {
        Set<String> sirets = new LinkedHashSet<>();
        Set<String> sirens = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            RelationKeys.add(sirets, draft.text(RelationFields.SIRET));
            RelationKeys.add(sirens, draft.text(RelationFields.SIREN));
        }
        index.clear();
        index.readRegister(sirets, sirens);
        RelationKeys keys = new RelationKeys();
        RelationKeys spared = new RelationKeys();
        for (Draft draft : drafts) {
            collect(index.siren(draft.text(RelationFields.SIREN)).isEmpty() ? keys : spared, draft);
            if (draft.own().get(RelationFields.PARENT) instanceof Named(String parent)) {
                keys.addName(parent, null);
            }
        }
        index.readOthers(keys);
        index.note(spared);
    }

    private static void collect(RelationKeys keys, Draft draft) {
        RelationKeys.add(keys.numbers(), draft.text(RelationFields.CLIENT_NUMBER));
        RelationKeys.add(keys.vats(), draft.text(RelationFields.VAT_NUMBER));
        keys.addName(draft.text(RelationFields.NAME), draft.text(RelationFields.SIREN));
        draft.details().stream().filter(detail -> detail.kind().equals(Vocabulary.KIND_EMAIL))
                .forEach(detail -> keys.emails().add(detail.value()));
    }

    @Override
    public void store(Draft draft) throws Refused {
        Map<Field<?, ?>, Object> fill = soft.remove(draft);
        Optional<Held<Relation>> known = match.find(draft);
        if (known.isEmpty() && draft.text(RelationFields.NAME) == null) {
            throw new Refused("",
                    Words.of(language, RegisterRow.isOfEstablishments(draft) ? "establishmentWithoutCompany" : "noName"));
        }
        boolean branch = RegisterRow.isBranch(draft) || known.isPresent() && isElsewhere(draft, known.get().thing());
        tools.pen().wrote();
        Held<Relation> held = known.orElseGet(() -> make(draft, branch));
        Map<Field<?, ?>, Object> hard = new LinkedHashMap<>(draft.own());
        if (branch || RegisterRow.isOfEstablishments(draft)) {
            Set<Field<?, ?>> kept = new LinkedHashSet<>(hard.keySet());
            kept.removeIf(field -> !branch && field == RelationFields.SIRET);
            kept.forEach(field -> fill.putIfAbsent(field, hard.remove(field)));
            fill.keySet().removeIf(field -> branch && OF_ESTABLISHMENT.contains(field));
        }
        Relation written = known.isEmpty() && !branch
                ? held.thing()
                : tools.pen().write(held.thing(), resolved(hard, held.thing()));
        held.now(tools.pen().fill(written, resolved(fill, written)));
        if (branch) {
            establishment(draft, held);
        } else {
            parts(draft, held);
        }
        index.remember(held, draft.details().stream().filter(detail -> detail.kind().equals(Vocabulary.KIND_EMAIL))
                .map(Draft.Detail::value).toList());
        boolean changed = tools.pen().wrote();
        if (known.isEmpty()) {
            tools.tally().created();
        } else {
            tools.tally().known(changed);
        }
    }

    /** The company has its head office at another SIRET, so this one is an establishment of it and no company of its own. */
    private static boolean isElsewhere(Draft draft, Relation relation) {
        String siret = draft.text(RelationFields.SIRET);
        return siret != null && relation.getSiret() != null && !siret.equals(relation.getSiret())
                && !RegisterRow.isHeadOffice(draft);
    }

    private Held<Relation> make(Draft draft, boolean branch) {
        Relation relation = new Relation();
        relation.setName(draft.text(RelationFields.NAME));
        if (branch) {
            relation.setSiren(draft.text(RelationFields.SIREN));
        } else {
            resolved(draft.own(), relation).forEach((field, value) -> set(relation, field, value));
        }
        tools.pen().add(relation);
        match.made(relation);
        return new Held<>(relation);
    }

    @SuppressWarnings("unchecked")
    private static void set(Relation relation, Field<?, ?> field, Object value) {
        ((Field<Relation, Object>) field).set(relation, value);
    }

    private Map<Field<?, ?>, Object> resolved(Map<Field<?, ?>, Object> values, Relation relation) {
        Map<Field<?, ?>, Object> resolved = new LinkedHashMap<>();
        values.forEach((field, value) -> resolved.put(field,
                value instanceof Named(String text) ? resolve(field, text, relation) : value));
        resolved.values().removeIf(value -> value == null);
        return resolved;
    }

    private DomainEntity resolve(Field<?, ?> field, String text, Relation relation) {
        if (field.type() instanceof FieldType.Reference<?>(var target, var fate)) {
            return target == Colleague.class ? tools.colleagues().find(text) : parent(text, relation);
        }
        return tools.term(field, text, relation);
    }

    private Relation parent(String text, Relation relation) {
        Relation current = relation.getParent();
        if (current != null && Names.key(current.getName()).equals(Names.key(text))) {
            return current;
        }
        if (Names.key(text).equals(relation.getName() == null ? "" : Names.key(relation.getName()))) {
            return null;
        }
        return index.name(text).stream().map(Held::thing).filter(other -> other.getId() != relation.getId()).findFirst()
                .orElseGet(() -> {
                    Relation parent = new Relation();
                    parent.setName(text.substring(0, Math.min(200, text.length())));
                    tools.pen().add(parent);
                    match.made(parent);
                    tools.tally().added(RelationFields.TYPE);
                    index.remember(new Held<>(parent), List.of());
                    return parent;
                });
    }

    private void parts(Draft draft, Held<Relation> held) {
        draft.addresses().forEach((kind, values) -> PartsOf.RELATION.address(tools.pen(), tools.glossary(), held, kind, values));
        tools.details(draft, PartsOf.RELATION, held);
        PartsOf.RELATION.tags(tools.pen(), tools.labels(), held, draft.tags());
        tools.options().write(held, Relation.class, draft.answers());
    }

    private void establishment(Draft draft, Held<Relation> held) {
        String siret = draft.text(RelationFields.SIRET);
        Held<Establishment> place = index.establishment(siret);
        Map<Field<?, ?>, Object> values = new LinkedHashMap<>();
        String name = Optional.ofNullable(RegisterRow.first(draft, Role.ESTABLISHMENT_NAME))
                .orElse(RegisterRow.isOfEstablishments(draft) ? null : draft.text(RelationFields.NAME));
        if (name != null && !Names.key(name).equals(Names.key(held.thing().getName()))) {
            values.put(EstablishmentFields.NAME, name.substring(0, Math.min(200, name.length())));
        }
        String sign = RegisterRow.first(draft, Role.SIGN);
        if (sign != null) {
            values.put(EstablishmentFields.SIGN, sign.substring(0, Math.min(200, sign.length())));
        }
        if (place == null) {
            Establishment made = new Establishment();
            made.setRelation(held.thing());
            made.setSiret(siret);
            made.setHeadOffice(false);
            tools.pen().add(made);
            tools.tally().added(EstablishmentFields.TYPE);
            place = new Held<>(made);
            if (siret != null) {
                index.remember(siret, place);
            }
        }
        Held<Establishment> written = place;
        written.now(tools.pen().write(written.thing(), values));
        draft.addresses().values().stream().findFirst().ifPresent(address -> PartsOf.ESTABLISHMENT.address(tools.pen(),
                tools.glossary(), written, "ESTABLISHMENT", address));
        tools.details(draft, PartsOf.ESTABLISHMENT, written);
    }
}
