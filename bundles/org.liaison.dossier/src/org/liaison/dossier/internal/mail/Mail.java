// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an e-mail says.
 *
 * @param messageId what it calls itself; empty if nothing
 * @param date when it was sent, as it says
 * @param subject what it is about; may be empty
 * @param from who sent it
 * @param recipients everybody else it names, without repetitions
 * @param text its words; may be empty
 */
public record Mail(String messageId, Optional<Instant> date, String subject, List<Person> from, List<Person> recipients,
        String text) {

    /** Copies the lists. */
    public Mail {
        from = List.copyOf(from);
        recipients = List.copyOf(recipients);
    }

    /**
     * Somebody whom an e-mail names.
     *
     * @param name what he is called; may be empty
     * @param address his address, as written
     */
    public record Person(String name, String address) {

        /**
         * Both in the usual form.
         *
         * @return for example {@code Anne Martin <anne@acme.fr>}
         */
        public String shown() {
            return name.isEmpty() ? address : name + " <" + address + '>';
        }
    }
}
