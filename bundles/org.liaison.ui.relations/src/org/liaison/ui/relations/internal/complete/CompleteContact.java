// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.complete;

import jakarta.inject.Inject;

import org.liaison.completeness.Profiles;
import org.liaison.model.crm.Contact;
import org.liaison.store.Workplace;

/** How complete a contact is. */
public final class CompleteContact extends CompletenessBadge<Contact> {

    /**
     * Made by injection.
     *
     * @param profiles the purposes
     * @param workplace the user's language
     */
    @Inject
    public CompleteContact(Profiles profiles, Workplace workplace) {
        super(Contact.class, profiles, workplace);
    }
}
