// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.file;

import java.util.List;
import java.util.Optional;

import org.liaison.dossier.Draft;
import org.liaison.values.Problem;

/**
 * A file that was read and is ready to be filed.
 *
 * @param name what the file is called
 * @param draft what its entry says
 * @param sourceKey what a repetition of it is recognised by
 * @param pieces its content: the file itself first, then what was attached to it
 * @param addresses the addresses in it, if it is an e-mail
 * @param notices what is to be said of it
 */
public record Incoming(String name, Draft draft, String sourceKey, List<Piece> pieces, Optional<Addresses> addresses,
        List<Problem> notices) {

    /** Copies the lists. */
    public Incoming {
        pieces = List.copyOf(pieces);
        notices = List.copyOf(notices);
    }

    /**
     * Who takes part in an e-mail, by canonical addresses.
     *
     * @param sender the sender's; empty if it has none
     * @param recipients all others
     */
    public record Addresses(String sender, List<String> recipients) {

        /** Copies the list. */
        public Addresses {
            recipients = List.copyOf(recipients);
        }
    }
}
