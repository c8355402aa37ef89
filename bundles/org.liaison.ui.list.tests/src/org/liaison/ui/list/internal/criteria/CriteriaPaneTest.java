// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.search.query.QueryText;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.list.internal.model.ListKind;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** The pane in a shell, with the real store and index. */
class CriteriaPaneTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Remembered memory = new Remembered();
    private ExecutorService background;
    private ListModel model;
    private Driver driver;

    @BeforeAll
    static void fill() {
        for (int i = 0; i < 12; i++) {
            Relation relation = aRelation("Atelier " + (char) ('A' + i)).with(RelationFields.HEADCOUNT, 10L * i)
                    .with(RelationFields.STATUS, i % 3 == 2
                            ? null
                            : LIAISON.term(Vocabulary.RELATION_STATUS, i % 3 == 0 ? "CLIENT" : "PROSPECT"))
                    .in(LIAISON.store());
            if (i < 2) {
                aContact("Anne", "Martin " + i).with(ContactFields.RELATION, relation)
                        .with(ContactFields.JOB_TITLE, i == 0 ? "Directrice" : "Comptable").in(LIAISON.store());
            }
        }
        LIAISON.found(ListQuery.all(Relation.class)).close();
    }

    @BeforeEach
    void open() {
        background = Executors.newSingleThreadExecutor();
        model = new ListModel(new ListKind(Relation.class, "Toutes les relations", null, List.of()), LIAISON.search(), background,
                DISPLAY.display()::asyncExec);
        driver = new Driver(DISPLAY.shell());
        memory.put(Map.of("criteria.open", "true"));
        Composite parent = new Composite(DISPLAY.shell(), SWT.NONE);
        parent.setLayout(new GridLayout());
        new CriteriaSide(parent, model, LIAISON.search(), Locale.FRENCH, new Icons(DISPLAY.display()),
                List.of(ContactFields.TYPE), memory);
        DISPLAY.shell().layout(true, true);
        model.refresh();
        driver.waitUntil("the values of the status", () -> !rows("status").isEmpty());
    }

    @AfterEach
    void close() {
        model.close();
        background.shutdown();
    }

    private List<String> rows(String field) {
        return driver.all(FacetRow.class).stream().filter(FacetRow::isVisible)
                .filter(row -> row.getData(Driver.TEST_ID).toString().startsWith("list.facet." + field + '.'))
                .map(row -> mark(row.shown()) + row.shown().label() + ' ' + row.shown().count()).toList();
    }

    private static String mark(FacetRow.Shown shown) {
        return switch (shown.choice()) {
            case NONE -> "";
            case WANTED -> "+";
            case LEFT_OUT -> "-";
        };
    }

    private FacetRow row(String label) {
        return driver.all(FacetRow.class).stream().filter(row -> row.isVisible() && row.shown().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** What a field is called depends on the language of the program, not on the user's. */
    private static String label(Class<? extends DomainEntity> list, String field) {
        return LIAISON.search().field(list, field).orElseThrow().label();
    }

    private List<String> chips() {
        return driver.all(Chip.class).stream().map(Chip::spoken).toList();
    }

    private void press(String label, int key, int modifiers) {
        driver.press(row(label), key, modifiers);
    }

    private void shows(String field, String... values) {
        driver.waitUntil(List.of(values) + " instead of " + rows(field), () -> rows(field).equals(List.of(values)));
    }

    private void asks(String criteria) {
        assertEquals(criteria, QueryText.print(model.query().criteria()));
    }

    @Test
    void valuesAreWantedAndLeftOutWithTheirCountsKept() {
        shows("status", "Client 4", "Prospect 4", "Non renseigné 4");
        press("Client", ' ', 0);
        shows("status", "+Client 4", "Prospect 4", "Non renseigné 4");
        asks("status:CLIENT");
        assertEquals(List.of(label(Relation.class, "status") + " : Client"), chips());
        assertEquals(4, model.size());
        press("Prospect", ' ', 0);
        shows("status", "+Client 4", "+Prospect 4", "Non renseigné 4");
        press("Client", '-', 0);
        shows("status", "-Client 4", "+Prospect 4", "Non renseigné 4");
        press("Prospect", ' ', 0);
        driver.waitUntil("all but clients", () -> model.size() == 8);
        asks("-status:CLIENT");
    }

    @Test
    void countsFollowWhatIsTyped() {
        model.filter("headcount:0");
        driver.waitUntil("one", () -> model.size() == 1);
        shows("status", "Client 1");
        model.filter("status:client");
        shows("status", "+Client 4", "Prospect 4", "Non renseigné 4");
        press("Client", ' ', 0);
        assertEquals("", model.query().text());
    }

    @Test
    void aChipTakesItsCriterionAway() {
        press("Client", ' ', 0);
        driver.waitUntil("a chip", () -> chips().size() == 1);
        driver.press(driver.all(Chip.class).getFirst(), SWT.DEL, 0);
        driver.waitUntil("no chip", () -> chips().isEmpty());
        assertFalse(model.filtered());
    }

    @Test
    void everythingIsClearedAtOnceButWhatWasTyped() {
        model.filter("atelier");
        press("Client", ' ', 0);
        press("Non renseigné", '-', 0);
        driver.waitUntil("chips", () -> chips().size() == 2);
        driver.find(FlatButton.class, "list.criteria.clear").press();
        driver.waitUntil("no chip", () -> chips().isEmpty());
        assertEquals("atelier", model.query().text());
    }

    @Test
    void aConditionOnAnyFieldIsPutTogether() {
        add(label(Relation.class, "headcount"));
        driver.type(driver.find(Text.class, "list.condition.value"), "90");
        driver.waitUntil("three", () -> model.size() == 3);
        asks("headcount:>=90");
        assertEquals(List.of(label(Relation.class, "headcount") + " est au moins 90"), chips());
        driver.choose(driver.find(Combo.class, "list.condition.operator"), "est entre");
        driver.waitUntil("nothing asked yet", () -> model.size() == 12);
        List<Text> values = driver.all(Text.class).stream()
                .filter(text -> "list.condition.value".equals(text.getData(Driver.TEST_ID))).toList();
        values.get(1).setText("1 000");
        driver.waitUntil("a range", () -> model.size() == 3);
        asks("headcount:90..1000");
        driver.press(driver.all(Chip.class).getFirst(), SWT.DEL, 0);
        driver.waitUntil("no card", () -> driver.all(Combo.class).isEmpty());
    }

    @Test
    void beginsAtTheTop() {
        close();
        Stream.of(DISPLAY.shell().getChildren()).forEach(Control::dispose);
        DISPLAY.shell().setSize(400, 300);
        open();
        assertEquals(0, driver.all(ScrolledComposite.class).getFirst().getOrigin().y);
    }

    /** Every key may bring values above the field or take them away. */
    @Test
    void whatIsTypedInStaysWhereItIs() {
        DISPLAY.shell().setSize(400, 400);
        add("Groupe : au moins une condition");
        addInside(label(Relation.class, "headcount"));
        Text value = driver.find(Text.class, "list.condition.value");
        driver.waitUntil("the field has the focus", value::isFocusControl);
        value.setText("9999");
        driver.waitUntil("no values", () -> rows("status").isEmpty());
        int top = value.toDisplay(0, 0).y;
        value.setText("10");
        shows("status", "Prospect 4", "Client 3", "Non renseigné 4");
        assertEquals(top, value.toDisplay(0, 0).y);
        ScrolledComposite pane = driver.all(ScrolledComposite.class).getFirst();
        assertTrue(DISPLAY.display().map(driver.find(FlatButton.class, "list.condition.add"), pane, 0, 0).y < pane.getSize().y,
                "more can be added");
    }

    @Test
    void conditionsFollowTheTheme() {
        add(label(Relation.class, "headcount"));
        Palette dark = new Palette(true);
        DISPLAY.display().setData(Palette.DARK, true);
        try {
            driver.find(Composite.class, "list.criteria.body").notifyListeners(SWT.Paint, new Event());
            driver.waitUntil("the name of the field in the colour of the theme", () -> driver.all(Label.class).stream()
                    .anyMatch(name -> name.getText().equals(label(Relation.class, "headcount"))
                            && name.getForeground().equals(dark.text())));
        } finally {
            DISPLAY.display().setData(Palette.DARK, null);
        }
    }

    @Test
    void aLinkAsksForRelationsWithSuchAContact() {
        add("Lien avec : " + ContactFields.TYPE.label(Locale.FRENCH));
        driver.waitUntil("those with contacts", () -> model.size() == 2);
        addInside(label(Contact.class, "jobTitle"));
        driver.type(driver.find(Text.class, "list.condition.value"), "directrice");
        driver.waitUntil("the one", () -> model.size() == 1);
        asks("contact:(jobTitle:directrice)");
    }

    @Test
    void aGroupAsksForAnyOfItsConditions() {
        add("Groupe : au moins une condition");
        addInside(label(Relation.class, "headcount"));
        driver.type(driver.find(Text.class, "list.condition.value"), "110");
        driver.waitUntil("one", () -> model.size() == 1);
        asks("(| headcount:>=110)");
        driver.choose(driver.find(Combo.class, "list.condition.mode"), "Aucune");
        driver.waitUntil("all others", () -> model.size() == 11);
        asks("-(| headcount:>=110)");
    }

    @Test
    void aConditionOfAMissingPluginExplainsItself() {
        model.show(model.query().where(QueryText.parse("gone:x").criteria()));
        driver.waitUntil("an explanation", () -> chips().stream().anyMatch(chip -> chip.contains("extension manque")));
    }

    @Test
    void closedItAsksForNothing() {
        driver.click(driver.find(Heading.class, "list.facet.status"));
        assertTrue(rows("status").isEmpty());
        driver.press(driver.find(Heading.class, "list.facet.status"), SWT.ARROW_RIGHT, 0);
        shows("status", "Client 4", "Prospect 4", "Non renseigné 4");
    }

    private void add(String item) {
        pick(driver.find(FlatButton.class, "list.criteria.add"), item);
    }

    private void addInside(String item) {
        pick(driver.find(FlatButton.class, "list.condition.add"), item);
    }

    private void pick(FlatButton button, String item) {
        button.press();
        Menu menu = button.getMenu();
        MenuItem found = Stream.of(menu.getItems()).filter(each -> each.getText().equals(item)).findFirst().orElseThrow();
        menu.setVisible(false);
        driver.click(found);
    }
}
