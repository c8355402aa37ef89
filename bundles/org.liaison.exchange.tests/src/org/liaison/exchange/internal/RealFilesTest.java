// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportPlan;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.testing.StoreExtension;

/**
 * Files of others that may not be copied here: they are looked for in the folder {@code shared/data} beside the checkout, or where the
 * system property {@code liaison.data} says; without them this test is skipped.
 */
class RealFilesTest {

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    private Path data;

    @BeforeEach
    void find() {
        String told = System.getProperty("liaison.data");
        String root = System.getProperty("liaison.root", ".");
        data = told == null ? Path.of(root).toAbsolutePath().normalize().resolveSibling("shared").resolve("data") : Path.of(told);
        assumeTrue(Files.isDirectory(data), () -> "There is no folder " + data);
    }

    private String run(String name, Class<? extends DomainEntity> list, Map<String, String> mapping) throws IOException {
        Path copy = DESK.folder().resolve(name);
        if (Files.notExists(copy)) {
            Files.copy(data.resolve(name), copy);
        }
        ImportPlan plan = DESK.importer().plan(copy, list, mapping);
        return counts(DESK.run(plan));
    }

    @Test
    void theFiveHundredCompanies() throws IOException {
        Map<String, String> mapping = Map.of("Security", "name", "GICS Sector", "sector", "Headquarters Location", "city");
        assertEquals("503 created, 0 updated, 0 unchanged, 0 rejected", run("s-and-p-500.csv", Relation.class, mapping));
        assertEquals("0 created, 0 updated, 503 unchanged, 0 rejected", run("s-and-p-500.csv", Relation.class, mapping));
        assertEquals("Saint Paul, Minnesota", DESK.address(DESK.relation("3M")).getCity());
        assertEquals("INDUSTRIALS", DESK.relation("3M").getSector().getCode());
    }

    @Test
    void theRegister() throws IOException {
        assertEquals("0 created, 0 updated, 0 unchanged, 3 rejected",
                run("sirene-sample_unites_legales_KO.csv", Relation.class, Map.of()));
        assertEquals("3 created, 0 updated, 0 unchanged, 0 rejected",
                run("sirene-sample_unites_legales_OK.csv", Relation.class, Map.of()));
        assertEquals("0 created, 0 updated, 0 unchanged, 3 rejected",
                run("sirene-sample_etablissements_KO_missing_header.csv", Relation.class, Map.of()));
        assertEquals("0 created, 0 updated, 0 unchanged, 3 rejected",
                run("sirene-sample_etablissements_OK.csv", Relation.class, Map.of()));
        assertEquals("00032517500065", DESK.relation("THIERRY JANOYER").getSiret());
    }

    @Test
    void theCards() throws IOException {
        for (String name : new String[] { "John_Doe_IPHONE", "gmail-single", "outlook-2007", "rfc6350-example" }) {
            assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", run("vcard-" + name + ".vcf", Contact.class, Map.of()),
                    name);
            assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected", run("vcard-" + name + ".vcf", Contact.class, Map.of()),
                    name);
        }
        assertEquals("3 created, 0 updated, 0 unchanged, 0 rejected", run("vcard-gmail-list.vcf", Contact.class, Map.of()));
    }
}
