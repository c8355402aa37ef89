// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;

/**
 * A stored record that may be the one that is sought.
 *
 * @param record the record
 * @param reasons why, the strongest first; at least one
 * @param place where it is: the city of a relation, the company of a contact; empty if not known
 */
public record Likeness(DomainEntity record, List<Reason> reasons, String place) {

    /** Copies. */
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /**
     * Why it may be the same.
     *
     * @param language the reader's language
     * @return such as {@code same SIREN, same phone number}
     */
    public String why(Locale language) {
        return reasons.stream().map(reason -> reason.text(language)).collect(Collectors.joining(", "));
    }

    /**
     * Whether what is sought is rather a further establishment of it (checklist 46).
     *
     * @return true if it has the SIREN of the SIRET that was given, and no establishment of that SIRET
     */
    public boolean mayHaveEstablishment() {
        return reasons.contains(Reason.NEW_SIRET);
    }
}
