// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.TagBook;
import org.liaison.bulk.Tagged;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.query.QueryText;
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

class TagsViewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final List<ListQuery> shown = new ArrayList<>();
    private Surroundings around;
    private Driver driver;
    private Table table;

    @BeforeEach
    void begin() {
        Relation acme = aRelation("Acme").in(liaison.store());
        Relation bolt = aRelation("Bolt").in(liaison.store());
        Contact roy = aContact("Anne", "Roy").in(liaison.store());
        tag(Tagged.RELATIONS, "Banque", acme);
        tag(Tagged.RELATIONS, "Banques", acme, bolt);
        tag(Tagged.RELATIONS, "Écoles", bolt);
        tag(Tagged.CONTACTS, "écoles", roy);
        liaison.found(ListQuery.all(Relation.class)).close();
        around = new Surroundings(liaison, DISPLAY);
        AdminDesk desk = new AdminDesk(around.icons(), around.prompts(), around.failures(), around.background(), around.events(),
                liaison.store(), liaison.workplace());
        TagsView view = new TagsView(DISPLAY.shell(), desk, liaison.service(TagBook.class), shown::add);
        Reload.when(view.control(), liaison.store(), liaison.search(), view::read);
        DISPLAY.shell().layout(true, true);
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "tags.table");
        waitFor("Banque|Relations|1|Banques", "Banques|Relations|2|Banque", "écoles|Contacts|1|", "Écoles|Relations|1|");
    }

    @AfterEach
    void closeToasts() {
        Stream.of(DISPLAY.display().getShells()).filter(shell -> "toast".equals(shell.getData(ModelIds.TEST_ID)))
                .forEach(Shell::dispose);
    }

    @Test
    void isSearchedAsOneTypesAndByModule() {
        driver.find(Text.class, "tags.filter").setText("ECOL");
        assertEquals(List.of("écoles|Contacts|1|", "Écoles|Relations|1|"), rows());
        driver.click(driver.find(FlatButton.class, "tags.moduleRELATION"));
        assertEquals(List.of("Écoles|Relations|1|"), rows());
        assertTrue(driver.shows("1 sur 4 tags"), driver.texts()::toString);
        driver.find(Text.class, "tags.filter").setText("");
        driver.click(driver.find(FlatButton.class, "tags.twins"));
        assertEquals(List.of("Banque|Relations|1|Banques", "Banques|Relations|2|Banque"), rows());
    }

    @Test
    void aNumberOpensTheListWithTheTag() {
        driver.select(table.getItem(1));
        driver.open(table.getItem(1));
        assertEquals(List.of("tags:=Banques"), shown.stream().map(query -> QueryText.print(query.criteria())).toList());
        assertEquals(Relation.class, shown.getFirst().list());
        try (Rows rows = liaison.found(shown.getFirst())) {
            assertEquals(2, rows.size());
        }
    }

    @Test
    void isRenamedWhereItStands() {
        driver.select(table.getItem(0));
        driver.press(table, SWT.F2, 0);
        Text name = driver.find(Text.class, "tags.name");
        assertEquals("Banque", name.getText());
        name.setText("École");
        assertEquals("Un tag presque identique existe déjà : « Écoles ».", driver.find(Link.class, "tags.note").getText());
        name.setText("Assurance");
        name.notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
        waitFor("Assurance|Relations|1|", "Banques|Relations|2|", "écoles|Contacts|1|", "Écoles|Relations|1|");
        driver.waitUntil("the change set", () -> liaison.lastTitle().equals("Tag « Banque » renommé en « Assurance »"));
        assertEquals(List.of("Assurance"), List.of(table.getSelection()[0].getText(0)));
    }

    @Test
    void whatIsTakenIsRefusedStaysAndIsMergedIfOneLikes() {
        driver.select(table.getItem(0));
        driver.press(table, SWT.F2, 0);
        Text name = driver.find(Text.class, "tags.name");
        name.setText("BANQUES");
        name.notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
        Link note = driver.find(Link.class, "tags.note");
        driver.waitUntil("the refusal", () -> note.getText().contains("Fusionner avec « Banques »"));
        assertEquals("BANQUES", name.getText());
        answer("mergeTags", window -> window.click(window.find(FlatButton.class, "mergeTags.accept")));
        note.notifyListeners(SWT.Selection, new Event());
        waitFor("Banques|Relations|2|", "écoles|Contacts|1|", "Écoles|Relations|1|");
        driver.waitUntil("the change set", () -> liaison.lastTitle().equals("Tag « Banque » fusionné avec « Banques »"));
        assertTrue(name.isDisposed());
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        driver.select(table.getItem(0));
        driver.press(table, SWT.F2, 0);
        Text name = driver.find(Text.class, "tags.name");
        name.setText("Something");
        name.notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_ESCAPE));
        assertTrue(name.isDisposed());
        assertEquals("Banque", table.getItem(0).getText());
    }

    @Test
    void isMergedWithTheOneThatStays() {
        table.setSelection(new int[] { 0, 1, 3 });
        table.notifyListeners(SWT.Selection, new Event());
        answer("mergeTags", window -> {
            assertTrue(window.find(Button.class, "mergeTags.Banques").getSelection(), "the one with most records is proposed");
            window.find(Button.class, "mergeTags.Banques").setSelection(false);
            window.click(window.find(Button.class, "mergeTags.Écoles"));
            assertEquals(
                    "3 fiches recevront « Écoles » ; les 2 autres tags seront supprimés. Un seul « Annuler » rétablit l’état "
                            + "précédent.",
                    window.find(Label.class, "mergeTags.text").getText());
            window.click(window.find(FlatButton.class, "mergeTags.accept"));
        });
        driver.click(driver.find(FlatButton.class, "tags.merge"));
        waitFor("écoles|Contacts|1|", "Écoles|Relations|2|");
        driver.waitUntil("the change set", () -> liaison.lastTitle().contains("fusionnés"));
        liaison.undoLast();
        waitFor("Banque|Relations|1|Banques", "Banques|Relations|2|Banque", "écoles|Contacts|1|", "Écoles|Relations|1|");
    }

    @Test
    void tagsOfTwoModulesAreNotMerged() {
        table.setSelection(new int[] { 2, 3 });
        table.notifyListeners(SWT.Selection, new Event());
        assertFalse(driver.find(FlatButton.class, "tags.merge").isEnabled());
        assertFalse(driver.find(FlatButton.class, "tags.rename").isEnabled());
        assertTrue(driver.find(FlatButton.class, "tags.remove").isEnabled());
    }

    @Test
    void isDeletedAfterAQuestionInNumbers() {
        driver.select(table.getItem(1));
        around.answer(1).answer(0);
        driver.press(table, SWT.DEL, 0);
        driver.waitUntil("the question", () -> around.asked().size() == 1);
        assertEquals("Supprimer le tag « Banques » ?", around.asked().getFirst().title());
        assertEquals("Il sera retiré de 2 fiches, qui restent.\n\nUn seul « Annuler » rétablit l’état précédent.",
                around.asked().getFirst().text());
        driver.press(table, SWT.DEL, 0);
        waitFor("Banque|Relations|1|", "écoles|Contacts|1|", "Écoles|Relations|1|");
    }

    @Test
    void isMadeUnlessItIsThere() {
        answer("addTag", window -> {
            Text text = window.find(Text.class, "addTag.text");
            FlatButton accept = window.find(FlatButton.class, "addTag.accept");
            assertFalse(accept.isEnabled());
            text.setText("ecoles");
            assertFalse(accept.isEnabled());
            assertTrue(window.shows("Le tag « Écoles » existe déjà dans ce module."), window.texts()::toString);
            text.setText("ecole");
            assertTrue(accept.isEnabled());
            assertTrue(window.shows("Un tag presque identique existe déjà : « Écoles »."), window.texts()::toString);
            text.setText("Banque");
            window.click(window.find(FlatButton.class, "addTag.moduleCONTACT"));
            assertTrue(accept.isEnabled());
            window.click(accept);
        });
        driver.click(driver.find(FlatButton.class, "tags.add"));
        waitFor("Banque|Contacts||", "Banque|Relations|1|Banques", "Banques|Relations|2|Banque", "écoles|Contacts|1|",
                "Écoles|Relations|1|");
        driver.waitUntil("its selection", () -> table.getSelectionCount() == 1 && table.getSelectionIndex() == 0);
    }

    private void waitFor(String... wanted) {
        driver.waitUntil(String.join(", ", wanted), () -> rows().equals(List.of(wanted)));
    }

    private List<String> rows() {
        driver.settle();
        return Arrays.stream(table.getItems())
                .map(item -> String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3))).toList();
    }

    private static Event traverse(int detail) {
        Event event = new Event();
        event.detail = detail;
        return event;
    }

    /** Windows wait for their answer, so what the user does is queued before. */
    private static void answer(String window, Consumer<Driver> user) {
        DISPLAY.display().timerExec(50, () -> {
            Shell shell = Arrays.stream(DISPLAY.display().getShells())
                    .filter(each -> window.equals(each.getData(ModelIds.TEST_ID))).findFirst().orElse(null);
            if (shell == null) {
                answer(window, user);
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

    private <E extends DomainEntity> void tag(Tagged<E> tagged, String label, DomainEntity... records) {
        liaison.service(Bulk.class).run(new TagAction<>(tagged, label, true),
                Arrays.stream(records).mapToLong(DomainEntity::getId).toArray(), Origin.TYPED, Progress.NONE);
    }
}
