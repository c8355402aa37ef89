// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Reader;

/** Finds the record that a word on the command line means: by id, SIREN, SIRET, VAT or client number, e-mail address or name. */
public final class Key {

    private final Reader reader;
    private final Session session;

    /**
     * A finder.
     *
     * @param reader where records are
     * @param session whose language refusals are in
     */
    public Key(Reader reader, Session session) {
        this.reader = reader;
        this.session = session;
    }

    /**
     * The one record that a word means.
     *
     * @param word an id or key
     * @return the record
     * @throws WrongUseException if there is none, or more than one
     */
    public DomainEntity find(String word) {
        List<DomainEntity> found = all(word.strip());
        if (found.isEmpty()) {
            throw new WrongUseException("", Listed.TEXTS.get(session.language(), "noSuchRecord", word));
        }
        if (found.size() > 1) {
            throw new WrongUseException("", Listed.TEXTS.get(session.language(), "severalRecords", word,
                    found.stream().limit(10).map(record -> record.getId() + " " + record.title())
                            .collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    private List<DomainEntity> all(String word) {
        Map<Long, DomainEntity> found = new LinkedHashMap<>();
        String digits = word.replaceAll("\\s", "");
        if (digits.matches("[0-9]{9}")) {
            add(found, reader.list(RelationFields.SIREN, digits));
        } else if (digits.matches("[0-9]{14}")) {
            add(found, reader.list(RelationFields.SIRET, digits));
            if (found.isEmpty()) {
                reader.list(EstablishmentFields.SIRET, digits).forEach(place -> add(found, List.of(place.getRelation())));
            }
        }
        if (found.isEmpty() && word.matches("[0-9]{1,18}")) {
            long id = Long.parseLong(word);
            reader.find(Relation.class, id).ifPresent(relation -> add(found, List.of(relation)));
            reader.find(Contact.class, id).ifPresent(contact -> add(found, List.of(contact)));
        }
        if (found.isEmpty()) {
            add(found, reader.list(RelationFields.CLIENT_NUMBER, word));
            add(found, reader.list(RelationFields.VAT_NUMBER, digits));
        }
        if (found.isEmpty() && word.contains("@")) {
            reader.list(CoordinateFields.VALUE, word).forEach(detail -> {
                if (detail.getContact() != null) {
                    add(found, List.of(detail.getContact()));
                } else if (detail.getRelation() != null) {
                    add(found, List.of(detail.getRelation()));
                }
            });
        }
        if (found.isEmpty()) {
            add(found, reader.list(RelationFields.NAME, word));
            add(found, reader.list(ContactFields.LAST_NAME, word));
        }
        return new ArrayList<>(found.values());
    }

    private static void add(Map<Long, DomainEntity> found, List<? extends DomainEntity> more) {
        more.forEach(record -> found.putIfAbsent(record.getId(), record));
    }
}
