// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import java.util.List;

import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** All addresses of a contact (checklist 77): work, home and any other. */
public final class Addresses implements DetailWidget<Contact> {

    private static final Texts TEXTS = new Texts(Addresses.class);

    @Override
    public void create(WidgetContext<Contact> context) {
        context.parts(AddressFields.CONTACT,
                List.of(AddressFields.KIND, AddressFields.STREET, AddressFields.COMPLEMENT, AddressFields.POST_CODE,
                        AddressFields.CITY, AddressFields.REGION, AddressFields.COUNTRY),
                TEXTS.get(context.language(), "noAddress"));
    }
}
