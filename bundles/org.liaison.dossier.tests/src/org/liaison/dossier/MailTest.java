// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.print.Printer;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/** E-mails from files, filed by their addresses; and files that are made to do harm. */
class MailTest {

    @RegisterExtension
    static final StoreExtension PLACE = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    Path folder;

    private static Dossiers dossiers() {
        return PLACE.service(Dossiers.class);
    }

    private static Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        PLACE.store().change(Intent.typed("New"), change -> change.add(relation));
        return PLACE.store().find(Relation.class, relation.getId()).orElseThrow();
    }

    private static Contact contact(String name, Relation company, String... addresses) {
        Contact contact = new Contact();
        contact.setLastName(name);
        contact.setRelation(company);
        PLACE.store().change(Intent.typed("New"), change -> {
            change.add(contact);
            for (String address : addresses) {
                Coordinate coordinate = new Coordinate();
                coordinate.setContact(contact);
                coordinate.setKind(PLACE.term(Vocabulary.COORDINATE_KIND, Vocabulary.KIND_EMAIL));
                coordinate.setValue(address);
                change.add(coordinate);
            }
        });
        return PLACE.store().find(Contact.class, contact.getId()).orElseThrow();
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.replace("\n", "\r\n").getBytes(charset));
    }

    private Path mail(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.US_ASCII);
    }

    private static Filing filed(DomainEntity owner, Path... files) {
        return dossiers().file(owner, List.of(files), Origin.TYPED, Progress.NONE);
    }

    private static List<DossierItem> items(DomainEntity owner) {
        return dossiers().items(PLACE.store(), owner);
    }

    private static DossierItem only(DomainEntity owner) {
        List<DossierItem> items = items(owner);
        assertEquals(1, items.size(), items.toString());
        return items.getFirst();
    }

    private static void refused(Filing filing, String why) {
        assertEquals(1, filing.refused(), filing.notices().toString());
        assertTrue(filing.stored().isEmpty());
        assertTrue(filing.notices().getFirst().contains(why), filing.notices().toString());
    }

    /** Checklist 83: a private address is an alias as good as any. */
    @Test
    void anEmailIsFiledByAnAliasWithWordsAndAttachments() throws IOException {
        Relation acme = relation("ACME");
        Contact roy = contact("Roy", acme, "roy@acme.example", "Paul.Roy@perso.example");
        Path file = mail("devis.eml", """
                From: =?ISO-8859-1?Q?Paul_Roy_=28priv=E9=29?= <paul.roy@PERSO.example>
                To: =?utf-8?B?%s?= <nous@chez-nous.example>
                Date: Mon, 2 Mar 2026 13:05:00 +0100
                Subject: =?utf-8?Q?Devis_r=C3=A9vis=C3=A9?=
                 =?utf-8?Q?_=E2=82=AC?=
                Message-ID: <alias-1@perso.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: multipart/alternative; boundary="c"

                --c
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Voici le devis r=E9vis=E9.
                --c
                Content-Type: text/html; charset=utf-8

                <p>Pas ceci</p>
                --c--
                --b
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename*=utf-8''D%%C3%%A9tail%%20du%%20prix.txt
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(base64("Élise Ngô"), base64("Poutrelles galvanisées")));
        Filing filing = filed(null, file);
        assertEquals(List.of(), filing.notices());
        DossierItem item = only(roy);
        DossierEntry entry = item.entry();
        assertEquals(EntryKind.RECEIVED, item.kind());
        assertEquals("2026-03-02T12:05:00Z", entry.getMoment());
        assertEquals("Devis révisé €", entry.getTitle());
        assertEquals("Paul Roy (privé) <paul.roy@PERSO.example>", entry.getSender());
        assertEquals("Élise Ngô <nous@chez-nous.example>", entry.getRecipients());
        assertEquals("Voici le devis révisé.", entry.getText());
        assertEquals(List.of("devis.eml", "Détail du prix.txt"), item.files().stream().map(DossierFile::getName).toList());
        assertEquals("Poutrelles galvanisées", item.files().get(1).getText());
        assertEquals(entry.getId(), only(acme).entry().getId());
        Path saved = folder.resolve("saved.eml");
        dossiers().save(item.files().getFirst(), saved);
        assertEquals(-1, Files.mismatch(file, saved), "the e-mail is kept as it came");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void htmlAloneAndRawLettersAreRead() throws IOException {
        Contact lea = contact("Léa", null, "lea@brute.example");
        filed(null, file("brut.eml", """
                From: Léa Müller <lea@brute.example>
                To: nous@chez-nous.example
                Subject: Été à Nîmes
                Date: n'importe quand
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {color: red}</style></head><body><p>Bonjour,</p><p>rendez-vous<br>mardi &amp; jeudi</p>
                <script>alert(1)</script></body></html>
                """, StandardCharsets.UTF_8));
        DossierEntry entry = only(lea).entry();
        assertEquals("Été à Nîmes", entry.getTitle());
        assertEquals("Léa Müller <lea@brute.example>", entry.getSender());
        assertEquals("Bonjour,\nrendez-vous\nmardi & jeudi", entry.getText());
    }

    @Test
    void aRepetitionIsRecognisedByItsMessageId() throws IOException {
        Contact max = contact("Max", null, "max@encore.example");
        String mail = """
                From: max@encore.example
                Subject: Relance
                Message-ID: <once@encore.example>
                %s
                Bonjour
                """;
        assertEquals(1, filed(max, mail("a.eml", mail.formatted(""))).filed().size());
        Filing again = filed(max, mail("b.eml", mail.formatted("X-Via: other\n")));
        assertEquals(0, again.filed().size());
        assertTrue(again.notices().getFirst().contains("déjà dans ce dossier (Max"), again.notices().toString());
        assertEquals(1, items(max).size());
    }

    /** Trap T3. */
    @Test
    void anAddressThatTwoContactsShareIsReported() throws IOException {
        Contact anne = contact("Anne", relation("Une"), "accueil@partage.example");
        Contact bob = contact("Bob", relation("Deux"), "accueil@partage.example");
        Filing filing = filed(anne, mail("p.eml", "From: accueil@partage.example\nSubject: Bonjour\n\nBonjour\n"));
        assertEquals(2, filing.filed().size());
        assertEquals("p.eml : L’adresse accueil@partage.example est partagée par Anne, Bob : l’e-mail a été classé chez chacun.",
                filing.notices().getFirst());
        assertEquals(1, items(anne).size());
        assertEquals(1, items(bob).size());
    }

    @Test
    void oneToTwoContactsOfACompanyIsOneLineThere() throws IOException {
        Relation acme = relation("Groupe");
        Contact eve = contact("Eve", acme, "eve@groupe.example");
        contact("Zoé", acme, "zoe@groupe.example");
        filed(acme, mail("g.eml", """
                From: nous@chez-nous.example
                To: "Eve" <EVE@groupe.example>, Zoe <zoe@groupe.example>
                Cc: liste: zoe@groupe.example;
                Subject: Invitation

                Bienvenue
                """));
        assertEquals(List.of("Eve", "Zoé"), only(acme).people());
        assertEquals(EntryKind.SENT, only(eve).kind());
        dossiers().remove(items(acme), Origin.TYPED);
        assertEquals(List.of(), items(eve));
    }

    @Test
    void whoIsNotKnownIsSaid() throws IOException {
        refused(filed(null, mail("x.eml", "From: personne@inconnu.example\nSubject: ?\n\n?\n")), "Personne ici n’a une adresse");
        Contact known = contact("Connu", null);
        assertEquals(1, filed(known, mail("x.eml", "From: personne@inconnu.example\nSubject: ?\n\n?\n")).filed().size());
    }

    @Test
    void namesWithAPathLoseIt() throws IOException {
        Contact ada = contact("Ada", null, "ada@chemin.example");
        Filing filing = filed(null, mail("chemin.eml", """
                From: ada@chemin.example
                Subject: Chemin
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="../../../etc/passwd"

                x
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="C:\\\\temp\\\\nul"

                y
                --b
                Content-Type: message/rfc822

                Subject: Dedans

                z
                --b--
                """));
        assertEquals(List.of("chemin.eml", "passwd", "_nul", "message.eml"),
                only(ada).files().stream().map(DossierFile::getName).toList());
        assertEquals(2, filing.notices().size());
        assertTrue(filing.notices().getFirst().contains("« passwd » portait un chemin"), filing.notices().toString());
    }

    @Test
    void whatIsNoEmailIsRefused() throws IOException {
        Contact ada = contact("Ada", null);
        refused(filed(ada, mail("vide.eml", "")), "Ce n’est pas un e-mail");
        refused(filed(ada, mail("photo.eml", "\u0000\u0001\u0002 rien du tout")), "Ce n’est pas un e-mail");
        Path endless = folder.resolve("sans-fin.eml");
        try (OutputStream out = Files.newOutputStream(endless)) {
            out.write("Subject: ".getBytes(StandardCharsets.US_ASCII));
            byte[] letters = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 8 * 16; i++) {
                out.write(letters);
            }
        }
        refused(filed(ada, endless), "en-têtes sont sans fin");
        assertEquals(List.of(), items(ada));
    }

    @Test
    void whatIsTooLargeIsNotEvenRead() throws IOException {
        Path huge = folder.resolve("enorme.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        refused(filed(contact("Ada", null), huge), "les fichiers de plus de 100 Mo");
    }

    private Path archive(String name, String entry, String start, String filling, int times, String end) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = filling.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void documentsOfWordAndLibreOfficeAreFoundByTheirWords() throws IOException {
        Contact ada = contact("Ada", null);
        filed(ada, archive("cv.docx", "word/document.xml", "<w:document xmlns:w='w'><w:p><w:r><w:t>Ingénieure</w:t></w:r></w:p>",
                "<w:p><w:t>soudure</w:t></w:p>", 2, "</w:document>"));
        assertEquals("Ingénieure\nsoudure\nsoudure", only(ada).files().getFirst().getText());
        Contact bea = contact("Béa", null);
        filed(bea,
                archive("lettre.odt", "content.xml", "<o xmlns:text='t'>", "<text:p>Motivée<text:tab/>vite</text:p>", 1, "</o>"));
        assertEquals("Motivée vite", only(bea).files().getFirst().getText());
    }

    @Test
    void bombsAndReferencesToOutsideAreRefused() throws IOException {
        Contact ada = contact("Ada", null);
        refused(filed(ada, archive("bombe.docx", "word/document.xml", "<d>", " ".repeat(1 << 20), 100, "</d>")),
                "Une fois décompressé");
        refused(filed(ada, archive("dehors.docx", "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;", "", 0, "</d>")), "éléments extérieurs");
        refused(filed(ada, archive("rire.odt", "content.xml",
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;", "", 0, "</d>")), "éléments extérieurs");
        assertEquals(List.of(), items(ada));
    }

    @Test
    void whatIsBrokenIsKeptAndSaid() throws IOException {
        Contact ada = contact("Ada", null);
        Filing filing = filed(ada, Files.writeString(folder.resolve("abime.docx"), "pas une archive"),
                Files.write(folder.resolve("binaire.txt"), new byte[] { 0, 1, 2, 'a' }));
        assertEquals(2, filing.filed().size());
        assertTrue(filing.notices().getFirst().contains("n’ont pas pu être lus"), filing.notices().toString());
        assertEquals(2, items(ada).size());
        assertEquals(List.of(), PLACE.store().check());
    }

    @Test
    void aPdfIsFoundByItsWordsAndABrokenOneIsKept() throws IOException {
        Contact ada = contact("Ada", relation("Papier"));
        Path pdf = folder.resolve("fiche.pdf");
        PLACE.service(Printer.class).sheets(Contact.class, new long[] { ada.getId() }, pdf, Progress.NONE);
        assertEquals(List.of(), filed(ada, pdf).notices());
        assertTrue(only(ada).files().getFirst().getText().contains("Papier"), only(ada).files().getFirst().getText());
        Filing broken = filed(ada, Files.writeString(folder.resolve("abime.pdf"), "%PDF-1.7 et puis plus rien"));
        assertTrue(broken.notices().getFirst().contains("n’ont pas pu être lus"), broken.notices().toString());
        assertEquals(2, items(ada).size());
    }
}
