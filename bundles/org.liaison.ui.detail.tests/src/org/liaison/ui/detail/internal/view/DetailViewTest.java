// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.IconSource;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.work.Prompt;

class DetailViewTest {

    private static final DetailWidget<Relation> NAMES = context -> {
        context.field(RelationFields.NAME);
        context.field(RelationFields.ACRONYM);
    };
    private static final DetailWidget<Relation> NUMBERS = context -> context.field(RelationFields.SIREN);

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Store store = LIAISON.store();
    private Editing editing;
    private Relation acme;

    @BeforeEach
    void prepare() {
        editing = new Editing(LIAISON, SCREEN);
        acme = aRelation("ACME SAS").with(RelationFields.ACRONYM, "ACM").in(store);
    }

    @Test
    void opensWithoutAnyWidget() {
        editing.open(acme);

        assertEquals("ACME SAS", editing.driver.find(Label.class, "title").getText());
        assertEquals(List.of("shown ACME SAS"), editing.happened);
    }

    @Test
    void editsAWidgetFromPencilToDisk() {
        editing.with("names", NAMES).open(acme);

        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "ACS");
        assertTrue(editing.view.dirty());
        editing.press("names", "save");
        editing.driver.waitUntil("the value as it was stored", () -> isStored("names", "ACS"));

        assertEquals("ACS", read(acme).getAcronym());
        assertFalse(editing.view.dirty());
        assertEquals("Modifier « Widget names » : ACME SAS", last().intent().title());
    }

    @Test
    void saysWhenSomethingIsStagedAndWhenNothingIsAnyMore() {
        editing.with("names", NAMES).open(acme);

        editing.press("names", "edit");
        Text acronym = editing.card("names").find(Text.class, "Relation.acronym");
        editing.driver.type(acronym, "ACS");
        editing.driver.type(acronym, "ACM");

        assertEquals(List.of("shown ACME SAS", "clean", "dirty", "clean"), distinct(editing.happened));
    }

    /** While it is stored the card cannot be used, and the system gives the focus to the next button that can. */
    @Test
    void staysWithTheCardThatWasStored() {
        editing.with("names", NAMES).with("numbers", NUMBERS).open(acme, acme.getId(), aRelation("Other").in(store).getId());
        editing.press("names", "edit");
        Text acronym = editing.card("names").find(Text.class, "Relation.acronym");
        acronym.setFocus();
        editing.driver.type(acronym, "ACS");
        assertTrue(acronym.isFocusControl());

        editing.view.saveAll(() -> editing.happened.add("stored"), () -> editing.happened.add("refused"));
        editing.awaitHappened("stored");

        assertTrue(editing.card("names").find(Canvas.class, "edit").isFocusControl());
    }

    /** Whoever clicks elsewhere while it is stored stays there. */
    @Test
    void takesTheFocusFromNobodyAfterItWasStored() {
        editing.with("names", NAMES).open(acme, acme.getId(), aRelation("Other").in(store).getId());
        editing.press("names", "edit");
        Text acronym = editing.card("names").find(Text.class, "Relation.acronym");
        acronym.setFocus();
        editing.driver.type(acronym, "ACS");
        Canvas next = editing.driver.find(Canvas.class, "next");
        Canvas more = editing.driver.find(Canvas.class, "more");

        editing.view.saveAll(() -> editing.happened.add("stored"), () -> editing.happened.add("refused"));
        Canvas elsewhere = next.isFocusControl() ? more : next;
        elsewhere.setFocus();
        editing.awaitHappened("stored");

        assertTrue(elsewhere.isFocusControl());
    }

    @Test
    void savesNothingWhileAValueIsWrongAndGoesToIt() {
        editing.with("numbers", NUMBERS).open(acme);

        editing.press("numbers", "edit");
        editing.driver.type(editing.card("numbers").find(Text.class, "Relation.siren"), "732 829 321");
        long before = store.log().last();
        editing.press("numbers", "save");

        assertEquals(before, store.log().last());
        assertEquals("732 829 321", editing.card("numbers").find(Text.class, "Relation.siren").getText());
    }

    @Test
    void asksBeforeItDropsWhatWasTyped() {
        editing.with("names", NAMES).open(acme);
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "ACS");

        editing.press("names", "cancel");
        assertEquals("ACS", editing.card("names").find(Text.class, "Relation.acronym").getText());
        editing.answers.add(0);
        editing.press("names", "cancel");

        assertTrue(shows("names", "ACM"));
        assertEquals(2, editing.asked.size());
    }

    @Test
    void startsSavesAndCancelsByKeyboard() {
        editing.with("names", NAMES).open(acme);
        Canvas pencil = editing.card("names").find(Canvas.class, "edit");

        editing.driver.press(pencil, SWT.F2, 0);
        Text acronym = editing.card("names").find(Text.class, "Relation.acronym");
        editing.driver.type(acronym, "ACS");
        editing.driver.press(acronym, 's', SWT.MOD1);
        editing.driver.waitUntil("the value as it was stored", () -> isStored("names", "ACS"));

        assertEquals("ACS", read(acme).getAcronym());
    }

    @Test
    void startsByKeyboardWhereverTheFocusIs() {
        editing.with("names", NAMES).open(acme);
        editing.driver.press(editing.driver.find(Canvas.class, "next"), SWT.F2, 0);
        assertEquals("ACM", editing.card("names").find(Text.class, "Relation.acronym").getText());
    }

    @Test
    void editsTheValueThatIsClicked() {
        editing.with("names", NAMES).open(acme);

        editing.card("names").clickShown("Relation.acronym");

        assertEquals("ACM", editing.card("names").find(Text.class, "Relation.acronym").getText());
    }

    @Test
    void givesAReadOnlyWidgetNoPencil() {
        editing.with("names", null, true, NAMES).open(acme);

        assertFalse(editing.card("names").find(Canvas.class, "edit").getVisible());
        editing.card("names").clickShown("Relation.acronym");
        assertEquals(List.of(), editing.card("names").all(Text.class));
    }

    /** As the buttons that add an activity or an establishment do: what is added is there as soon as it is edited. */
    @Test
    void letsAButtonOfAWidgetAddSomethingAndEditIt() {
        boolean[] pressed = new boolean[1];
        editing.with("adding", context -> {
            if (context.editing() && pressed[0]) {
                context.copy().parts(AddressFields.RELATION).add().property(AddressFields.CITY).set("Lyon");
            }
            context.parts(AddressFields.RELATION, List.of(AddressFields.CITY), "None");
            Button add = new Button(context.body(), SWT.PUSH);
            add.setData(Driver.TEST_ID, "add");
            add.addListener(SWT.Selection, event -> {
                pressed[0] = true;
                context.edit();
            });
        }).open(acme);
        editing.driver.waitUntil("the button", () -> !editing.card("adding").all(Button.class).isEmpty());

        editing.driver.click(editing.card("adding").find(Button.class, "add"));
        assertEquals("Lyon", editing.card("adding").find(Text.class, "Address.city").getText());
        editing.press("adding", "save");
        editing.driver.waitUntil("the address", () -> store.list(AddressFields.RELATION, read(acme)).size() == 1);
    }

    @Test
    void putsAnErrorInPlaceOfAWidgetThatThrows() {
        editing.with("broken", context -> {
            throw new IllegalStateException("broken on purpose");
        }).with(new ContributedWidget("missing", "Missing", "", new IconSource("info", null), "Relation", null, null, false,
                () -> {
                    throw new NoClassDefFoundError("gone/Widget");
                })).with("names", NAMES).open(acme);

        assertTrue(shows("names", "ACM"));
        assertTrue(shows("missing", "Missing"));
        editing.driver.click(editing.card("broken").find(Link.class, "details"));
        assertTrue(editing.asked.getFirst().details().contains("broken on purpose"));
    }

    @Test
    void keepsWorkingWhenAWidgetThrowsOnlyWhileItIsEdited() {
        editing.with("moody", context -> {
            if (context.editing()) {
                throw new IllegalStateException("not today");
            }
            context.field(RelationFields.NAME);
        }).open(acme);

        editing.press("moody", "edit");

        assertTrue(shows("moody", "moody"));
        assertFalse(editing.view.dirty());
    }

    @Test
    void keepsThePlaceOfAWidgetThatIsNotInstalled() {
        editing.arranged(
                "<layout><tab id='t' title='T'><column><widget id='org.gone'/><widget id='names'/></column></tab></layout>")
                .with("names", NAMES).open(acme);

        assertTrue(shows("org.gone", "n’est pas installée"));
        assertTrue(shows("names", "ACM"));
    }

    @Test
    void showsEverythingWhenTheLayoutIsDamaged() {
        editing.arranged("<layout>").with("names", NAMES).open(acme);

        assertTrue(shows("names", "ACM"));
        assertTrue(editing.driver.find(Composite.class, "notice").getVisible());
    }

    @Test
    void leadsFromTheBannerToTheCardWhereSomethingIsFilledIn() {
        editing.arranged("<layout><tab id='one' title='One'><column><widget id='names'/></column></tab>"
                + "<tab id='two' title='Two'><column><widget id='numbers'/></column></tab></layout>")
                .with("names", NAMES).with("numbers", NUMBERS).open(acme);
        assertEquals("Incomplete", editing.driver.find(FlatButton.class, "badge").text());

        editing.view.goTo("siren");

        assertTrue(editing.card("numbers").find(Text.class, "Relation.siren").isFocusControl());
    }

    @Test
    void makesWidgetsWhenTheirTabIsFirstSeen() {
        boolean[] made = new boolean[1];
        editing.arranged("<layout><tab id='one' title='One'><column/></tab><tab id='two' title='Two'><column/></tab></layout>")
                .with("late", "two", false, context -> made[0] = true).open(acme);
        assertFalse(made[0]);

        editing.driver.click(editing.driver.find(Canvas.class, "tab.two"));

        assertTrue(made[0]);
    }

    /** They say when they are made. */
    private List<String> eightTallWidgets() {
        List<String> made = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            editing.with(id, null, true, context -> {
                made.add(id);
                for (int field = 0; field < 12; field++) {
                    context.field(RelationFields.NAME);
                }
            });
        }
        return made;
    }

    @Test
    void fillsWidgetsFarDownWhenTheyComeIntoSight() {
        List<String> made = eightTallWidgets();
        editing.open(acme);
        editing.driver.settle();
        List<String> seen = List.copyOf(made);
        assertEquals("a", seen.getFirst());
        assertFalse(seen.contains("h"));
        made.clear();
        editing.view.refresh();
        editing.driver.waitUntil("those that are seen", () -> made.containsAll(seen));
        assertFalse(made.contains("h"));
        ScrolledComposite page = editing.driver.all(ScrolledComposite.class).getFirst();
        editing.driver.waitUntil("the last", () -> {
            // what is made takes more room than was left for it, so that the end moves on
            page.setOrigin(0, Integer.MAX_VALUE / 2);
            return made.contains("h");
        });
        editing.driver.find(Composite.class, "h");
        made.clear();
        editing.view.refresh();
        editing.driver.waitUntil("those that were ever seen", () -> made.contains("a") && made.contains("h"));
    }

    @Test
    void makesTheNextWidgetWhenTheKeysLeadToIt() {
        List<String> made = eightTallWidgets();
        editing.open(acme);
        editing.driver.settle();
        int seen = made.size();
        editing.driver.find(Canvas.class, "cards.room").forceFocus();
        editing.driver.waitUntil("the next one", () -> made.size() > seen);
    }

    @Test
    void walksTheSelectionPastWhatWasDeleted() {
        Relation gone = aRelation("Gone").in(store);
        Relation last = aRelation("Last").in(store);
        editing.open(acme, acme.getId(), gone.getId(), last.getId());
        assertEquals("1 sur 3", editing.driver.find(Label.class, "place").getText());
        store.change(Intent.typed("Delete"), change -> change.remove(Relation.class, List.of(gone.getId())));

        editing.driver.click(editing.driver.find(Canvas.class, "next"));
        editing.awaitHappened("shown Last");

        assertEquals("3 sur 3", editing.driver.find(Label.class, "place").getText());
    }

    @Test
    void walksTheSelectionThatWasOpenedThoughTheRecordNoLongerMatches() {
        Relation other = aRelation("Other").in(store);
        editing.with("names", NAMES).open(acme, acme.getId(), other.getId());
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.name"), "Zzz");
        editing.press("names", "save");
        editing.awaitHappened("shown Zzz");

        editing.driver.click(editing.driver.find(Canvas.class, "next"));

        editing.awaitHappened("shown Other");
    }

    @Test
    void asksBeforeItWalksAwayFromWhatWasTyped() {
        Relation other = aRelation("Other").in(store);
        editing.with("names", NAMES).open(acme, acme.getId(), other.getId());
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "ACS");

        editing.answers.add(0);
        editing.driver.click(editing.driver.find(Canvas.class, "next"));
        editing.awaitHappened("shown Other");

        assertEquals("ACS", read(acme).getAcronym());
    }

    @Test
    void takesOverWhatOthersChangedInOtherFields() {
        editing.with("names", NAMES).open(acme);
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "ACS");
        change(relation -> relation.setName("ACME SA"));

        editing.press("names", "save");
        editing.awaitHappened("shown ACME SA");

        assertEquals("ACS", read(acme).getAcronym());
        assertEquals(List.of(), editing.asked);
    }

    @Test
    void asksWhichVersionToKeepWhenBothChangedTheSame() {
        editing.with("names", NAMES).open(acme);
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "MINE");
        change(relation -> relation.setAcronym("THEIRS"));

        editing.press("names", "save");
        editing.driver.waitUntil("the question", () -> !editing.asked.isEmpty());
        editing.driver.settle();

        Prompt question = editing.asked.getFirst();
        assertTrue(question.text().contains("MINE") && question.text().contains("THEIRS"), question::text);
        assertTrue(question.text().contains("test a modifié cette fiche"), question::text);
        assertEquals("MINE", editing.card("names").find(Text.class, "Relation.acronym").getText());
        assertEquals("THEIRS", read(acme).getAcronym());
        editing.answers.add(0);
        editing.press("names", "save");
        editing.driver.waitUntil("my version", () -> "MINE".equals(read(acme).getAcronym()));
    }

    @Test
    void takesTheirVersionWhenAsked() {
        editing.with("names", NAMES).open(acme);
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "MINE");
        change(relation -> relation.setAcronym("THEIRS"));

        editing.answers.add(1);
        editing.press("names", "save");
        editing.driver.waitUntil("their version", () -> isStored("names", "THEIRS"));

        assertEquals("THEIRS", read(acme).getAcronym());
    }

    @Test
    void leavesAloneWhatIsBeingEditedWhenOthersStore() {
        editing.with("names", NAMES).with("numbers", NUMBERS).open(acme);
        editing.press("names", "edit");
        editing.driver.type(editing.card("names").find(Text.class, "Relation.acronym"), "MINE");
        change(relation -> relation.setSiren("732829320"));

        Text acronym = editing.card("names").find(Text.class, "Relation.acronym");
        acronym.forceFocus();
        boolean[] left = new boolean[1];
        acronym.addListener(SWT.FocusOut, event -> left[0] = true);

        editing.view.reload(false, () -> {
        });
        editing.driver.waitUntil("the other widget", () -> shows("numbers", "732"));

        assertEquals("MINE", acronym.getText());
        assertFalse(left[0], "The focus was taken from under the user's hands.");
    }

    @Test
    void tellsWhenTheRecordIsGone() {
        editing.open(acme);
        store.change(Intent.typed("Delete"), change -> change.remove(Relation.class, List.of(acme.getId())));
        boolean[] gone = new boolean[1];

        editing.view.reload(false, () -> gone[0] = true);

        editing.driver.waitUntil("the news", () -> gone[0]);
    }

    @Test
    void leavesNoCardBehindThatIsNotLaidOut() {
        editing.with("names", NAMES).open(acme);

        Control[] rows = editing.driver.find(Composite.class, "names").getChildren();

        assertTrue(Stream.of(rows).allMatch(row -> row.getSize().x > 0 && row.getSize().y > 0));
    }

    private boolean shows(String card, String text) {
        return editing.card(card).shows(text);
    }

    private boolean isStored(String card, String text) {
        return shows(card, text) && editing.card(card).all(Text.class).isEmpty();
    }

    private ChangeSet last() {
        return store.log().find(store.log().last()).orElseThrow();
    }

    private void change(java.util.function.Consumer<Relation> edit) {
        store.change(Intent.typed("Elsewhere"), change -> edit.accept(change.edit(read(acme))));
    }

    private Relation read(Relation relation) {
        return store.find(Relation.class, relation.getId()).orElseThrow();
    }

    private static List<String> distinct(List<String> all) {
        List<String> distinct = new java.util.ArrayList<>();
        all.stream().filter(one -> distinct.isEmpty() || !distinct.getLast().equals(one)).forEach(distinct::add);
        return distinct;
    }
}
