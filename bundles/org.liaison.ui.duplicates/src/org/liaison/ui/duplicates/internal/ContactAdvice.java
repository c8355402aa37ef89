// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.duplicates.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.liaison.duplicates.Duplicates;
import org.liaison.duplicates.SoughtContact;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.Hint;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.edit.WorkingCopy;

/** Names the contacts that one may be already (checklist 44). */
public final class ContactAdvice implements RecordAdvice<Contact> {

    private final Duplicates duplicates;
    private final Store store;
    private final Workplace workplace;

    /**
     * Made by injection.
     *
     * @param duplicates finds them
     * @param store is read
     * @param workplace the user's language
     */
    @Inject
    public ContactAdvice(Duplicates duplicates, Store store, Workplace workplace) {
        this.duplicates = duplicates;
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    public Supplier<List<Hint>> ask(WorkingCopy<Contact> copy) {
        SoughtContact typed = SoughtContact.of(copy.draft(), RelationAdvice.drafts(copy, CoordinateFields.CONTACT));
        SoughtContact sought = new SoughtContact(copy.record().getId(), typed.firstName(), typed.lastName(), typed.company(),
                typed.emails(), typed.phones());
        return () -> duplicates.of(sought, store).stream()
                .map(found -> Hints.of(found, workplace.language(), Optional.empty())).toList();
    }
}
