// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/** Asks for a file, writes records to it in the background, and says how many. */
@Creatable
public final class ExportDesk {

    private static final List<Class<? extends DomainEntity>> EXPORTED = List.of(Relation.class, Contact.class);

    private final Desk desk;
    private final Exporter exporter;

    /**
     * Made by injection.
     *
     * @param desk asks and tells
     * @param exporter writes
     */
    @Inject
    public ExportDesk(Desk desk, Exporter exporter) {
        this.desk = desk;
        this.exporter = exporter;
    }

    static boolean exports(Class<? extends DomainEntity> type) {
        return EXPORTED.contains(type);
    }

    String text(String key) {
        return desk.text(key);
    }

    /** Asks for a file, and writes records to it: some, or all of their kind. */
    void export(Class<? extends DomainEntity> type, Optional<long[]> ids) {
        FileDialog dialog = new FileDialog(desk.shell(), SWT.SAVE);
        dialog.setText(desk.text("exportTitle"));
        dialog.setOverwrite(true);
        boolean people = type == Contact.class;
        dialog.setFilterNames(people
                ? new String[] { desk.text("csvFiles"), desk.text("cardFiles") }
                : new String[] { desk.text("csvFiles") });
        dialog.setFilterExtensions(people ? new String[] { "*.csv", "*.vcf" } : new String[] { "*.csv" });
        dialog.setFileName(desk.text(people ? "contactsFile" : "relationsFile"));
        String chosen = dialog.open();
        if (chosen != null) {
            write(plan(type, ids, Path.of(chosen), desk.language()));
        }
    }

    void write(ExportPlan plan) {
        desk.work(desk.text("exporting", plan.file().getFileName()), progress -> exporter.run(plan, progress),
                count -> desk.say(desk.text("exported", count, plan.file().getFileName())));
    }

    /** As the spreadsheet of the user's language opens it: with the mark of UTF-8, and in French and Dutch with semicolons. */
    static ExportPlan plan(Class<? extends DomainEntity> type, Optional<long[]> ids, Path file, Locale language) {
        boolean cards = file.toString().toLowerCase(Locale.ROOT).endsWith(".vcf");
        char separator = language.getLanguage().equals("en") ? ',' : ';';
        return new ExportPlan(type, ids, file, cards ? Format.VCARD : Format.CSV, separator, true);
    }
}
