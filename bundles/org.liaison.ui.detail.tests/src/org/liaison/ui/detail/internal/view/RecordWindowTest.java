// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.Hint;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.AskedPart;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.look.FlatButton;

class RecordWindowTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Store store = LIAISON.store();
    private final List<Long> created = new ArrayList<>();
    private Editing editing;

    @BeforeEach
    void prepare() {
        editing = new Editing(LIAISON, SCREEN);
    }

    @Test
    void asksForTheMainFieldsAndStores() {
        create();
        assertEquals(2, window().all(Text.class).size());

        window().type(window().find(Text.class, "Relation.name"), "ACME");
        window().click(window().find(Button.class, "save"));
        editing.driver.waitUntil("the record", () -> !created.isEmpty());

        assertEquals("ACME", store.find(Relation.class, created.getFirst()).orElseThrow().getName());
        assertEquals("Ajouter Relation « ACME »", store.log().find(store.log().last()).orElseThrow().intent().title());
    }

    @Test
    void storesNothingWithoutWhatIsRequired() {
        create();
        long before = store.log().last();

        window().click(window().find(Button.class, "save"));

        assertEquals(before, store.log().last());
        assertTrue(window().shows("obligatoire"), () -> window().texts().toString());
        shell().close();
    }

    @Test
    void asksBeforeItDropsWhatWasTyped() {
        create();
        window().type(window().find(Text.class, "Relation.name"), "ACME");

        window().click(window().find(Button.class, "cancel"));
        assertEquals(1, editing.asked.size());
        editing.answers.add(0);
        window().click(window().find(Button.class, "cancel"));

        assertEquals(List.of(), created);
        assertEquals(1, SCREEN.display().getShells().length);
    }

    @Test
    void modifiesAllGeneralFieldsOfARecord() {
        Relation acme = aRelation("ACME").in(store);
        editing.open(acme);

        editing.view.modify();
        window().type(window().find(Text.class, "Relation.headcount"), "12");
        window().click(window().find(Button.class, "save"));
        editing.driver.waitUntil("the record", () -> Long.valueOf(12)
                .equals(store.find(Relation.class, acme.getId()).orElseThrow().getHeadcount()));
        editing.driver.waitUntil("the window to close", () -> SCREEN.display().getShells().length == 1);

        assertEquals("Modifier ACME", store.log().find(store.log().last()).orElseThrow().intent().title());
    }

    @Test
    void asksForPartsAndStoresThoseThatAreFilledIn() {
        editing.parts.add(new AskedPart("Téléphone", List.of(), () -> new Detail(Vocabulary.KIND_PHONE)));
        editing.parts.add(new AskedPart("Courriel", List.of(), () -> new Detail(Vocabulary.KIND_EMAIL)));
        create();
        editing.driver.waitUntil("the window", () -> SCREEN.display().getShells().length == 2);
        assertEquals(4, window().all(Text.class).size());

        window().type(window().find(Text.class, "Relation.name"), "ACME");
        window().type(window().find(Text.class, "Coordinate.Téléphone"), "01 99 00 50 01");
        window().click(window().find(Button.class, "save"));
        editing.driver.waitUntil("the record", () -> !created.isEmpty());

        assertEquals(List.of("+33199005001"), store.list(CoordinateFields.RELATION,
                store.find(Relation.class, created.getFirst()).orElseThrow()).stream().map(Coordinate::getValue).toList());
    }

    @Test
    void namesRecordsThatItMayBeAndKeepsWhatWasTyped() {
        Relation known = aRelation("ACME SA").in(store);
        Hint.Instead instead = new Hint.Instead("Ajouter comme établissement", "Ajouter un établissement à ACME SA", change -> {
            change.edit(known).setAcronym("A");
            return RecordRef.of(known);
        });
        RecordAdvice<Relation> advice = copy -> {
            String typed = copy.draft().getName();
            return () -> "ACME".equals(typed)
                    ? List.of(new Hint("ACME SA", "même nom", RecordRef.of(known), Optional.of(instead)))
                    : List.of();
        };
        editing.advice.add(advice);
        create();
        assertTrue(window().shows("Aucune fiche semblable"), () -> window().texts().toString());
        Rectangle before = window().find(Button.class, "save").getBounds();
        Text name = window().find(Text.class, "Relation.name");

        window().type(name, "ACME");
        window().waitUntil("the hint", () -> window().shows("même nom"));
        assertTrue(name.isFocusControl(), "it steals no focus");
        assertEquals(before, window().find(Button.class, "save").getBounds(), "nothing moves");
        window().find(FlatButton.class, "advice.open").press();
        assertEquals("beside " + known.getId(), editing.happened.getLast());
        assertEquals("ACME", name.getText());

        window().type(name, "ACMEA");
        window().waitUntil("nothing", () -> window().shows("Aucune fiche semblable"));
        window().type(name, "ACME");
        window().waitUntil("the hint again", () -> window().shows("même nom"));
        window().find(FlatButton.class, "advice.instead").press();
        editing.awaitHappened("opened " + known.getId());
        assertEquals("A", store.find(Relation.class, known.getId()).orElseThrow().getAcronym());
        assertEquals("Ajouter un établissement à ACME SA", LIAISON.lastTitle());
        assertEquals(1, SCREEN.display().getShells().length);
    }

    /** The coordinate of a kind. */
    private record Detail(String kind) implements CellPart<Relation, Coordinate> {

        @Override
        public Field<Coordinate, String> field() {
            return CoordinateFields.VALUE;
        }

        @Override
        public Optional<Coordinate> of(Relation record, Reader reader, Vocabularies terms) {
            return Optional.of(CoordinateFields.firstOrNew(List.of(), kind, CoordinateFields.RELATION, record, terms));
        }
    }

    private void create() {
        new RecordWindow<>(editing.kit, SCREEN.shell(), editing.kit.forms().copies().ofNew(new Relation()),
                editing.kind("Relation"), new Opened()).create(created::add);
    }

    /** Takes note of what the window opens. */
    private final class Opened implements RecordWindow.Opener {

        @Override
        public void beside(RecordRef record) {
            editing.happened.add("beside " + record.id());
        }

        @Override
        public void opened(RecordRef record) {
            editing.happened.add("opened " + record.id());
        }
    }

    private Driver window() {
        return new Driver(shell());
    }

    private static Shell shell() {
        return List.of(SCREEN.display().getShells()).stream().filter(shell -> shell != SCREEN.shell()).findFirst().orElseThrow();
    }
}
