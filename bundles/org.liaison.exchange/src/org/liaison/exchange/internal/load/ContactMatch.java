// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.List;
import java.util.Optional;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;

/** Tells which stored contact a row stands for (checklist 44). */
final class ContactMatch {

    private final ContactIndex index;
    /** Contacts with greater ids were made by this import: another row of the same file made them. */
    private long firstNew = Long.MAX_VALUE;

    ContactMatch(ContactIndex index) {
        this.index = index;
    }

    /** Takes note of a contact that the import made. */
    void made(Contact contact) {
        firstNew = Math.min(firstNew, contact.getId());
    }

    static String name(Draft draft) {
        return ContactIndex.name(draft.text(ContactFields.FIRST_NAME), draft.text(ContactFields.LAST_NAME));
    }

    /**
     * The contact that a row stands for.
     *
     * @param draft the row
     * @param company the company that it names, null if none or not known yet
     * @return the contact, empty if there is none yet
     */
    Optional<Held<Contact>> find(Draft draft, Relation company) {
        String name = name(draft);
        return byDetail(draft, name, true).or(() -> company == null
                ? Optional.empty()
                : index.inCompany(company.getId(), name).stream().findFirst()).or(() -> byDetail(draft, name, false))
                .or(() -> Companies.named(draft) || !draft.details().isEmpty()
                        ? Optional.empty()
                        : index.alone(name).stream().findFirst());
    }

    /** By an e-mail address, which somebody with a part of the name has; by a phone number only with the same name. */
    private Optional<Held<Contact>> byDetail(Draft draft, String name, boolean email) {
        for (Draft.Detail detail : draft.details()) {
            if (email == detail.kind().equals(Vocabulary.KIND_EMAIL)) {
                List<Held<Contact>> candidates = index.detail(detail.value());
                Optional<Held<Contact>> same = candidates.stream().filter(held -> ContactIndex.name(held.thing()).equals(name))
                        .findFirst();
                if (same.isPresent()) {
                    return same;
                }
                if (email && candidates.size() == 1 && candidates.get(0).thing().getId() < firstNew
                        && share(draft, candidates.get(0).thing())) {
                    return Optional.of(candidates.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean share(Draft draft, Contact contact) {
        return equal(draft.text(ContactFields.FIRST_NAME), contact.getFirstName())
                || equal(draft.text(ContactFields.LAST_NAME), contact.getLastName());
    }

    private static boolean equal(String one, String other) {
        return one != null && other != null && !Names.key(one).isEmpty() && Names.key(one).equals(Names.key(other));
    }
}
