// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.util.List;
import java.util.Optional;

import org.liaison.store.ChangeSet;

/**
 * What came of filing some files.
 *
 * @param filed the entries that were made
 * @param notices sentences for the user, each about one file: why it was refused, that it was there already, that two contacts share
 *            an address
 * @param refused how many files were refused
 * @param stored the change set; empty if nothing was filed
 */
public record Filing(List<DossierEntry> filed, List<String> notices, int refused, Optional<ChangeSet> stored) {

    /** Copies the lists. */
    public Filing {
        filed = List.copyOf(filed);
        notices = List.copyOf(notices);
    }
}
