// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompts;

class FieldRowsTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Store store = LIAISON.store();
    private final List<RecordRef> opened = new ArrayList<>();
    private FormServices services;
    private Composite area;
    private Driver driver;

    @BeforeEach
    void prepare() {
        Icons icons = new Icons(SCREEN.display());
        Prompts prompts = new Prompts(SCREEN.display(), icons, LIAISON.workplace());
        Failures failures = new Failures(prompts, LIAISON.workplace());
        services = new FormServices(store, LIAISON.search(), LIAISON.workplace(), new StoredTerms(store),
                new FormServices.Work(new Background(failures), prompts, failures), icons);
        area = new Composite(SCREEN.shell(), SWT.NONE);
        driver = new Driver(area);
    }

    @Test
    void editsTextAndShowsItsFormWhenLeft() {
        WorkingCopy<Relation> copy = edit(new Relation(), RelationFields.SIREN);
        Text siren = text("Relation.siren");

        driver.type(siren, "732829320");

        assertEquals("732829320", copy.property(RelationFields.SIREN).value());
        assertEquals("732 829 320", plain(siren.getText()));
    }

    @Test
    void neverCutsWhatIsTyped() {
        edit(new Relation(), RelationFields.SIREN);

        driver.type(text("Relation.siren"), "732 829 320 and more");

        assertEquals("732 829 320 and more", text("Relation.siren").getText());
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        edit(new Relation(), RelationFields.SIREN);

        driver.type(text("Relation.siren"), "732 829 321");
        assertTrue(driver.shows("SIREN"), () -> driver.texts().toString());
        String sentence = message();
        driver.type(text("Relation.siren"), "732 829 320");

        assertFalse(sentence.isEmpty());
        assertEquals("", message());
    }

    @Test
    void saysWhatIsMissingOnlyWhenItIsAskedFor() {
        WorkingCopy<Relation> copy = services.copies().ofNew(new Relation());
        FieldRows<Relation> rows = rows(copy, true);
        rows.add(RelationFields.NAME);

        assertEquals("", message());
        assertTrue(rows.showProblems(true));

        assertFalse(message().isEmpty());
    }

    @Test
    void editsSeveralLines() {
        WorkingCopy<Relation> copy = edit(new Relation(), RelationFields.NOTES);

        driver.type(text("Relation.notes"), "one\ntwo");

        assertEquals("one\ntwo", copy.property(RelationFields.NOTES).value());
    }

    @Test
    void editsWholeAndDecimalNumbers() {
        WorkingCopy<Relation> copy = edit(new Relation(), RelationFields.HEADCOUNT, RelationFields.TURNOVER);

        driver.type(text("Relation.headcount"), "1 250");
        driver.type(text("Relation.turnover"), "12 500,5");

        assertEquals(1250L, copy.property(RelationFields.HEADCOUNT).value());
        assertEquals(0, new BigDecimal("12500.5").compareTo(copy.property(RelationFields.TURNOVER).value()));
        assertEquals("12 500,50", plain(text("Relation.turnover").getText()));
    }

    @Test
    void editsADay() {
        WorkingCopy<Contact> copy = edit(new Contact(), ContactFields.BIRTH_DATE);

        driver.type(text("Contact.birthDate"), "29/02/1980");

        assertEquals(LocalDate.of(1980, 2, 29), copy.property(ContactFields.BIRTH_DATE).value());
    }

    @Test
    void tellsYesNoAndNotKnownApart() {
        WorkingCopy<Contact> copy = edit(new Contact(), ContactFields.PASSIVE);

        driver.click(driver.findText(Button.class, "Non"));
        Boolean no = copy.property(ContactFields.PASSIVE).value();
        select("Oui");
        Boolean yes = copy.property(ContactFields.PASSIVE).value();
        select("Non renseigné");

        assertEquals(false, no);
        assertEquals(true, yes);
        assertNull(copy.property(ContactFields.PASSIVE).value());
    }

    @Test
    void offersTermsWhileOneTypes() {
        WorkingCopy<Relation> copy = edit(new Relation(), RelationFields.STATUS);
        Text status = text("Relation.status");
        status.forceFocus();

        status.setText("prosp");
        driver.waitUntil("the list of terms", () -> !lists().isEmpty());
        status.notifyListeners(SWT.Traverse, returnKey());
        driver.settle();

        assertEquals("Prospect", copy.property(RelationFields.STATUS).value().label(Locale.FRENCH));
        assertEquals("Prospect", status.getText());
        assertTrue(lists().isEmpty());
    }

    @Test
    void refusesATermThatIsNotInTheList() {
        WorkingCopy<Relation> copy = edit(new Relation(), RelationFields.STATUS);

        driver.type(text("Relation.status"), "zzz");

        assertEquals("zzz", text("Relation.status").getText());
        assertEquals(1, copy.problems().stream().filter(found -> found.property().field() == RelationFields.STATUS).count());
    }

    @Test
    void takesATermThatIsTypedOutAndLeft() {
        WorkingCopy<Relation> copy = edit(new Relation(), RelationFields.STATUS);

        driver.type(text("Relation.status"), "PROSPECT");
        driver.waitUntil("the term", () -> copy.property(RelationFields.STATUS).value() != null);

        assertEquals("Prospect", text("Relation.status").getText());
    }

    @Test
    void offersOnlyTheEstablishmentsOfTheCompany() {
        Relation acme = relation("ACME");
        Relation other = relation("Other");
        establishment(acme, "Lyon");
        establishment(other, "Paris");
        Contact claire = new Contact();
        claire.setRelation(acme);
        WorkingCopy<Contact> copy = services.copies().ofNew(claire);

        RecordChoices<Establishment> choices = new RecordChoices<>(store, services.search(), ContactFields.ESTABLISHMENT, copy);

        assertEquals(List.of("Lyon"), choices.matching("").stream().map(Establishment::getName).toList());
        copy.property(ContactFields.RELATION).set(other);
        assertEquals(List.of("Paris"), choices.matching("").stream().map(Establishment::getName).toList());
        copy.property(ContactFields.RELATION).set(null);
        assertEquals(List.of(), choices.matching(""));
    }

    @Test
    void showsValuesAndWhatIsNotFilledIn() {
        Relation acme = relation("ACME");

        show(acme, RelationFields.NAME, RelationFields.SIREN);

        assertEquals(List.of("Raison sociale", "ACME", "SIREN", "Non renseigné"), driver.texts().getFirst().lines().toList());
    }

    @Test
    void showsAnAddressAsLink() {
        Relation acme = new Relation();
        acme.setInvoicingEmail("compta@acme.fr");

        show(acme, RelationFields.INVOICING_EMAIL);

        assertTrue(driver.all(Sheet.class).getFirst().rows().getFirst().values().getFirst().piece().isLink());
    }

    @Test
    void startsEditingTheFieldThatIsClicked() {
        List<String> clicked = new ArrayList<>();
        FieldRows<Relation> rows = new FieldRows<>(services, area, services.copies().of(relation("ACME")), false, opened::add,
                field -> clicked.add(field.name()));
        rows.add(RelationFields.NAME);

        driver.clickShown("Relation.name");

        assertEquals(List.of("name"), clicked);
    }

    @SafeVarargs
    private <E extends DomainEntity> WorkingCopy<E> edit(E record, Field<E, ?>... fields) {
        WorkingCopy<E> copy = services.copies().ofNew(record);
        FieldRows<E> rows = rows(copy, true);
        List.of(fields).forEach(rows::add);
        SCREEN.shell().layout(true, true);
        return copy;
    }

    @SafeVarargs
    private <E extends DomainEntity> void show(E record, Field<E, ?>... fields) {
        FieldRows<E> rows = rows(services.copies().of(record), false);
        List.of(fields).forEach(rows::add);
        SCREEN.shell().layout(true, true);
    }

    private <E extends DomainEntity> FieldRows<E> rows(WorkingCopy<E> copy, boolean editing) {
        return new FieldRows<>(services, area, copy, editing, opened::add, null);
    }

    private Text text(String id) {
        return driver.find(Text.class, id);
    }

    private String message() {
        return driver.all(Label.class).stream()
                .filter(label -> label.getLayoutData() instanceof org.eclipse.swt.layout.GridData data
                        && !data.exclude && label.getParent() != area)
                .map(Label::getText).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private void select(String answer) {
        driver.all(Button.class).forEach(button -> button.setSelection(button.getText().equals(answer)));
        driver.click(driver.findText(Button.class, answer));
    }

    private static List<Table> lists() {
        return List.of(SCREEN.shell().getShells()).stream().filter(shell -> !shell.isDisposed())
                .flatMap(shell -> new Driver(shell).all(Table.class).stream()).toList();
    }

    private static org.eclipse.swt.widgets.Event returnKey() {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.detail = SWT.TRAVERSE_RETURN;
        event.doit = true;
        return event;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        store.change(Intent.typed(name), change -> change.add(relation));
        return store.find(Relation.class, relation.getId()).orElseThrow();
    }

    private void establishment(Relation relation, String name) {
        store.change(Intent.typed(name), change -> {
            Establishment site = EstablishmentFields.TYPE.create().get();
            site.setRelation(change.find(Relation.class, relation.getId()).orElseThrow());
            site.setName(name);
            change.add(site);
        });
    }
}
