// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.Moment;

/**
 * Entries in words.
 *
 * @param kit the texts
 */
record ItemText(CardKit kit) {

    private static final long KILO = 1024;

    String title(DossierItem item) {
        String title = item.entry().getTitle();
        return title == null ? kit.text("untitled") : title;
    }

    String moment(DossierItem item) {
        return Moment.show(item.entry().getMoment(), kit.language(), ZoneId.systemDefault());
    }

    /** Who it is with: the contacts, or else who wrote the e-mail or was written to, by name where there is one. */
    String people(DossierItem item) {
        if (!item.people().isEmpty()) {
            return String.join(", ", item.people());
        }
        DossierEntry entry = item.entry();
        String other = switch (item.kind()) {
            case RECEIVED -> entry.getSender();
            case SENT, APPOINTMENT -> entry.getRecipients();
            case NOTE, DOCUMENT -> null;
        };
        return other == null ? "" : other.replaceAll("(?<=[^,\\s])\\s*<[^<>]*>", "");
    }

    String files(DossierItem item) {
        return item.files().stream().map(DossierFile::getName).collect(Collectors.joining(", "));
    }

    /** All that is known of it besides its words, in one line. */
    String facts(DossierItem item) {
        DossierEntry entry = item.entry();
        List<String> facts = new ArrayList<>(List.of(item.kind().label(kit.language()), moment(item)));
        add(facts, item.kind().isMail() ? "fact.from" : "fact.by", entry.getSender());
        add(facts, item.kind().isMail() ? "fact.to" : "fact.with", entry.getRecipients());
        if (!item.people().isEmpty()) {
            facts.add(kit.text("fact.people", String.join(", ", item.people())));
        }
        add(facts, "fact.filedBy", entry.getAuthor());
        return String.join(" · ", facts);
    }

    private void add(List<String> facts, String key, String value) {
        if (value != null) {
            facts.add(kit.text(key, value));
        }
    }

    String size(DossierFile file) {
        return size(file.getSize() == null ? 0 : file.getSize());
    }

    private String size(long bytes) {
        Locale language = kit.language();
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        if (bytes < KILO) {
            return kit.text("size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? kit.text("size.kilo", Math.round((double) bytes / KILO))
                : kit.text("size.mega", format.format((double) bytes / KILO / KILO));
    }
}
