// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.HashSet;
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
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;

/** Turns rows into contacts. */
final class ContactRows implements Rows {

    private static final int NAME = 100;

    private final Tools tools;
    private final RelationIndex relations;
    private final ContactIndex contacts;
    private final Companies companies;
    private final ContactMatch match;
    private final Locale language;

    ContactRows(Tools tools, RelationIndex relations, ContactIndex contacts, Locale language) {
        this.tools = tools;
        this.relations = relations;
        this.contacts = contacts;
        this.language = language;
        companies = new Companies(relations, tools, language);
        match = new ContactMatch(contacts);
    }

    @Override
    public void complete(Draft draft) {
        companies.check(draft);
        if (draft.text(ContactFields.LAST_NAME) != null) {
            return;
        }
        String full = draft.roles().get(Role.FULL_NAME);
        String first = draft.text(ContactFields.FIRST_NAME);
        String email = emails(draft).stream().findFirst().orElse(null);
        PersonName name = null;
        if (full != null && !full.isEmpty()) {
            name = PersonName.of(full);
        } else if (first != null) {
            name = new PersonName("", first);
            draft.own().remove(ContactFields.FIRST_NAME);
        } else if (email != null) {
            name = PersonName.ofEmail(email);
        }
        if (name == null) {
            draft.wrongs().add(new Draft.Wrong("", Words.of(language, "noPersonName")));
        } else if (name.first().length() > NAME || name.last().length() > NAME) {
            draft.wrongs()
                    .add(new Draft.Wrong("", Words.of(language, "tooLong", full == null ? email.length() : full.length(), NAME)));
        } else {
            draft.own().put(ContactFields.LAST_NAME, name.last());
            if (!name.first().isEmpty()) {
                draft.own().putIfAbsent(ContactFields.FIRST_NAME, name.first());
            }
        }
    }

    private static List<String> emails(Draft draft) {
        return draft.details().stream().filter(detail -> detail.kind().equals(Vocabulary.KIND_EMAIL)).map(Draft.Detail::value)
                .toList();
    }

    @Override
    public void prepare(List<Draft> drafts) {
        Set<String> details = new LinkedHashSet<>();
        Set<String> lastNames = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        for (Draft draft : drafts) {
            draft.details().forEach(detail -> details.add(detail.value()));
            names.add(ContactMatch.name(draft));
            if (draft.details().isEmpty() && !Companies.named(draft)) {
                lastNames.addAll(Names.spellings(draft.text(ContactFields.LAST_NAME)));
            }
        }
        companies.prepare(drafts);
        Map<Long, Relation> found = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Held<Relation> company = Companies.named(draft) ? companies.find(draft) : null;
            if (company != null) {
                found.put(company.thing().getId(), company.thing());
            }
        }
        contacts.prepare(details, found.values(), lastNames, names);
    }

    @Override
    public void store(Draft draft) throws Refused {
        Held<Relation> company = Companies.named(draft) ? companies.find(draft) : null;
        Optional<Held<Contact>> known = match.find(draft, company == null ? null : company.thing());
        tools.pen().wrote();
        Map<Field<?, ?>, Object> values = new LinkedHashMap<>(draft.own());
        values.remove(ContactFields.RELATION);
        if (Companies.named(draft)) {
            work(draft, company, known.map(Held::thing).orElse(null), values);
        }
        Held<Contact> held;
        if (known.isPresent()) {
            held = known.get();
            held.now(tools.pen().write(held.thing(), resolved(values, held.thing())));
        } else {
            Contact contact = new Contact();
            resolved(values, contact).forEach((field, value) -> set(contact, field, value));
            tools.pen().add(contact);
            match.made(contact);
            held = new Held<>(contact);
        }
        draft.addresses().forEach((kind, address) -> PartsOf.CONTACT.address(tools.pen(), tools.glossary(), held, kind, address));
        tools.details(draft, PartsOf.CONTACT, held);
        PartsOf.CONTACT.tags(tools.pen(), tools.labels(), held, draft.tags());
        tools.options().write(held, Contact.class, draft.answers());
        contacts.remember(held, draft.details());
        boolean changed = tools.pen().wrote();
        if (known.isEmpty()) {
            tools.tally().created();
        } else {
            tools.tally().known(changed);
        }
    }

    /** Where the contact works: the company, and its establishment if the row names its SIRET; else none, as another has others. */
    private void work(Draft draft, Held<Relation> found, Contact contact, Map<Field<?, ?>, Object> values) throws Refused {
        Relation now = contact == null ? null : contact.getRelation();
        String name = Companies.name(draft);
        boolean stays = now != null && name != null && Companies.siren(draft) == null
                && Names.key(now.getName()).equals(Names.key(name));
        Relation relation = stays ? now : (found == null ? companies.make(draft) : found).thing();
        values.put(ContactFields.RELATION, relation);
        Held<Establishment> place = relations.establishment(Companies.siret(draft));
        if (place != null && place.thing().getRelation().getId() == relation.getId()) {
            values.put(ContactFields.ESTABLISHMENT, place.thing());
        } else if (now != null && now.getId() != relation.getId() && contact.getEstablishment() != null) {
            values.put(ContactFields.ESTABLISHMENT, null);
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Contact contact, Field<?, ?> field, Object value) {
        ((Field<Contact, Object>) field).set(contact, value);
    }

    private Map<Field<?, ?>, Object> resolved(Map<Field<?, ?>, Object> values, Contact contact) {
        Map<Field<?, ?>, Object> resolved = new LinkedHashMap<>();
        values.forEach((field, value) -> resolved.put(field,
                value instanceof Named(String text) ? resolve(field, text, contact) : value));
        return resolved;
    }

    private DomainEntity resolve(Field<?, ?> field, String text, Contact contact) {
        return field.type() instanceof FieldType.Reference<?> ? tools.colleagues().find(text) : tools.term(field, text, contact);
    }
}
