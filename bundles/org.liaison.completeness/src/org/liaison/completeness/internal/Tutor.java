// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import java.util.List;

import org.liaison.completeness.Need;
import org.liaison.completeness.Profile;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;

/** What an internship agreement takes from the person who signs it or looks after the trainee: who it is, where, and how to reach them. */
public final class Tutor implements Profile<Contact> {

    @Override
    public List<Need<Contact>> needs() {
        return List.of(Need.of(ContactFields.CIVILITY), Need.of(ContactFields.FIRST_NAME), Need.of(ContactFields.LAST_NAME),
                Need.of(ContactFields.JOB_TITLE), Need.of(ContactFields.RELATION), Parts.OF_CONTACT.phone(),
                Parts.OF_CONTACT.email());
    }
}
