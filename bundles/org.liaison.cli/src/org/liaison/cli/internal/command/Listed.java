// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.List;
import java.util.Locale;

import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.values.Texts;

/** What commands call the two lists. */
public enum Listed {

    /** Companies. */
    RELATIONS(Relation.class, List.of("name", "type", "status", "city", "owner", "siren")),
    /** People. */
    CONTACTS(Contact.class, List.of("name", "company", "jobTitle", "email", "phone"));

    static final Texts TEXTS = new Texts(Listed.class);

    private final Class<? extends DomainEntity> type;
    private final List<String> columns;

    Listed(Class<? extends DomainEntity> type, List<String> columns) {
        this.type = type;
        this.columns = columns;
    }

    /**
     * The list of a word.
     *
     * @param session who asks
     * @param word the word
     * @return the list
     * @throws WrongUseException if it is none
     */
    public static Listed of(Session session, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "relations", "relation" -> RELATIONS;
            case "contacts", "contact" -> CONTACTS;
            default -> throw new WrongUseException("", TEXTS.get(session.language(), "noSuchList", word));
        };
    }

    /**
     * What the list shows.
     *
     * @return a kind of record
     */
    public Class<? extends DomainEntity> type() {
        return type;
    }

    /** The columns that are shown unless others are asked for. */
    List<String> columns() {
        return columns;
    }

    /** What programs call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
