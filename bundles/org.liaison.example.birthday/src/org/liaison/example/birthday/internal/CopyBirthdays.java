// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.birthday.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.FieldText;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.work.Background;

/** Copies the names and birthdays of the chosen contacts, ready to be pasted into a spreadsheet. */
public final class CopyBirthdays {

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection chosen, Shell shell, Store store, Workplace workplace,
            Background background) {
        background.run(shell, () -> lines(store.findAll(Contact.class, LongStream.of(chosen.ids()).boxed().toList()).values(),
                workplace.language()), text -> copy(text, shell));
    }

    @CanExecute
    boolean canExecute(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection chosen) {
        return chosen != null && chosen.type() == Contact.class && chosen.ids().length > 0;
    }

    static String lines(Collection<Contact> contacts, Locale language) {
        FieldText text = FieldText.of(language);
        return contacts.stream().filter(contact -> contact.getBirthDate() != null)
                .sorted(Comparator.comparing(Contact::getBirthDate))
                .map(contact -> contact.title() + '\t' + text.show(ContactFields.BIRTH_DATE, contact.getBirthDate()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static void copy(String text, Shell shell) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        if (!text.isEmpty()) {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        }
        clipboard.dispose();
    }
}
