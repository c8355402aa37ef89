// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal.cells;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.ui.edit.CoordinateCell;

/** The phone number or address of a contact in a cell of a list. */
public final class ContactCoordinate extends CoordinateCell<Contact> {

    /** Made by the extension registry. */
    public ContactCoordinate() {
        super(CoordinateFields.CONTACT);
    }
}
