// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.TagBook;
import org.liaison.bulk.Tagged;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.widgets.WidgetStage;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.ValueChip;
import org.liaison.ui.look.FlatButton;

class RecordTagsTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void tagsAreAddedAndTakenOffAtOnce() {
        Relation acme = aRelation("Acme").in(liaison.store());
        liaison.service(TagBook.class).add(Tagged.RELATIONS, "Banque", Origin.TYPED);
        try (WidgetStage<Relation> stage = stage("relationTags", acme)) {
            stage.show(false);
            add(stage, "banq", "Banque");
            stage.driver().waitUntil("the tag", () -> chips(stage).equals(List.of("Banque")));
            stage.driver().waitUntil("the change set", () -> liaison.lastTitle().equals("Tag « Banque » ajouté : Acme"));
            Text again = stage.driver().find(Text.class, "tags.text");
            again.setText("Ami");
            stage.driver().settle();
            again.notifyListeners(SWT.Traverse, returning());
            stage.driver().waitUntil("the new tag", () -> chips(stage).equals(List.of("Ami", "Banque")));
            ValueChip chip = stage.driver().find(ValueChip.class, "tag.Banque");
            stage.driver().press(chip, SWT.DEL, 0);
            stage.driver().waitUntil("the tag gone", () -> chips(stage).equals(List.of("Ami")));
            assertEquals(List.of("Ami"), tags(acme));
            stage.driver().waitUntil("its change set", () -> liaison.lastTitle().startsWith("Tag « Banque » retiré"));
            liaison.undoLast();
            assertEquals(List.of("Ami", "Banque"), tags(acme));
        }
    }

    @Test
    void escapeEndsWithoutATag() {
        Contact roy = aContact("Anne", "Roy").in(liaison.store());
        try (WidgetStage<Contact> stage = stage("contactTags", roy)) {
            stage.show(false);
            Text text = open(stage);
            text.setText("Nobody");
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            text.notifyListeners(SWT.Traverse, escape);
            stage.driver().find(FlatButton.class, "tags.add");
            assertEquals(0, liaison.store().count(Tagging.class));
        }
    }

    private <E extends DomainEntity> void add(WidgetStage<E> stage, String typed, String wanted) {
        Text text = open(stage);
        text.setText(typed);
        stage.driver().settle();
        Table offers = offers();
        assertEquals(wanted, offers.getItem(offers.getSelectionIndex()).getText());
        text.notifyListeners(SWT.Traverse, returning());
    }

    private <E extends DomainEntity> Text open(WidgetStage<E> stage) {
        Driver driver = stage.driver();
        driver.waitUntil("the button", () -> driver.all(FlatButton.class).stream()
                .anyMatch(button -> "tags.add".equals(button.getData(ModelIds.TEST_ID))));
        driver.click(driver.find(FlatButton.class, "tags.add"));
        driver.waitUntil("the text", () -> !driver.all(Text.class).isEmpty());
        return driver.find(Text.class, "tags.text");
    }

    private static Event returning() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        return event;
    }

    private static Table offers() {
        return Arrays.stream(DISPLAY.display().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Arrays.stream(shell.getChildren())).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(table -> "tags.offers".equals(table.getData(ModelIds.TEST_ID))).findFirst().orElseThrow();
    }

    private static List<String> chips(WidgetStage<?> stage) {
        return stage.driver().all(ValueChip.class).stream()
                .map(chip -> chip.getData(ModelIds.TEST_ID).toString().substring("tag.".length())).toList();
    }

    private List<String> tags(Relation relation) {
        return liaison.store().list(TaggingFields.RELATION, relation).stream().map(Tagging::title).sorted().toList();
    }

    private <E extends DomainEntity> WidgetStage<E> stage(String widget, E record) {
        return WidgetStage.of("org.liaison.ui.admin." + widget, liaison, DISPLAY, record);
    }
}
