// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.util.Set;

import org.liaison.dossier.EntryKind;

/** The sorts of entry that users tell apart at a glance. */
enum Sort {

    ALL("folder", Set.of(EntryKind.values())), MAIL("mail", Set.of(EntryKind.RECEIVED, EntryKind.SENT)), APPOINTMENT(
            "calendar",
            Set.of(EntryKind.APPOINTMENT)), NOTE("notebook-pen",
                    Set.of(EntryKind.NOTE)), DOCUMENT("file-text", Set.of(EntryKind.DOCUMENT));

    private final String icon;
    private final Set<EntryKind> kinds;

    Sort(String icon, Set<EntryKind> kinds) {
        this.icon = icon;
        this.kinds = kinds;
    }

    String icon() {
        return icon;
    }

    boolean has(EntryKind kind) {
        return kinds.contains(kind);
    }

    /** The icon of a kind: what we sent looks different from what we received. */
    static String icon(EntryKind kind) {
        return switch (kind) {
            case RECEIVED -> MAIL.icon;
            case SENT -> "send";
            case APPOINTMENT -> APPOINTMENT.icon;
            case NOTE -> NOTE.icon;
            case DOCUMENT -> DOCUMENT.icon;
        };
    }
}
