// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody typed of an entry.
 *
 * @param kind what it is
 * @param moment when it was sent, takes place or was written
 * @param title what it is about; may be empty
 * @param sender who sent the e-mail; may be empty
 * @param recipients who received the e-mail, or takes part; may be empty
 * @param text the words; may be empty
 */
public record Draft(EntryKind kind, Instant moment, String title, String sender, String recipients, String text) {

    /** Refuses a draft that lacks a part. */
    public Draft {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(moment);
        Objects.requireNonNull(title);
        Objects.requireNonNull(sender);
        Objects.requireNonNull(recipients);
        Objects.requireNonNull(text);
    }

    /**
     * A draft with nothing but a title and words.
     *
     * @param kind what it is
     * @param moment when it takes place or was written
     * @param title what it is about
     * @param text the words
     * @return the draft
     */
    public static Draft of(EntryKind kind, Instant moment, String title, String text) {
        return new Draft(kind, moment, title, "", "", text);
    }

    /**
     * What is in an entry now.
     *
     * @param entry the entry
     * @return a draft that would change nothing
     */
    public static Draft of(DossierEntry entry) {
        return new Draft(EntryKind.of(entry), Instant.parse(entry.getMoment()), said(entry.getTitle()), said(entry.getSender()),
                said(entry.getRecipients()), said(entry.getText()));
    }

    /**
     * The same of another kind.
     *
     * @param other the kind
     * @return a draft that differs in nothing else
     */
    public Draft as(EntryKind other) {
        return new Draft(other, moment, title, sender, recipients, text);
    }

    private static String said(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
