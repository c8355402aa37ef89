// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.Importer;
import org.liaison.store.Progress;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;

/** What the tests of a class import with: the real store of the extension beside it, and files in a folder of their own. */
final class Desk implements BeforeAllCallback, AfterAllCallback {

    private final StoreExtension place;
    private Path folder;
    private int files;

    Desk(StoreExtension place) {
        this.place = place;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("liaison-exchange");
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    Store store() {
        return place.store();
    }

    Importer importer() {
        return new FileImporter(place.store(), place.workplace());
    }

    Path file(String... lines) {
        return text(".csv", String.join("\n", lines) + "\n");
    }

    Path text(String extension, String text) {
        try {
            return Files.writeString(folder.resolve("file" + ++files + extension), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    ImportReport relations(String... lines) {
        return run(file(lines), Relation.class);
    }

    ImportReport contacts(String... lines) {
        return run(file(lines), Contact.class);
    }

    ImportReport run(Path file, Class<? extends DomainEntity> list) {
        return importer().run(importer().plan(file, list, Map.of()), Progress.NONE);
    }

    ImportReport run(ImportPlan plan) {
        return importer().run(plan, Progress.NONE);
    }

    Relation relation(String name) {
        return only(store().list(RelationFields.NAME, name));
    }

    Contact contact(String lastName) {
        return only(store().list(ContactFields.LAST_NAME, lastName));
    }

    Address address(Relation relation) {
        return only(store().list(AddressFields.RELATION, relation));
    }

    List<String> details(Relation relation) {
        return store().list(CoordinateFields.RELATION, relation).stream().map(Desk::detail).toList();
    }

    List<String> details(Contact contact) {
        return store().list(CoordinateFields.CONTACT, contact).stream().map(Desk::detail).toList();
    }

    private static String detail(Coordinate detail) {
        return detail.getKind().getCode() + (detail.getUsage() == null ? "" : " " + detail.getUsage().getCode()) + " "
                + detail.getValue();
    }

    private static <T> T only(List<T> found) {
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " instead of one: " + found);
        }
        return found.get(0);
    }

    /** What a report says of the rows, in short. */
    static String counts(ImportReport report) {
        return report.created() + " created, " + report.updated() + " updated, " + report.unchanged() + " unchanged, "
                + report.rejected() + " rejected";
    }
}
