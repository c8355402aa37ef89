// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Shell;
import org.liaison.guard.BackupShelf;
import org.liaison.guard.BackupShelf.Preview;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Backup;
import org.liaison.store.Backup.State;
import org.liaison.store.Backups;
import org.liaison.store.Store;
import org.liaison.store.Vault;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.work.PasswordWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/**
 * Puts a backup in the place of the data: says what would change, asks, does it, and starts the program anew, since nothing that the
 * window shows holds any more.
 *
 * @param desk the window
 * @param shelf compares
 * @param backups restores
 * @param vault opens a backup that is protected
 * @param store knows the kinds of things
 * @param saved asks for edits that are not stored; false if the user wants to go on with them
 * @param restart starts the program anew
 */
record Restoring(GuardDesk desk, BackupShelf shelf, Backups backups, Vault vault, Store store, BooleanSupplier saved,
        Runnable restart) {

    private static final Texts TEXTS = new Texts(Restoring.class);

    Preview preview(Path folder) {
        return shelf.preview(folder);
    }

    /** Whether the user wants it, now that he knows what it does. */
    boolean wanted(Shell over, Preview preview) {
        return desk.ask(over, Prompt.Kind.DESTRUCTION, say("restore.title", desk.moment(preview.backup().state().at())),
                text(preview), details(preview), say("restore.verb"), say("cancel")) == 0 && saved.getAsBoolean();
    }

    /** Whether the backup can be opened: asks for its password if it has one that is not known. */
    boolean opened(Shell over, Preview preview) {
        Path folder = preview.backup().folder();
        return !vault.locked(folder) || PasswordWindow.ask(new SmallWindow(over, desk.icons(), say("password.title"), "password"),
                desk.language(), say("password.text", desk.moment(preview.backup().state().at())),
                typed -> vault.unlock(folder, typed), say("cancel"));
    }

    private String text(Preview preview) {
        List<String> lines = new ArrayList<>();
        if (preview.present().isEmpty()) {
            lines.add(say("restore.damaged"));
        } else {
            lines.add(say("restore.lost", preview.lostCount()));
            for (EntityType<?> type : store.types()) {
                if (type.javaType() == Relation.class || type.javaType() == Contact.class) {
                    lines.add(line(preview, type));
                }
            }
        }
        lines.add("");
        if (vault.on() && !Vault.protects(preview.backup().folder())) {
            lines.add(say("restore.clear"));
        }
        lines.add(say("restore.aside"));
        return String.join("\n", lines);
    }

    private String line(Preview preview, EntityType<?> type) {
        State now = preview.present().orElseThrow();
        return say("restore.count", type.label(desk.language()), desk.number(now.count(type.name())),
                desk.number(preview.backup().state().count(type.name())));
    }

    /** Everything that differs, and what was done since. */
    private String details(Preview preview) {
        Optional<State> now = preview.present();
        if (now.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (EntityType<?> type : store.types()) {
            if (now.get().count(type.name()) != preview.backup().state().count(type.name())) {
                lines.add(line(preview, type));
            }
        }
        preview.lost().forEach(set -> lines.add(desk.moment(set.at()) + "  " + set.intent().title()));
        return String.join("\n", lines);
    }

    Backup verify(Path folder) {
        return backups.verify(folder);
    }

    Path restore(Path folder) {
        return backups.restore(folder);
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(desk.language(), key, arguments);
    }
}
