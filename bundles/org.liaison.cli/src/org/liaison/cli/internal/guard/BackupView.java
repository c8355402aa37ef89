// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.cli.Session;
import org.liaison.cli.internal.command.Table;
import org.liaison.guard.BackupShelf.Preview;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Backup;
import org.liaison.store.Backup.State;
import org.liaison.store.Store;
import org.liaison.store.Vault;
import org.liaison.values.Texts;

/**
 * How backups are shown.
 *
 * @param session whose language and store
 */
record BackupView(Session session) {

    static final Texts TEXTS = new Texts(BackupView.class);
    private static final int SHOWN = 20;

    Map<String, Object> object(Backup backup) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("folder", backup.folder().toString());
        object.put("at", backup.state().at().toString());
        object.put("bytes", backup.bytes());
        object.put("encrypted", Vault.protects(backup.folder()));
        object.put("change", backup.state().lastChange());
        object.put("counts", backup.state().counts());
        return object;
    }

    List<String> table(List<Backup> backups) {
        Table table = new Table();
        table.row(List.of(say("backup.at"), plural(Relation.class), plural(Contact.class), "MB", say("backup.name"), ""));
        for (Backup each : backups) {
            table.row(
                    List.of(at(each.state().at()), number(each.state().count("Relation")), number(each.state().count("Contact")),
                            number(Math.ceilDiv(each.bytes(), 1L << 20)), each.folder().getFileName().toString(),
                            Vault.protects(each.folder()) ? say("backup.encrypted") : ""));
        }
        return table.lines();
    }

    /** What a restore would change: counts that differ, and what was done since. */
    List<String> lines(Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(say("backupOf", at(preview.backup().state().at())));
        Optional<State> present = preview.present();
        if (present.isEmpty()) {
            lines.add(say("presentDamaged"));
            return lines;
        }
        Table table = new Table();
        table.row(List.of("", say("now"), say("then")));
        for (EntityType<?> type : session.service(Store.class).types()) {
            long now = present.get().count(type.name());
            long then = preview.backup().state().count(type.name());
            if (now != then || type.javaType() == Relation.class || type.javaType() == Contact.class) {
                table.row(List.of(type.label(session.language()), number(now), number(then)));
            }
        }
        lines.addAll(table.lines());
        lines.add(say("wouldBeLost", preview.lostCount()));
        preview.lost().stream().limit(SHOWN).forEach(set -> lines.add("  " + at(set.at()) + "  " + set.intent().title()));
        return lines;
    }

    private String plural(Class<?> type) {
        return session.service(Store.class).types().stream().filter(each -> each.javaType() == type).findFirst().orElseThrow()
                .label(session.language());
    }

    private String at(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withLocale(session.language())
                .withZone(ZoneId.systemDefault()).format(at);
    }

    private String number(long number) {
        return String.format(session.language(), "%,d", number);
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(session.language(), key, arguments);
    }
}
