// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.values.Texts;

/**
 * Why a person is not mailed: three different things, each of which is enough (trap T13). What was not asked counts as yes, since a
 * preference that nobody stated is none.
 */
public enum MailWish {

    /** The person is passive (checklist 85). */
    PASSIVE("passive", "yes"),
    /** The person does not want marketing messages (checklist 86). */
    NO_MARKETING("wantsMarketing", "no"),
    /** The person does not wish to be contacted (checklist 159). */
    NO_CONTACT("wantsContact", "no");

    private final String field;
    private final String value;

    MailWish(String field, String value) {
        this.field = field;
        this.value = value;
    }

    /**
     * The search field of contacts that says so.
     *
     * @return its id
     */
    public String field() {
        return field;
    }

    /**
     * What that field says then.
     *
     * @return {@code yes} or {@code no}, as queries name it
     */
    public String value() {
        return value;
    }

    /**
     * What keeps a record from being mailed.
     *
     * @param record a relation or a contact
     * @return nothing if it may be mailed, as any relation may
     */
    public static Set<MailWish> of(DomainEntity record) {
        Set<MailWish> against = EnumSet.noneOf(MailWish.class);
        if (record instanceof Contact contact) {
            add(against, PASSIVE, Boolean.TRUE.equals(contact.getPassive()));
            add(against, NO_MARKETING, Boolean.FALSE.equals(contact.getWantsMarketing()));
            add(against, NO_CONTACT, Boolean.FALSE.equals(contact.getWantsContact()));
        }
        return against;
    }

    private static void add(Set<MailWish> against, MailWish wish, boolean so) {
        if (so) {
            against.add(wish);
        }
    }

    /**
     * What users call it.
     *
     * @param language the user's language
     * @return for example "passive"
     */
    public String label(Locale language) {
        return new Texts(MailWish.class).get(language, "against." + field);
    }
}
