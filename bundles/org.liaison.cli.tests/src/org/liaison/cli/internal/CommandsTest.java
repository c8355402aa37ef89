// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.cli.Command;
import org.liaison.help.HelpPage;
import org.liaison.help.HelpPages;
import org.liaison.help.Span;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The commands, one after the other in one process, on the real services. */
class CommandsTest {

    @TempDir
    static Path data;
    private static BundleContext bundles;
    private static OpenSession session;
    private static ByteArrayOutputStream out;
    private static ByteArrayOutputStream err;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws BundleException {
        bundles = FrameworkUtil.getBundle(CommandsTest.class).getBundleContext();
        for (Bundle bundle : bundles.getBundles()) {
            if (bundle.getHeaders("").get("Service-Component") != null
                    && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), false);
        session = new OpenSession(bundles, console, Locale.ENGLISH);
    }

    @AfterAll
    static void end() {
        session.close();
    }

    /** Runs a command, and says how it ended. */
    private static int run(String... words) throws InvalidSyntaxException {
        out.reset();
        err.reset();
        List<String> line = new ArrayList<>(List.of("--data", data.toString(), "--lang", "en"));
        line.addAll(Arrays.asList(words));
        List<Command> commands = bundles.getServiceReferences(Command.class, null).stream().map(bundles::getService).toList();
        return new Shell(session, commands).run(line);
    }

    private static String out() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private static List<JsonObject> objects() {
        return out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("companies.csv"), List.of(lines));
    }

    private static String count() throws InvalidSyntaxException {
        assertEquals(0, run("count", "relations"));
        return out();
    }

    @Test
    void keepsColleaguesTheirRolesAndTheLayoutsOfThese() throws IOException, InvalidSyntaxException {
        assertEquals(0, run("term", "add", "colleagueRole", "Reception", "--fr", "Accueil"), err());
        assertEquals(0, run("term", "move", "colleagueRole", "Accueil", "-9"), err());
        assertEquals(0, run("term", "list", "colleagueRole", "--json"));
        assertEquals("Accueil", objects().getFirst().get("fr").getAsString());
        assertEquals(0, run("colleague", "new", "zoe", "--name", "Zoé Roy", "--role", "reception"), err());
        assertEquals(2, run("colleague", "set", "zoe", "--role", "pilot"));
        assertEquals(2, run("colleague", "delete", "zoe"));
        assertTrue(err().contains("no record has this owner"), err());
        assertEquals(0, run("colleague", "set", "ZOE", "--role", "SALES", "--no-active"), err());
        assertEquals(0, run("colleague", "list", "--json"));
        JsonObject zoe = objects().stream().filter(object -> object.get("login").getAsString().equals("zoe")).findFirst()
                .orElseThrow();
        assertEquals("Sales no", zoe.get("role").getAsString() + ' ' + zoe.get("active").getAsString());
        Path file = folder.resolve("colleagues.csv");
        assertEquals(0, run("export", "colleague", file.toString()), err());
        assertTrue(Files.readString(file).contains("zoe,Zoé Roy,,no,Sales"), Files.readString(file));
        Path book = folder.resolve("connections.xlsx");
        assertEquals(0, run("export", "contactConnection", book.toString()), err());
        assertTrue(Files.size(book) > 0);
        assertEquals(2, run("export", "nothing", book.toString()));
        assertEquals(0, run("layouts", "use", "relations", "shipped", "--type", "CLIENT", "--role", "Sales"), err());
        assertEquals(0, run("layouts", "list", "relations"));
        assertTrue(out().contains("CLIENT for SALES"), out());
        assertEquals(2, run("layouts", "use", "relations", "Nothing"));
        assertEquals(0, run("layouts", "unuse", "relations", "shipped", "--type", "CLIENT", "--role", "Sales"), err());
        assertEquals(0, run("layouts", "list", "relations"));
        assertFalse(out().contains("CLIENT for SALES"), out());
        assertEquals(0, run("colleague", "delete", "zoe", "--yes"), err());
        assertEquals(0, run("undo"));
        assertEquals(0, run("check"));
    }

    @Test
    void aDayAtTheTerminal() throws IOException, InvalidSyntaxException {
        int before = Integer.parseInt(count());
        Path file = file("Security,City,Employees", "Alpha Terminal,Lyon,10", "Beta Terminal,Nice,200",
                "Gamma Terminal,Brest,many");
        assertEquals(1, run("import", "relations", file.toString(), "--map", "Security=name"));
        assertTrue(out().startsWith("2 created, 0 updated, 0 unchanged, 1 rejected"), out());
        assertTrue(err().startsWith("liaison: companies.csv:4: Employees: "), err());
        assertTrue(Files.exists(folder.resolve("companies-rejected.csv")));
        assertEquals(before + 2, Integer.parseInt(count()));

        assertEquals(0, run("list", "relations", "--search", "terminal", "--sort", "headcount:desc", "--json"));
        assertEquals(List.of("Beta Terminal", "Alpha Terminal"),
                objects().stream().map(row -> row.get("name").getAsString()).toList());
        long id = objects().get(0).get("id").getAsLong();
        assertEquals(200, objects().get(0).get("headcount").getAsInt());

        assertEquals(0, run("set", Long.toString(id), "headcount=300", "phone=01 99 00 50 01"));
        assertEquals(0, run("show", "Beta Terminal", "--json"));
        assertEquals(300, objects().get(0).get("headcount").getAsInt());
        assertEquals("+33199005001",
                objects().get(0).getAsJsonArray("Coordinate").get(0).getAsJsonObject().get("value").getAsString());
        assertEquals(0, run("show", Long.toString(id)));
        assertTrue(out().contains("01 99 00 50 01"), out());

        assertEquals(0, run("history", Long.toString(id), "--json"));
        assertEquals(List.of("", "3"), objects().stream().map(change -> change.get("place").getAsString()).toList());

        assertEquals(0, run("undo"));
        assertTrue(out().startsWith("Taken back: Change of Beta Terminal"), out());
        assertEquals(0, run("redo"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("undo"));
        assertEquals(Integer.toString(before), count());
        assertEquals(0, run("check"));
    }

    @Test
    void anyChangeIsPreviewedAndTakenBackWithDecisions() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Undo Alpha", "--json"));
        String id = objects().getFirst().get("id").getAsString();
        assertEquals(0, run("set", id, "headcount=10", "city=Lyon"));
        assertEquals(0, run("history", "--limit", "1", "--json"));
        String first = objects().getFirst().get("id").getAsString();
        assertEquals(0, run("set", id, "headcount=20"));
        assertEquals(2, run("undo", first));
        assertEquals(0, run("undo", first, "--preview"));
        assertTrue(out().contains("changed since"), out());
        assertEquals(2, run("undo", first, "--record", id));
        assertEquals(2, run("undo", first, "--keep", "--take"));
        assertEquals(0, run("undo", first, "--record", id, "--field", "headcount", "--take"));
        assertEquals(0, run("show", id, "--json"));
        assertTrue(objects().getFirst().get("headcount").isJsonNull());
        assertEquals(0, run("undo"));
        assertEquals(0, run("show", id, "--at", LocalDate.now().toString()));
        assertTrue(out().contains("20") && out().contains("as of"), out());
        assertEquals(2, run("show", id, "--at", "2001-01-01"));
        assertEquals(2, run("show", id, "--at", "yesterday"));
    }

    @Test
    void theDataAreProtectedByAPassword() throws IOException, InvalidSyntaxException {
        String before = count();
        Path given = Files.writeString(folder.resolve("password.txt"), "short\n");
        assertEquals(2, run("encrypt", "on", "--password-file", given.toString()));
        assertTrue(err().contains("at least 8"), err());
        Files.writeString(given, "Sommer Wagen 7\r\nsecond line");
        assertEquals(2, run("encrypt", "off"));
        assertEquals(0, run("encrypt", "on", "--password-file", given.toString(), "--delete-clear"));
        assertTrue(out().contains("protected by a password"), out());

        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "Sommer Wagen 8");
        assertEquals(2, run("count", "relations", "--password-file", wrong.toString()));
        assertTrue(err().contains("password is wrong"), err());
        assertEquals(2, run("count", "relations"));
        assertTrue(err().contains("LIAISON_PASSWORD"), err());
        assertEquals(0, run("count", "relations", "--password-file", given.toString()));
        assertEquals(before, out());
        assertEquals(0, run("backup", "list", "--json", "--password-file", given.toString()));
        assertTrue(objects().stream().allMatch(each -> each.get("encrypted").getAsBoolean()), out());
        assertEquals(0, run("encrypt", "off", "--json", "--password-file", given.toString()));
        assertEquals(false, objects().getFirst().get("encrypted").getAsBoolean());
        assertEquals(before, count());
        Trees.delete(data.resolve("backups"));
    }

    @Test
    void aDamagedPageIsFoundAndTheBackupPutBack() throws IOException, InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Zyxpage Exemple"));
        String before = count();
        assertEquals(0, run("backup", "--json"));
        String backup = objects().getFirst().get("folder").getAsString();
        session.release();
        assertTrue(damage("Zyxpage") > 0);
        assertEquals(1, run("check"));
        assertTrue(out().contains("is damaged"), out());
        assertTrue(out().contains("liaison restore"), out());
        assertEquals(0, run("restore", backup));
        assertEquals(0, run("check"));
        assertEquals(before, count());
        session.release();
        Trees.delete(data.resolve("backups"));
    }

    /** As a disk that has lost a bit wherever a name is. */
    private static int damage(String name) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(data.resolve("database/seg0"))) {
            files = list.toList();
        }
        int damaged = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains(name)) {
                bytes[text.indexOf(name)] ^= 1;
                Files.write(file, bytes);
                damaged++;
            }
        }
        return damaged;
    }

    @Test
    void theRecycleBinIsListedRestoredAndPurged() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Bin Alpha", "phone=01 99 00 50 07", "--json"));
        String id = objects().getFirst().get("id").getAsString();
        assertEquals(0, run("delete", id, "--yes"));
        assertEquals(0, run("bin", "list", "bin", "alpha", "--json"));
        assertEquals(List.of(id), objects().stream().map(each -> each.get("id").getAsString()).toList());
        assertEquals(0, run("bin", "restore", id));
        assertEquals(0, run("show", id));
        assertTrue(out().contains("01 99 00 50 07"), out());
        assertEquals(0, run("delete", id, "--yes"));
        assertEquals(2, run("bin", "purge", id));
        assertEquals(0, run("bin", "purge", id, "--yes"));
        assertEquals(2, run("bin", "restore", id));
        assertEquals(2, run("bin", "purge"));
        assertEquals(2, run("bin", "burn"));
        assertEquals(0, run("history", id, "--json"));
        assertFalse(out().contains("Bin Alpha"), out());
    }

    @Test
    void rowsAreListedInGroups() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Clustered One", "city=Quimper"));
        assertEquals(0, run("new", "relation", "name=Clustered Two", "city=Quimper"));
        assertEquals(0, run("new", "relation", "name=Clustered Three"));
        assertEquals(0, run("list", "relations", "--search", "clustered", "--group", "city", "--limit", "0"));
        assertEquals(List.of("City: Quimper (2)", "City: not filled in (1)"), out().lines().toList());
        assertEquals(0, run("list", "relations", "--search", "clustered", "--group", "city:desc", "--limit", "1", "--json"));
        assertEquals(List.of("Clustered One", "Clustered Three"), objects().stream().filter(row -> row.has("name"))
                .map(row -> row.get("name").getAsString()).toList());
        assertEquals(2, objects().getFirst().get("count").getAsInt());
        assertEquals(2, run("list", "relations", "--group", "tags"));
        assertTrue(err().contains("several values"), err());
    }

    @Test
    void whatMayBeThereAlreadyIsNotCreatedUnlessForced() throws InvalidSyntaxException {
        assertEquals(0,
                run("new", "relation", "name=Doublon Ateliers SAS", "city=Vannes", "siren=732829320", "siret=73282932000074"));
        int before = Integer.parseInt(count());
        assertEquals(1, run("new", "relation", "name=ATELIERS DOUBLON", "city=VANNES CEDEX"));
        assertTrue(out().endsWith(": Doublon Ateliers SAS (Vannes) – same name, same city"), out());
        assertTrue(err().contains("--force"), err());
        assertEquals(1, run("new", "relation", "name=Another", "siret=73282932000082", "--json"));
        assertEquals("NEW_SIRET", objects().getFirst().getAsJsonArray("reasons").get(0).getAsString());
        assertTrue(objects().getFirst().get("mayHaveEstablishment").getAsBoolean());
        assertEquals(before, Integer.parseInt(count()));
        assertEquals(0, run("new", "relation", "name=ATELIERS DOUBLON", "city=VANNES CEDEX", "--force"));
        assertEquals(before + 1, Integer.parseInt(count()));
    }

    @Test
    void helpExplainsCommandsAndPrintsPages() throws InvalidSyntaxException {
        assertEquals(0, run("help"));
        assertTrue(out().contains("bulk") && out().lines().anyMatch(line -> line.matches(" *query +The search box")), out());
        assertEquals(0, run("help", "bulk"));
        assertTrue(out().contains("liaison bulk"), out());
        assertEquals(0, run("help", "query", "--lang", "fr"));
        assertTrue(out().startsWith("La zone de recherche\n===================="), out());
        assertTrue(out().lines().allMatch(line -> line.length() <= 100), out());
        assertEquals(0, run("help", "query", "--json"));
        assertEquals("The search box", objects().getFirst().get("title").getAsString());
        assertEquals(2, run("help", "nothing"));
        assertTrue(err().contains("query"), err());
    }

    /** What the help offers to click must be understood; it is the same in all languages. */
    @Test
    void everySearchOfTheHelpIsUnderstood() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Aide Exemples", "status=PROSPECT", "type=CLIENT"));
        assertEquals(0, run("new", "relation", "name=Aide Exemples Deux", "status=CLIENT"));
        List<HelpPage> pages = session.service(HelpPages.class).pages(Locale.ENGLISH);
        List<Command> commands = bundles.getServiceReferences(Command.class, null).stream().map(bundles::getService).toList();
        for (HelpPage page : pages) {
            assertTrue(commands.stream().noneMatch(command -> command.getClass().getSimpleName()
                    .equalsIgnoreCase(page.name() + "Command")), page.name() + " is a command");
            for (Span example : page.blocks().stream().flatMap(block -> block.spans().stream())
                    .filter(span -> span.target(Span.SEARCH).isPresent()).toList()) {
                String list = example.target(Span.SEARCH).orElseThrow().toLowerCase(Locale.ROOT) + 's';
                assertEquals(0, run("search", list, "--limit", "1", "--", example.text()),
                        () -> example + ": " + err());
                assertEquals("", err(), example.text());
            }
        }
    }

    @Test
    void searchAndFacetsSpeakTheLanguageOfTheSearchBar() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Omega Terminal", "city=Le Mans", "headcount=70"));
        assertEquals(0, run("new", "relation", "name=Sigma Terminal", "city=Le Mans", "headcount=7"));
        assertEquals(0, run("search", "relations", "terminal", "city:=\"Le Mans\"", "headcount:>50", "--json"));
        assertEquals(List.of("Omega Terminal"), objects().stream().map(row -> row.get("name").getAsString()).toList());
        assertEquals(0, run("search", "relations", "city:mans", "--sort", "Headcount:desc", "--", "-omega"));
        assertTrue(out().contains("Sigma Terminal") && !out().contains("Omega"), out());
        assertEquals(0, run("search", "relations", "sigma", "termnial"));
        assertTrue(out().contains("Did you mean: sigma terminal (1)"), out());
        assertEquals(1, run("search", "relations", "nosuch:1", "(terminal"));
        assertEquals(List.of("liaison: The bracket at place 10 is not closed.",
                "liaison: There is no field “nosuch” in this list; perhaps its plug-in is missing. The condition finds nothing."),
                err().lines().toList());
        assertEquals(0, run("facets", "relations", "terminal", "city:mans", "--field", "city", "--json"));
        assertEquals("Le Mans", objects().getFirst().get("key").getAsString());
        assertEquals(2, objects().getFirst().get("count").getAsInt());
        assertEquals(0, run("facets", "relations", "terminal"));
        assertTrue(out().contains("city:=\"Le Mans\""), out());
        assertEquals(0, run("undo"));
        assertEquals(0, run("undo"));
    }

    @Test
    void criteriaAreDefinedSetCountedAndFound() throws IOException, InvalidSyntaxException {
        assertEquals(0, run("criteria", "add", "crm", "relations", "Size", "< 10", "> 100 employees"));
        assertEquals("crm.size: done", out());
        assertEquals(0, run("criteria", "add", "match", "Hours", "35 h", "39 h", "--several"));
        assertEquals(0, run("criteria", "add", "text", "relations", "Remark"));
        assertEquals(0, run("criteria", "value", "crm.size", "10 - 100"));
        assertEquals(2, run("criteria", "add", "match", "hours"), "there is one");
        assertEquals(2, run("criteria", "add", "what", "relations", "X"));
        assertEquals(0, run("new", "relation", "name=Kappa Terminal", "Size=> 100 employees", "match.hours=35 h; 39 h"));
        assertEquals(0, run("new", "relation", "name=Lambda Terminal", "crm.size=< 10", "remark=Calls back"));
        assertEquals(2, run("new", "relation", "name=Mu Terminal", "crm.size=huge"));
        assertTrue(err().contains("< 10, > 100 employees, 10 - 100"), err());
        assertEquals(0, run("search", "relations", "size:\"> 100 employees\"", "hours:\"39 h\"", "--json"));
        assertEquals(List.of("Kappa Terminal"), objects().stream().map(row -> row.get("name").getAsString()).toList());
        assertEquals("35 h, 39 h", objects().getFirst().get("match.hours").getAsString());
        assertEquals(0, run("search", "relations", "calls", "back", "--columns", "name,remark"));
        assertTrue(out().contains("Lambda Terminal") && out().contains("Calls back"), out());
        assertEquals(0, run("facets", "relations", "--field", "crm.size"));
        assertTrue(out().contains("crm.size:100-employees"), out());
        assertEquals(0, run("bulk", "relations", "set", "Size=10 - 100", "--search", "lambda", "--yes"));
        assertEquals(0, run("search", "relations", "size:\"10 - 100\"", "--json"));
        assertEquals(1, objects().size());
        assertEquals(0, run("undo"));
        assertEquals(0, run("search", "relations", "size:\"< 10\"", "--json"));
        assertEquals(1, objects().size());
        assertEquals(0, run("bulk", "relations", "take", "match.hours=39 h", "--search", "kappa", "--yes"));
        assertEquals(0, run("search", "relations", "hours:\"39 h\"", "--json"));
        assertEquals(0, objects().size());
        assertEquals(0, run("bulk", "relations", "give", "match.hours=39 h", "--search", "kappa", "--yes"));
        assertEquals(0, run("search", "relations", "hours:\"39 h\"", "hours:\"35 h\"", "--json"));
        assertEquals(1, objects().size());
        assertEquals(2, run("bulk", "relations", "give", "Size=10 - 100", "--search", "kappa", "--yes"));
        Path file = folder.resolve("criteria.csv");
        assertEquals(0, run("export", "relations", file.toString()));
        assertTrue(Files.readAllLines(file).getFirst().contains("Size"), () -> file.toString());
        assertEquals(0, run("criteria", "retire", "crm.size", "< 10"));
        assertEquals(0, run("criteria", "list", "relations"));
        assertTrue(out().contains("< 10 (retired)"), out());
        assertEquals(0, run("criteria", "retire", "crm.size"));
        assertEquals(1, run("search", "relations", "crm.size:10"));
        assertTrue(err().contains("out of use"), err());
        assertEquals(0, run("undo"));
        assertEquals(0, run("search", "relations", "crm.size:10"));
    }

    @Test
    void newShowDeleteUndo() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Delta Terminal", "city=Lille", "--json"));
        String id = objects().get(0).get("id").getAsString();
        assertEquals(0,
                run("new", "contact", "firstName=Dora", "lastName=Delta-Terminal", "relation=" + id, "email=dora@delta.fr"));
        assertEquals(2, run("delete", id));
        assertTrue(out().contains("one relation"), out());
        assertTrue(err().contains("--yes"), err());
        assertEquals(0, run("show", "dora@delta.fr"));
        assertEquals(0, run("delete", id, "--yes"));
        assertEquals(2, run("show", "dora@delta.fr"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("show", "dora@delta.fr"));
        assertEquals(0, run("delete", id, "--yes"));
    }

    @Test
    void exportsWhatAQueryFindsWithSomeColumns() throws IOException, InvalidSyntaxException {
        assertEquals(0, run("sample", "20"));
        Path file = folder.resolve("some.csv");
        assertEquals(0, run("search", "relations", "type:client", "--limit", "999", "--json"));
        int found = objects().size();
        assertTrue(found > 0);
        assertEquals(0, run("export", "relations", file.toString(), "--filter", "type:client", "--columns", "name,city,turnover",
                "--sort", "turnover:desc"));
        List<String> lines = Files.readAllLines(file);
        assertEquals(found + 1, lines.size());
        assertEquals(3, lines.getFirst().split(",").length, lines.getFirst());
        Path book = folder.resolve("some.xlsx");
        assertEquals(0, run("export", "relations", book.toString(), "--filter", "type:client"));
        assertEquals(0, run("import", "relations", book.toString(), "--dry-run", "--json"));
        assertEquals(found, objects().get(0).get("unchanged").getAsInt());
        assertEquals(2, run("export", "relations", file.toString(), "--filter", "nothing:1"));
        assertEquals(2, run("export", "relations", file.toString(), "--columns", "nothing"));
        assertEquals(2, run("export", "relations", file.toString(), "--format", "pdf"));
        assertEquals(lines, Files.readAllLines(file));
        assertEquals(0, run("undo"));
    }

    @Test
    void printsARecordAndAList() throws IOException, InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Paperworks Sarl", "turnover=1200000"));
        Path sheet = folder.resolve("sheet.pdf");
        assertEquals(0, run("print", "relation", "Paperworks Sarl", sheet.toString(), "--json"));
        assertEquals(1, objects().get(0).get("pages").getAsInt());
        Path list = folder.resolve("list.pdf");
        assertEquals(0, run("print", "relations", list.toString(), "--filter", "paperworks", "--columns", "name,turnover"));
        for (Path file : List.of(sheet, list)) {
            assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1));
        }
        assertEquals(2, run("print", "relation", sheet.toString()));
        assertEquals(2, run("print", "contact", "Paperworks Sarl", sheet.toString()));
        assertEquals(2, run("print", "relations", list.toString(), "--filter", "nothing:1"));
        assertEquals(0, run("undo"));
    }

    @Test
    void exportsAndDryRunsAgree() throws InvalidSyntaxException {
        assertEquals(0, run("sample", "20"));
        Path file = folder.resolve("out.csv");
        assertEquals(0, run("export", "relations", file.toString(), "--separator", ";", "--bom", "--json"));
        assertTrue(objects().get(0).get("exported").getAsInt() >= 20);
        assertEquals(0, run("import", "relations", file.toString(), "--dry-run", "--json"));
        assertEquals(0, objects().get(0).get("created").getAsInt());
        assertEquals(0, objects().get(0).get("updated").getAsInt());
        assertEquals(0, run("undo"));
    }

    @Test
    void manyAtOnce() throws InvalidSyntaxException {
        for (String name : new String[] { "Bulkone", "Bulktwo", "Bulkthree" }) {
            assertEquals(0, run("new", "relation", "name=" + name + " Sprl"));
        }
        assertEquals(2, run("bulk", "relations", "set", "status=client", "--search", "sprl"));
        assertTrue(err().contains("Status “Client”: 3 relations"), err());
        assertEquals(0, run("bulk", "relations", "set", "status=client", "--search", "sprl", "--yes", "--json"));
        assertEquals(3, objects().get(0).get("changed").getAsInt());
        assertEquals(0, run("bulk", "relations", "tag", "Bulk Tag", "--search", "bulktwo sprl", "--yes"));
        assertEquals(0, run("bulk", "relations", "tag", "bulk tag", "--search", "sprl", "--yes", "--json"));
        assertEquals(List.of(2, 1),
                List.of(objects().get(0).get("changed").getAsInt(), objects().get(0).get("unchanged").getAsInt()));
        assertEquals(0, run("bulk", "relations", "tag", "Third", "--search", "sprl name:bulkthree", "--yes", "--json"));
        assertEquals(1, objects().get(0).get("changed").getAsInt());
        assertEquals(2, run("bulk", "relations", "delete", "--search", "nothing.like.this:x", "--yes"));
        assertEquals(2, run("bulk", "relations", "group", "Rentrée", "--search", "sprl"));
        assertEquals(2, run("bulk", "relations", "ungroup", "Rentrée", "--search", "sprl", "--yes"),
                "nothing is made unless asked");
        assertEquals(0, run("bulk", "relations", "group", "Rentrée", "--search", "sprl", "--yes"));
        assertEquals(0, run("bulk", "relations", "ungroup", "rentree", "--search", "sprl", "--yes", "--json"));
        assertEquals(3, objects().get(0).get("changed").getAsInt());
        assertEquals(0, run("bulk", "relations", "delete", "--search", "sprl", "--yes"));
        assertEquals(0, run("list", "relations", "--search", "sprl", "--json"));
        assertEquals(List.of(), objects());
        assertEquals(0, run("undo"));
        assertEquals(0, run("list", "relations", "--search", "sprl", "--json"));
        assertEquals(List.of("Client", "Client", "Client"),
                objects().stream().map(row -> row.get("status").getAsString()).toList());
        assertEquals(0, run("bulk", "relations", "delete", "--search", "sprl", "--yes"));
    }

    @Test
    void backupAndRestore() throws InvalidSyntaxException, IOException {
        String before = count();
        Path copy = folder.resolve("copy");
        assertEquals(0, run("backup", copy.toString()));
        assertEquals(0, run("backup", "verify", copy.toString()));
        assertTrue(out().contains("whole"), out());
        assertEquals(0, run("new", "relation", "name=After The Backup"));
        assertEquals(0, run("restore", "--preview", copy.toString()));
        assertTrue(out().contains("One change would be lost"), out());
        assertTrue(out().endsWith("New: Relation"), out());
        assertEquals(0, run("restore", copy.toString(), "--preview", "--json"));
        JsonObject preview = objects().getFirst();
        assertEquals(preview.getAsJsonObject("counts").get("Relation").getAsInt() + 1,
                preview.getAsJsonObject("now").get("Relation").getAsInt());
        assertEquals(1, preview.get("lost").getAsInt());
        assertEquals(0, run("restore", copy.toString()));
        assertEquals(before, count());
        assertEquals(0, run("check"));
        assertEquals(2, run("restore", folder.resolve("missing").toString()));

        assertEquals(0, run("backup", "--json"));
        Path kept = Path.of(objects().getFirst().get("folder").getAsString());
        assertEquals(data.toRealPath().resolve("backups"), kept.getParent().toRealPath());
        assertEquals(0, run("backup", "list"));
        assertTrue(out().contains(kept.getFileName().toString()), out());
        Files.writeString(kept.resolve("liaison-backup.txt"), "cut", StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(2, run("backup", "verify", kept.toString()));
        assertTrue(err().contains("is damaged"), err());
        assertEquals(2, run("restore", kept.toString()));
        assertEquals(before, count());
        assertEquals(0, run("backup", "list"));
        assertTrue(out().contains("no backups"), out());
    }

    @Test
    void personsAreGatheredAndForgotten() throws InvalidSyntaxException {
        assertEquals(0, run("new", "contact", "firstName=Zyxwina", "lastName=Vergessmich"));
        assertEquals(0, run("person", "gather", "Vergessmich", folder.resolve("her.zip").toString()));
        assertTrue(Files.exists(folder.resolve("her.zip")));
        assertEquals(2, run("person", "gather", "Vergessmich", folder.resolve("her.zip").toString()));
        assertEquals(2, run("person", "gather", "Vergessmich"));
        assertEquals(0, run("retention", "12", "--dry-run"));
        assertTrue(out().contains("No contact is due"), out());
        assertEquals(0, run("retention", "--keep-deleted", "400", "--keep-contacts", "48"));
        assertEquals(0, run("retention", "--automatic", "yes", "--json"));
        assertEquals(400, objects().getFirst().get("keepDeletedDays").getAsInt());
        assertTrue(objects().getFirst().get("automatic").getAsBoolean());
        assertEquals(2, run("retention", "--automatic", "perhaps"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("retention", "--dry-run"));
        assertTrue(out().contains("You are asked"), out());
        assertEquals(2, run("person", "erase", "Vergessmich"));
        assertTrue(err().contains("cannot be undone"), err());
        assertEquals(0, run("person", "erase", "Vergessmich", "--yes"));
        assertTrue(out().contains("Forgotten: "), out());
        assertEquals(2, run("show", "Vergessmich"));
        assertEquals(0, run("check"));
    }

    @Test
    void oldHistoryGoesIntoArchivesAndComesAlongInABackup() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Archivia"));
        assertEquals(0, run("archive"));
        assertTrue(out().contains("Nothing is archived") && out().contains("Nothing before"), out());
        assertEquals(0, run("archive", "--before", "9999-01-01", "--yes", "--compact"));
        assertTrue(out().contains("moved into archives") && out().contains("in one file"), out());
        assertEquals(0, run("archive", "--before", "9999-01-01", "--json"));
        assertEquals(0, objects().getFirst().get("due").getAsInt());
        Path backup = folder.resolve("with archives");
        assertEquals(0, run("backup", backup.toString()));
        assertEquals(0, run("history", "Archivia"));
        String history = out();
        assertTrue(history.contains("Relation created"), history);
        assertEquals(0, run("undo"));
        assertEquals(2, run("show", "Archivia"));
        assertEquals(0, run("restore", backup.toString()));
        assertEquals(0, run("history", "Archivia"));
        assertEquals(history, out());
        assertEquals(0, run("check"));
        assertEquals(2, run("archive", "--before", "yesterday"));
        assertEquals(0, run("retention", "--archive-history", "7"));
        assertTrue(out().contains("after 7 whole years"), out());
    }

    @Test
    void wrongUseIsSaidInOneLine() throws InvalidSyntaxException {
        String[][] wrong = { { "frobnicate" }, { "import", "relations" }, { "import", "things", "x.csv" },
                { "import", "relations", "missing.csv" }, { "list", "relations", "--sort", "nothing" },
                { "list", "relations", "--limit", "x" },
                { "show", "nobody knows this" }, { "set", "nobody", "name=x" }, { "new", "relation", "name" },
                { "new", "relation", "city=x" },
                { "new", "relation", "name=x", "siren=12" }, { "undo", "999999" }, { "sample", "0" }, { "bench", "nothing" },
                { "bench", "foundation", "--only", "nothing" },
                { "help", "nothing" },
                { "bulk", "relations", "tag", "x" }, { "bulk", "relations", "paint", "x", "--all" },
                { "bulk", "relations", "set", "status=nonsense", "--all", "--yes" },
                { "bulk", "relations", "set", "name=", "--all", "--yes" },
                { "count", "relations", "surplus" }, { "count", "--colour" },
                { "export", "relations", "x.csv", "--separator", "xx" }, { "person", "kiss", "x" }, { "retention", "0" }, {} };
        for (String[] words : wrong) {
            assertEquals(2, run(words), () -> String.join(" ", words));
            assertEquals("", out());
            assertEquals(1, err().lines().count(), err());
            assertTrue(err().startsWith("liaison: "), err());
        }
    }

    @Test
    void helpNamesEveryCommand() throws InvalidSyntaxException {
        assertEquals(0, run("help"));
        for (String name : new String[] { "import", "export", "count", "list", "show", "new", "set", "delete", "bulk", "history",
                "undo",
                "redo", "check",
                "backup", "restore", "sample", "bench", "help", "search", "facets",
                "tag", "group", "dossier", "bin" }) {
            assertTrue(out().lines().anyMatch(line -> line.matches(" +" + name + " +\\S.*")), name + "\n" + out());
        }
        assertEquals(0, run("import", "--help"));
        assertTrue(out().contains("--dry-run"), out());
        assertFalse(out().contains("null"), out());
    }

    @Test
    void activitiesAreAddedListedTickedAndExported(@TempDir Path folder) throws Exception {
        assertEquals(0, run("new", "relation", "name=Agenda Alpha"));
        assertEquals(0,
                run("activity", "add", "task", "Send the offer", "--for", "Agenda Alpha", "--due", "2020-01-31", "--time", "9h"));
        assertTrue(out().startsWith("Task added: Send the offer: Agenda Alpha."), out());
        assertEquals(0, run("activity", "list", "offer", "--for", "Agenda Alpha", "--mine", "--json"));
        assertEquals("OVERDUE", objects().getFirst().get("when").getAsString());
        assertEquals("09:00", objects().getFirst().get("time").getAsString());
        String id = objects().getFirst().get("id").getAsString();
        Path file = folder.resolve("agenda.ics");
        assertEquals(0, run("activity", "export", file.toString(), "--for", "Agenda Alpha"));
        assertTrue(Files.readString(file).contains("SUMMARY:Send the offer"), Files.readString(file));
        assertEquals(0, run("activity", "done", id));
        assertEquals(0, run("activity", "list", "--for", "Agenda Alpha"));
        assertFalse(out().contains("offer"), out());
        assertEquals(0, run("undo"));
        assertEquals(0, run("activity", "list", "--for", "Agenda Alpha"));
        assertTrue(out().contains("Send the offer"), out());
        assertEquals(2, run("activity", "add", "task", "X", "--for", "Agenda Alpha", "--time", "noon"));
        assertTrue(err().contains("is no time"), err());
        assertEquals(2, run("activity", "done", "1"));
        assertEquals(2, run("activity", "add", "dance", "X", "--for", "Agenda Alpha"));
    }

    @Test
    void filtersAreSavedListedRunAndDeleted() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Filtered Alpha", "headcount=40"));
        assertEquals(0, run("new", "relation", "name=Filtered Beta", "headcount=400"));
        assertEquals(0, run("filter", "save", "relations", "Big ones", "filtered", "headcount:>100", "--folder", "Sales"));
        assertEquals("Filter “Big ones” saved", out());
        assertEquals(0, run("filter", "save", "relations", "All filtered", "filtered", "--sort", "headcount:desc"));
        assertEquals(0, run("filter", "list", "relations", "--json"));
        assertEquals(List.of("Big ones 1 Sales", "All filtered 2 "), objects().stream().map(filter -> filter.get("name")
                .getAsString() + ' ' + filter.get("count").getAsInt() + ' ' + filter.get("folder").getAsString()).toList());
        assertEquals(0, run("filter", "run", "relations", "all FILTERED", "--json"));
        assertEquals(List.of("Filtered Beta", "Filtered Alpha"),
                objects().stream().map(row -> row.get("name").getAsString()).toList());
        assertEquals(0, run("filter", "save", "relations", "Big ones", "headcount:>10", "name:filtered"));
        assertEquals(0, run("filter", "list", "relations", "--json"));
        assertEquals(2, objects().get(0).get("count").getAsInt());
        assertEquals("Sales", objects().get(0).get("folder").getAsString());
        assertEquals(0, run("filter", "delete", "relations", "Big ones"));
        assertEquals(2, run("filter", "run", "relations", "Big ones"));
        assertTrue(err().contains("There is no filter “Big ones”"), err());
        assertEquals(0, run("undo"));
        assertEquals(0, run("filter", "run", "relations", "Big ones"));
        assertEquals(1, run("filter", "save", "relations", "Broken", "noSuchField:x"));
        assertEquals(2, run("filter", "rename", "relations", "Broken"));
    }

    @Test
    void filtersAreRunAsAtAnotherDayAndCompared() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Dated Alpha"));
        assertEquals(0, run("new", "relation", "name=Dated Beta"));
        assertEquals(0, run("filter", "save", "relations", "Dated", "dated"));
        assertEquals(0, run("filter", "run", "relations", "Dated", "--at", "2020-01-01"));
        assertTrue(out().startsWith("As at 2020-01-01: 0 found"), out());
        assertEquals(0, run("filter", "run", "relations", "Dated", "--at", "2999-01-01", "--json"));
        assertEquals(List.of("Dated Alpha", "Dated Beta"),
                objects().stream().map(row -> row.get("name").getAsString()).toList());
        assertEquals(0, run("filter", "run", "relations", "Dated", "--at", "2020-01-01", "--compare", "now"));
        assertTrue(out().startsWith("2020-01-01: 0 found. Now: 2 found. 2 came, 0 went, 0 changed."), out());
        assertEquals(0, run("filter", "run", "relations", "Dated", "--at", "2999-01-01", "--compare", "2020-01-01", "--json"));
        assertEquals(List.of("Dated Alpha went", "Dated Beta went"), objects().stream()
                .map(each -> each.get("name").getAsString() + ' ' + each.get("difference").getAsString()).toList());
        assertEquals(2, run("filter", "run", "relations", "Dated", "--compare", "now"));
        assertEquals(2, run("filter", "run", "relations", "Dated", "--at", "yesterday"));
        assertTrue(err().contains("“yesterday” is no date"), err());
        assertEquals(0, run("filter", "delete", "relations", "Dated"));
    }

    @Test
    void tagsAreMadeRenamedMergedAndDeleted() throws InvalidSyntaxException {
        assertEquals(0, run("new", "relation", "name=Tagged Alpha"));
        assertEquals(0, run("new", "relation", "name=Tagged Beta"));
        assertEquals(0, run("tag", "add", "relations", "Salon"));
        assertEquals(2, run("tag", "add", "relations", " SALON "));
        assertTrue(err().contains("The tag “Salon” exists already"), err());
        assertEquals(1, run("tag", "add", "relations", "Salons"), "a near duplicate is made and pointed out");
        assertEquals(0, run("tag", "on", "relations", "salon", "Tagged Alpha"));
        assertEquals(0, run("tag", "on", "relations", "Salons", "Tagged Alpha", "Tagged Beta"));
        assertEquals(0, run("tag", "list", "relations", "salon", "--json"));
        assertEquals(List.of("Salon 1 Salons", "Salons 2 Salon"),
                objects().stream().map(tag -> tag.get("label").getAsString() + ' '
                        + tag.get("uses").getAsInt() + ' ' + tag.get("like").getAsString()).toList());
        assertEquals(0, run("tag", "merge", "relations", "Salons", "--into", "Salon"));
        assertEquals("Tag “Salons” merged into “Salon”. “liaison undo” takes it back.", out());
        assertEquals(0, run("tag", "list", "relations", "salon", "--json"));
        assertEquals(2, objects().getFirst().get("uses").getAsInt());
        assertEquals(0, run("tag", "rename", "relations", "salon", "Fair"));
        assertEquals(0, run("tag", "off", "relations", "fair", "Tagged Beta", "--json"));
        assertEquals(2, run("tag", "delete", "relations", "fair"));
        assertTrue(err().contains("One tag would be deleted and taken from one record"), err());
        assertEquals(0, run("tag", "delete", "relations", "fair", "--yes"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("tag", "list", "relations", "--json", "fair"));
        assertEquals(1, objects().getFirst().get("uses").getAsInt());
        assertEquals(0, run("tag", "list", "contacts", "--json", "fair"));
        assertEquals(List.of(), objects());
        assertEquals(0, run("tag", "list", "relations", "fair"));
        assertTrue(out().lines().findFirst().orElseThrow().startsWith("Tag "), out());
        String[][] wrong = { { "paint", "relations" }, { "add", "relations" }, { "rename", "relations", "fair" },
                { "merge", "relations", "fair" }, { "delete", "relations", "nothing" }, { "on", "contacts", "x", "Tagged Alpha" },
                { "merge", "relations", "fair", "--into", "fair" } };
        for (String[] words : wrong) {
            List<String> line = new ArrayList<>(List.of("tag"));
            line.addAll(List.of(words));
            assertEquals(2, run(line.toArray(String[]::new)), line::toString);
        }
    }

    /** Who does not want mail is not added, and it is said why (trap T13). */
    @Test
    void mailingGroupsAreMadeFilledAndDeleted() throws InvalidSyntaxException, IOException {
        assertEquals(0, run("new", "relation", "name=Grouped Relation"));
        assertEquals(0, run("new", "contact", "lastName=Groupedopen"));
        assertEquals(0, run("new", "contact", "lastName=Groupedpassive", "passive=yes"));
        assertEquals(0, run("group", "new", "Autumn letter", "--description", "Once a year"));
        assertEquals(2, run("group", "new", "AUTUMN LETTER"));
        assertEquals(1, run("group", "add", "autumn letter", "Groupedopen", "Groupedpassive", "Grouped Relation"));
        assertTrue(err().contains("“Groupedpassive” was not added: passive."), err());
        assertEquals(0, run("set", "Groupedopen", "wantsMarketing=no"));
        assertEquals(0, run("group", "list", "--json"));
        JsonObject letter = objects().stream().filter(group -> group.get("name").getAsString().equals("Autumn letter"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1, 1, 1, 1, 0, 1),
                List.of("relations", "contacts", "mailed", "unwilling", "passive", "wantsMarketing")
                        .stream().map(count -> letter.get(count).getAsInt()).toList());
        assertEquals(0, run("group", "members", "Autumn Letter"));
        assertTrue(out().contains("does not want marketing"), out());
        Path members = folder.resolve("members.csv");
        assertEquals(0, run("group", "export", "Autumn letter", members.toString()));
        assertTrue(out().startsWith("one member exported to") && out().endsWith("one left out"), out());
        assertTrue(Files.readString(members).contains("Grouped Relation"), "who refuses mail is in no file");
        assertEquals(2, run("group", "export", "Autumn letter"));
        assertEquals(0, run("group", "remove", "Autumn letter", "Groupedopen"));
        assertEquals(0, run("group", "rename", "Autumn letter", "Yearly letter"));
        assertEquals(0, run("group", "members", "yearly letter", "--json"));
        assertEquals(List.of("Grouped Relation"), objects().stream().map(member -> member.get("name").getAsString()).toList());
        assertEquals(2, run("group", "delete", "yearly letter"));
        assertTrue(err().contains("with one member would be deleted"), err());
        assertEquals(0, run("group", "delete", "yearly letter", "--yes"));
        assertEquals(2, run("group", "members", "yearly letter"));
        assertEquals(2, run("group", "new"));
        assertEquals(2, run("group", "paint", "x"));
    }

    @Test
    void dossiersAreFilledListedAndSaved() throws IOException, InvalidSyntaxException {
        assertEquals(0, run("new", "contact", "lastName=Dossiered", "email=dossiered@dossiered.fr"));
        Path mail = Files.writeString(folder.resolve("offer.eml"),
                "From: dossiered@dossiered.fr\r\nSubject: The offer\r\n\r\nGirders\r\n");
        assertEquals(0, run("dossier", "add", mail.toString()), err());
        assertEquals(1, run("dossier", "add", folder.resolve("missing.pdf").toString(), "--to", "Dossiered"));
        assertEquals(0, run("dossier", "note", "Dossiered", "Call", "Back on Tuesday"));
        assertEquals(0, run("dossier", "list", "Dossiered", "--words", "girders", "--json"));
        JsonObject listed = objects().getFirst();
        assertEquals("The offer", listed.get("title").getAsString());
        assertEquals(0, run("dossier", "save", listed.get("id").getAsString(), folder.toString()));
        assertEquals(Files.readString(mail), Files.readString(folder.resolve("(2) offer.eml")));
        assertEquals(2, run("dossier", "save", "1"));
        assertEquals(2, run("dossier", "burn"));
    }
}
