// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.birthday.internal;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** Shows a contact's date of birth, and how many days are left until the next birthday. */
public final class BirthdayWidget implements DetailWidget<Contact> {

    private static final Texts TEXTS = new Texts(BirthdayWidget.class);

    @Override
    public void create(WidgetContext<Contact> context) {
        context.field(ContactFields.BIRTH_DATE);
        LocalDate born = context.record().getBirthDate();
        if (born != null && !context.editing()) {
            Birthday birthday = new Birthday(born);
            LocalDate today = LocalDate.now();
            Label left = new Label(context.body(), SWT.WRAP);
            left.setText(TEXTS.get(context.language(), "daysLeft", birthday.daysLeft(today), birthday.age(today)));
            left.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        }
    }
}
