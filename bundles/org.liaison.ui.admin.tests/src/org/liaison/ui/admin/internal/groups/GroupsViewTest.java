// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.GroupBook;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.MemberFile;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.query.QueryText;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;
import org.liaison.ui.look.FlatButton;

class GroupsViewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;

    private final List<ListQuery> shown = new ArrayList<>();
    private Surroundings around;
    private final List<String> opened = new ArrayList<>();
    private MemberFile file;
    private Driver driver;
    private Table table;

    @BeforeEach
    void begin() {
        GroupBook book = liaison.service(GroupBook.class);
        Relation acme = aRelation("Acme").in(liaison.store());
        Contact open = aContact("Anne", "Open").in(liaison.store());
        Contact passive = aContact("Bob", "Passive").in(liaison.store());
        MailingGroup letter = book.add("Lettre de rentrée", "Une fois par an", Origin.TYPED);
        book.add("Vœux", "", Origin.TYPED);
        join(GroupAction.addContacts(letter), open, passive);
        join(GroupAction.addRelations(letter), acme);
        liaison.store().change(Intent.typed("Passive"),
                change -> change.edit(liaison.store().find(Contact.class, passive.getId()).orElseThrow()).setPassive(true));
        liaison.found(ListQuery.all(Contact.class)).close();
        around = new Surroundings(liaison, DISPLAY);
        AdminDesk desk = new AdminDesk(around.icons(), around.prompts(), around.failures(), around.background(), around.events(),
                liaison.store(), liaison.workplace());
        file = new MemberFile(liaison.search(), liaison.service(Exporter.class));
        GroupsView view = new GroupsView(DISPLAY.shell(), desk,
                new Membership(book, liaison.search(), liaison.service(Bulk.class), Locale.FRENCH), file, shown::add,
                (record, label) -> opened.add(label));
        Reload.when(view.control(), liaison.store(), liaison.search(), view::read);
        DISPLAY.shell().layout(true, true);
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "groups.table");
        waitFor("Lettre de rentrée|1|2|1|Une fois par an", "Vœux||||");
    }

    @AfterEach
    void closeToasts() {
        Stream.of(DISPLAY.display().getShells()).filter(shell -> "toast".equals(shell.getData(ModelIds.TEST_ID)))
                .forEach(Shell::dispose);
    }

    @Test
    void saysHowManyAreMailedAndWhyOthersAreNot() {
        driver.select(table.getItem(0));
        assertEquals("« Lettre de rentrée » : 3 membres, 2 destinataires. Un est écarté (passif : 1).",
                driver.find(Link.class, "groups.note").getText());
        driver.find(Text.class, "groups.filter").setText("FOIS an");
        assertEquals(1, table.getItemCount());
        assertTrue(driver.shows("1 sur 2 groupes"), driver.texts()::toString);
    }

    @Test
    void opensTheListOfItsMembers() {
        driver.open(table.getItem(0));
        assertEquals(List.of("mailingGroups:=\"Lettre de rentrée\""),
                shown.stream().map(query -> QueryText.print(query.criteria())).toList());
        assertEquals(Contact.class, shown.getFirst().list());
    }

    @Test
    void showsItsMembersAndTakesThemOut() {
        Table members = driver.find(Table.class, "groups.members");
        assertFalse(members.isVisible(), "no group is selected");
        driver.select(table.getItem(0));
        driver.waitUntil("the members", () -> cells(members).equals(
                List.of("Acme|Relation||", "Open Anne|Contact||", "Passive Bob|Contact||passif")));
        assertTrue(members.isVisible());
        assertEquals("« Lettre de rentrée » : 3 membres, dont un sans courrier",
                driver.find(Label.class, "groups.members.title").getText());
        driver.open(members.getItem(1));
        assertEquals(List.of("Open Anne"), opened);

        driver.select(members.getItem(2));
        driver.click(driver.find(FlatButton.class, "groups.members.remove"));
        waitFor("Lettre de rentrée|1|1||Une fois par an", "Vœux||||");
        driver.waitUntil("one member less", () -> cells(members).equals(List.of("Acme|Relation||", "Open Anne|Contact||")));
        liaison.undoLast();
        waitFor("Lettre de rentrée|1|2|1|Une fois par an", "Vœux||||");
        driver.waitUntil("it is back", () -> members.getItemCount() == 3);
    }

    @Test
    void isMadeAndChanged() {
        answer(window -> {
            FlatButton accept = window.find(FlatButton.class, "group.accept");
            window.find(Text.class, "group.name").setText("voeux");
            assertTrue(window.shows("Un groupe presque identique existe déjà : « Vœux ».")
                    || window.shows("Le groupe « Vœux » existe déjà."), window.texts()::toString);
            window.find(Text.class, "group.name").setText("VŒUX");
            assertFalse(accept.isEnabled());
            window.find(Text.class, "group.name").setText("Alumni");
            window.click(accept);
        });
        driver.click(driver.find(FlatButton.class, "groups.add"));
        waitFor("Alumni||||", "Lettre de rentrée|1|2|1|Une fois par an", "Vœux||||");
        driver.select(table.getItem(2));
        answer(window -> {
            window.find(Text.class, "group.description").setText("En janvier");
            window.click(window.find(FlatButton.class, "group.accept"));
        });
        driver.press(table, SWT.F2, 0);
        waitFor("Alumni||||", "Lettre de rentrée|1|2|1|Une fois par an", "Vœux||||En janvier");
    }

    @Test
    void isDeletedAfterAQuestionInNumbersAndComesBack() {
        driver.select(table.getItem(0));
        around.answer(0);
        driver.press(table, SWT.DEL, 0);
        waitFor("Vœux||||");
        assertEquals("3 fiches en font partie ; elles restent.\n\nUn seul « Annuler » rétablit l’état précédent.",
                around.asked().getFirst().text());
        driver.waitUntil("the change set",
                () -> liaison.lastTitle().equals("Groupe de messagerie « Lettre de rentrée » supprimé"));
        liaison.undoLast();
        waitFor("Lettre de rentrée|1|2|1|Une fois par an", "Vœux||||");
    }

    /** Whoever does not want mail is not in the file that mail is sent by. */
    @Test
    void exportsThoseWhoWantMail() throws IOException {
        GroupBook book = liaison.service(GroupBook.class);
        MailingGroup letter = book.entries().getFirst().group();
        MemberFile.Written written = file.write(new MemberFile.Members(book.members(letter, Contact.class),
                book.unwilling(letter), book.members(letter, Relation.class)), folder.resolve("lettre.csv"), "-relations", ';');
        assertEquals(new MemberFile.Written(2, 1), written);
        String people = Files.readString(folder.resolve("lettre.csv"));
        assertTrue(people.contains("Open") && !people.contains("Passive"), people);
        assertTrue(Files.readString(folder.resolve("lettre-relations.csv")).contains("Acme"));
    }

    private void waitFor(String... wanted) {
        driver.waitUntil(String.join(", ", wanted), () -> rows().equals(List.of(wanted)));
    }

    private List<String> rows() {
        driver.settle();
        return Arrays.stream(table.getItems()).map(
                item -> String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3), item.getText(4)))
                .toList();
    }

    private static List<String> cells(Table of) {
        return Arrays.stream(of.getItems())
                .map(item -> String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3))).toList();
    }

    /** Windows wait for their answer, so what the user does is queued before. */
    private static void answer(Consumer<Driver> user) {
        DISPLAY.display().timerExec(50, () -> {
            Shell shell = Arrays.stream(DISPLAY.display().getShells())
                    .filter(each -> "group".equals(each.getData(ModelIds.TEST_ID))).findFirst().orElse(null);
            if (shell == null) {
                answer(user);
                return;
            }
            try {
                user.accept(new Driver(shell));
            } finally {
                if (!shell.isDisposed()) {
                    shell.dispose();
                }
            }
        });
    }

    private void join(GroupAction<?> action, DomainEntity... records) {
        liaison.service(Bulk.class).run(action, Arrays.stream(records).mapToLong(DomainEntity::getId).toArray(), Origin.TYPED,
                Progress.NONE);
    }
}
