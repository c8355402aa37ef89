// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.internal.load.Draft;
import org.liaison.model.crm.Contact;

class CardSourceTest {

    @TempDir
    private Path folder;

    private CardSource open(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("cards.vcf"), String.join("\r\n", lines) + "\r\n");
        return new CardSource(new ImportPlan(file, Contact.class, ImportPlan.Format.VCARD, StandardCharsets.UTF_8, ',', List.of(),
                false), Locale.ENGLISH, folder.resolve("else"));
    }

    private static void reject(CardSource source) throws IOException {
        Draft draft = source.next();
        draft.wrongs().add(new Draft.Wrong("", "new\nreason"));
        source.reject(draft);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void tellsHowMuchOfTheFileWasRead() throws IOException {
        try (CardSource source = open("BEGIN:VCARD", "FN:Eva Roy", "END:VCARD")) {
            assertEquals(0, source.bytes());
            source.next();
            assertNull(source.next());
            assertEquals(Files.size(folder.resolve("cards.vcf")), source.bytes());
        }
    }

    @Test
    void aCardThatIsRejectedAgainHasTheLastReasonOnly() throws IOException {
        try (CardSource source = open("BEGIN:VCARD", "X-LIAISON-REASON:old", "FN:Eva Roy", "END:VCARD")) {
            reject(source);
            assertEquals(Optional.of(folder.resolve("cards-rejected.vcf")), source.keepRejected());
        }
        assertEquals(List.of("BEGIN:VCARD", "X-LIAISON-REASON:new reason", "FN:Eva Roy", "END:VCARD"),
                Files.readAllLines(folder.resolve("cards-rejected.vcf")));
    }

    @Test
    void rejectedCardsThatAreNotKeptLeaveNothing() throws IOException {
        try (CardSource source = open("BEGIN:VCARD", "FN:Eva Roy", "END:VCARD")) {
            reject(source);
            assertEquals(List.of(".cards-rejected.vcf.part", "cards.vcf"), names());
        }
        assertEquals(List.of("cards.vcf"), names());
    }
}
