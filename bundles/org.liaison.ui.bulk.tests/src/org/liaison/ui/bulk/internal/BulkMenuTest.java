// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.Tagged;
import org.liaison.criteria.Criteria;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.Scope;
import org.liaison.criteria.TextAnswer;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingMember;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.work.MenuWork;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class BulkMenuTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Surroundings around;
    private Offers offers;
    private BulkDesk desk;
    private Driver driver;
    private Relation acme;
    private Relation bolt;

    @BeforeEach
    void begin() {
        around = new Surroundings(liaison, DISPLAY);
        offers = new Offers(liaison.store(), liaison.workplace());
        offers.readSoon();
        BundleContext bundles = FrameworkUtil.getBundle(BulkMenuTest.class).getBundleContext();
        desk = new BulkDesk(DISPLAY.display(), around.icons(), around.prompts(), around.failures(), around.background(),
                around.events(), liaison.store(), bundles.getService(bundles.getServiceReference(Bulk.class)),
                liaison.workplace());
        driver = new Driver(DISPLAY.shell());
        acme = aRelation("Acme").in(liaison.store());
        bolt = aRelation("Bolt").in(liaison.store());
        driver.waitUntil("what is offered", () -> !offers.now().colleagues().isEmpty());
    }

    @AfterEach
    void end() {
        offers.close();
    }

    @Test
    void offersWhatFitsTheKindOfRecord() {
        assertEquals(List.of("Modifier le statut", "Changer de type", "Modifier le secteur", "Modifier le propriétaire",
                "Ajouter un tag…", "Retirer un tag…", "Ajouter au groupe de messagerie"), labels(menu(Relation.class, 1)));
        assertEquals(List.of("Modifier la fonction", "Modifier le propriétaire", "Ajouter un tag…", "Retirer un tag…",
                "Ajouter au groupe de messagerie"), labels(menu(Contact.class, 1)));
        assertEquals(List.of(), menu(Colleague.class, 1));
        assertTrue(labels(sub("Modifier le statut")).containsAll(List.of("Suspect", "Prospect", "Client", "Laisser vide")));
    }

    /** Of items with the same id the platform shows none. */
    @Test
    void noTwoItemsHaveTheSameId() {
        Set<String> ids = new HashSet<>();
        List<MMenuElement> all = menu(Relation.class, 1);
        all.stream().filter(MMenu.class::isInstance).map(MMenu.class::cast).flatMap(menu -> menu.getChildren().stream()).toList()
                .forEach(each -> assertTrue(ids.add(each.getElementId()), each.getElementId()));
        all.forEach(each -> assertTrue(ids.add(each.getElementId()), each.getElementId()));
    }

    @Test
    void asksInNumbersBeforeItChangesSeveral() {
        around.answer(1);
        press("Modifier le statut", "Prospect", acme, bolt);
        assertEquals("Modifier 2 fiches ?", around.asked().getFirst().title());
        assertTrue(around.asked().getFirst().text().startsWith("Statut « Prospect » : 2 relations"),
                around.asked().getFirst().text());
        assertEquals("", status(acme));
        around.answer(0);
        press("Modifier le statut", "Prospect", acme, bolt);
        driver.waitUntil("the change", () -> status(acme).equals("Prospect") && status(bolt).equals("Prospect"));
        driver.waitUntil("a word on it", () -> around.said().contains("Statut « Prospect » : 2 relations (2 modifiées)"));
    }

    @Test
    void doesNotAskForOne() {
        press("Changer de type", "Fournisseur", acme);
        driver.waitUntil("the change", () -> liaison.store().find(Relation.class, acme.getId()).orElseThrow().getType() != null);
        assertEquals(List.of(), around.asked());
    }

    @Test
    void fillsInATextFieldAndEmptiesIt() {
        new Criteria(liaison.store(), Locale.FRENCH, Intent.Origin.TYPED).add(Kinds.TEXT, Scope.RELATION,
                new Labels("Remarque", "", ""), false, List.of());
        driver.waitUntil("the field", () -> !offers.now().texts(Relation.class).isEmpty());
        around.answer(0);
        DISPLAY.display().asyncExec(() -> {
            Driver window = new Driver(Arrays.stream(DISPLAY.display().getShells())
                    .filter(each -> "textWindow".equals(each.getData(ModelIds.TEST_ID))).findFirst().orElseThrow());
            window.find(Text.class, "textWindow.text").setText("À rappeler");
            window.click(window.find(FlatButton.class, "textWindow.accept"));
        });
        pressText("Saisir une valeur…");
        driver.waitUntil("the texts", () -> liaison.lastTitle().equals("Remarque « À rappeler » : 2 relations"));
        assertEquals(2, liaison.store().count(TextAnswer.class));
        around.answer(0);
        pressText("Laisser vide");
        driver.waitUntil("no texts", () -> liaison.lastTitle().equals("Remarque vidé : 2 relations"));
        assertEquals(0, liaison.store().count(TextAnswer.class));
        liaison.undoLast();
        assertEquals(2, liaison.store().count(TextAnswer.class));
    }

    private void pressText(String item) {
        List<MMenuElement> items = menu(Relation.class, acme.getId(), bolt.getId());
        MMenu fields = (MMenu) items.stream().filter(each -> "Modifier un champ de texte".equals(each.getLabel())).findFirst()
                .orElseThrow();
        MDirectMenuItem chosen = (MDirectMenuItem) ((MMenu) fields.getChildren().getFirst()).getChildren().stream()
                .filter(each -> item.equals(each.getLabel())).findFirst().orElseThrow();
        ((MenuWork) chosen.getObject()).run();
        driver.settle();
    }

    @Test
    void takesOutOfAGroup() {
        desk.run(GroupAction.addRelations(GroupAction.named("Lettre")), new long[] { acme.getId() });
        driver.waitUntil("the group", () -> offers.now().groups().size() == 1);
        press("Retirer du groupe de messagerie", "Lettre", acme);
        driver.waitUntil("nobody in it", () -> liaison.store().count(MailingMember.class) == 0);
        assertEquals(1, offers.now().groups().size());
    }

    /** Whoever does not go through with it has made no group. */
    @Test
    void aNewGroupIsMadeOnlyAfterTheQuestion() {
        around.answer(1);
        desk.run(GroupAction.addRelations(GroupAction.named("Lettre")), new long[] { acme.getId(), bolt.getId() });
        assertEquals(0, liaison.store().count(MailingGroup.class));
        around.answer(0);
        desk.run(GroupAction.addRelations(GroupAction.named("Lettre")), new long[] { acme.getId(), bolt.getId() });
        driver.waitUntil("the members",
                () -> liaison.lastTitle().equals("Ajout au groupe de messagerie « Lettre » : 2 relations"));
        assertEquals(2, liaison.store().count(MailingMember.class));
        liaison.undoLast();
        assertEquals(0, liaison.store().count(MailingGroup.class));
    }

    /** Trap T13: it is said before it is done, not only counted afterwards. */
    @Test
    void saysWhoIsNotAddedToAGroup() {
        around.answer(1);
        desk.run(GroupAction.addContacts(GroupAction.named("Lettre")), new long[] { 1, 2 });
        assertTrue(around.asked().getFirst().text().contains("refusent le marketing"), around.asked().getFirst().text());
    }

    @Test
    void offersATagThatWasMadeMeanwhile() {
        assertEquals(List.of(), offers.now().tags("RELATION"));
        desk.run(new TagAction<>(Tagged.RELATIONS, "VIP", true), new long[] { acme.getId() });
        driver.waitUntil("the tag", () -> offers.now().tags("RELATION").equals(List.of("VIP")));
    }

    private String status(Relation relation) {
        return Optional.ofNullable(liaison.store().find(Relation.class, relation.getId()).orElseThrow().getStatus())
                .map(term -> term.label(Locale.FRENCH)).orElse("");
    }

    private void press(String menu, String item, DomainEntity... records) {
        long[] ids = Arrays.stream(records).mapToLong(DomainEntity::getId).toArray();
        List<MMenuElement> items = new ArrayList<>();
        new BulkMenu(offers.now(), desk, new FrozenSelection(Relation.class, "", ids)).fill(items);
        MMenu found = (MMenu) items.stream().filter(each -> menu.equals(each.getLabel())).findFirst().orElseThrow();
        MDirectMenuItem chosen = (MDirectMenuItem) found.getChildren().stream().filter(each -> item.equals(each.getLabel()))
                .findFirst().orElseThrow();
        ((MenuWork) chosen.getObject()).run();
        driver.settle();
    }

    private List<MMenuElement> menu(Class<? extends DomainEntity> type, long... ids) {
        List<MMenuElement> items = new ArrayList<>();
        new BulkMenu(offers.now(), desk, new FrozenSelection(type, "", ids)).fill(items);
        return items;
    }

    private List<MMenuElement> sub(String label) {
        return ((MMenu) menu(Relation.class, 1).stream().filter(each -> label.equals(each.getLabel())).findFirst().orElseThrow())
                .getChildren();
    }

    private static List<String> labels(List<MMenuElement> items) {
        return items.stream().map(MMenuElement::getLabel).filter(label -> label != null).toList();
    }
}
