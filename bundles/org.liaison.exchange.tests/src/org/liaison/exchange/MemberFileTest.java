// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.internal.save.FileExporter;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;

class MemberFileTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;

    private MemberFile.Written write(ListQuery contacts, ListQuery unwilling, ListQuery relations, String file) {
        place.search().caughtUp().toCompletableFuture().join();
        MemberFile members = new MemberFile(place.search(),
                new FileExporter(place.store(), place.search(), place.workplace()));
        return members.write(new MemberFile.Members(contacts, unwilling, relations), folder.resolve(file), "-relations", ',');
    }

    private static ListQuery named(Class<? extends DomainEntity> type, String name) {
        return ListQuery.all(type).matching(name);
    }

    private long lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).size();
    }

    @Test
    void whoDoesNotWantMailIsLeftOut() throws IOException {
        Records.aContact("Eva", "Roy").in(place.store());
        Records.aContact("Paul", "Petit").in(place.store());
        Records.aContact("Zoé", "Zola").in(place.store());
        assertEquals(new MemberFile.Written(2, 1), write(ListQuery.all(Contact.class), named(Contact.class, "Petit"),
                named(Relation.class, "nobody"), "members.csv"));
        String text = Files.readString(folder.resolve("members.csv"));
        assertTrue(text.startsWith("\uFEFF") && text.contains("Roy") && text.contains("Zola"), text);
        assertFalse(text.contains("Petit"), text);
        assertFalse(Files.exists(folder.resolve("members-relations.csv")));
    }

    @Test
    void companiesGoToAFileBesideThatOfThePeople() throws IOException {
        Records.aContact("Eva", "Roy").in(place.store());
        Records.aRelation("Alpha").in(place.store());
        Records.aRelation("Beta").in(place.store());
        for (String file : new String[] { "group.v2.csv", "group" }) {
            assertEquals(new MemberFile.Written(3, 0), write(ListQuery.all(Contact.class), named(Contact.class, "nobody"),
                    ListQuery.all(Relation.class), file));
            assertEquals(2, lines(file));
        }
        assertEquals(3, lines("group.v2-relations.csv"));
        assertEquals(3, lines("group-relations"));
    }

    @Test
    void companiesAloneGoToTheFileItself() throws IOException {
        Records.aContact("Eva", "Roy").in(place.store());
        Records.aContact("Ada", "Petit").in(place.store());
        Records.aContact("Zoé", "Azur").in(place.store());
        Records.aRelation("Alpha").in(place.store());
        assertEquals(new MemberFile.Written(1, 3), write(ListQuery.all(Contact.class), ListQuery.all(Contact.class),
                ListQuery.all(Relation.class), "group.csv"));
        assertTrue(Files.readString(folder.resolve("group.csv")).contains("Alpha"));
        assertFalse(Files.exists(folder.resolve("group-relations.csv")));
    }

    @Test
    void nobodyIsAFileOfAHeaderAlone() throws IOException {
        assertEquals(new MemberFile.Written(0, 0), write(ListQuery.all(Contact.class), ListQuery.all(Contact.class),
                ListQuery.all(Relation.class), "none.csv"));
        assertEquals(1, lines("none.csv"));
    }
}
