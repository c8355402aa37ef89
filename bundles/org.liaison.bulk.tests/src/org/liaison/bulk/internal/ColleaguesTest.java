// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.liaison.bulk.ColleagueBook;
import org.liaison.bulk.ColleagueBook.Said;
import org.liaison.bulk.TermBook;
import org.liaison.criteria.Labels;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.RuleBrokenException;
import org.liaison.testing.StoreExtension;

/** Colleagues, and the vocabulary of what they do. */
class ColleaguesTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    private ColleagueBook colleagues;
    private TermBook terms;

    @BeforeEach
    void begin() {
        colleagues = place.service(ColleagueBook.class);
        terms = place.service(TermBook.class);
    }

    @Test
    void areMadeChangedAndDeletedWithoutWhatTheyLookAfter() {
        Term sales = place.term(Vocabulary.COLLEAGUE_ROLE, "SALES");
        Colleague zoe = colleagues.add(new Said("zoe", "Zoé Roy", "zoe@acme.fr", sales, true), Origin.TYPED);
        assertEquals("Nouveau collègue « Zoé Roy »", place.lastTitle());
        assertThrows(RuleBrokenException.class, () -> colleagues.add(new Said("Zoë", "", "", null, true), Origin.TYPED));
        assertThrows(RuleBrokenException.class, () -> colleagues.add(new Said(" ", "Nobody", "", null, true), Origin.TYPED));
        assertThrows(RuleBrokenException.class,
                () -> colleagues.add(new Said("bob", "", "no address", null, true), Origin.TYPED));
        assertEquals(Optional.empty(), colleagues.change(one("zoe"), Said.of(one("zoe")), Origin.TYPED));
        colleagues.change(one("zoe"), new Said("zoe", "", "", null, false), Origin.TYPED).orElseThrow();
        assertNull(one("zoe").getRole());
        assertEquals(false, one("zoe").getActive());
        Relation acme = aRelation("Acme").in(place.store());
        place.store().change(Intent.typed("Hers"),
                change -> change.edit(acme).setOwner(change.find(Colleague.class, zoe.getId()).orElseThrow()));
        assertEquals(1, colleagues.uses(List.of(one("zoe"))));
        ChangeSet gone = colleagues.remove(List.of(one("zoe")), Origin.TYPED).orElseThrow();
        assertNull(place.store().find(Relation.class, acme.getId()).orElseThrow().getOwner());
        place.store().undo(gone.id(), "Undo");
        assertEquals(zoe.getId(), place.store().find(Relation.class, acme.getId()).orElseThrow().getOwner().getId());
        assertEquals(List.of(), place.store().check());
    }

    @Test
    void theUserHimselfStaysUnderHisLogin() {
        Colleague self = one(place.workplace().author());
        Colleague zoe = colleagues.add(new Said("zoe", "Zoé Roy", "", null, true), Origin.TYPED);
        assertEquals(
                "« " + self.title() + " », c’est vous : un autre collègue pourra supprimer votre fiche quand vous ne lancerez"
                        + " plus Liaison.",
                refused(() -> colleagues.remove(List.of(zoe, self), Origin.TYPED)));
        refused(() -> colleagues.uses(List.of(self)));
        assertTrue(refused(() -> colleagues.change(self, new Said("other", "", "", null, true), Origin.TYPED))
                .contains(self.getLogin()));
        assertEquals(2, colleagues.all().size());
        colleagues.change(self, new Said(' ' + self.getLogin(), "Anne", "", null, true), Origin.TYPED).orElseThrow();
        assertEquals("Anne", one(self.getLogin()).getName());
    }

    private static String refused(Executable what) {
        return assertThrows(RuleBrokenException.class, what).problem().text(Locale.FRENCH);
    }

    private Colleague one(String login) {
        return colleagues.all().stream().filter(colleague -> colleague.getLogin().equals(login)).findFirst().orElseThrow();
    }

    @Test
    void haveRolesThatUsersName() {
        Term made = terms.add(Vocabulary.COLLEAGUE_ROLE, new Labels("Accueil", "Reception", null), Origin.TYPED);
        assertEquals("ACCUEIL", made.getCode());
        assertEquals("« Accueil » ajouté à la liste « Rôles des collègues »", place.lastTitle());
        assertThrows(RuleBrokenException.class,
                () -> terms.add(Vocabulary.COLLEAGUE_ROLE, new Labels("ACCUEIL", null, null), Origin.TYPED));
        assertThrows(RuleBrokenException.class,
                () -> terms.add(Vocabulary.COLLEAGUE_ROLE, new Labels(null, null, null), Origin.TYPED));
        terms.move(last(), -2, Origin.TYPED).orElseThrow();
        List<String> order = labels();
        assertEquals("Accueil", order.get(order.size() - 3));
        assertEquals(Optional.empty(), terms.move(terms.terms(Vocabulary.COLLEAGUE_ROLE).getFirst(), -1, Origin.TYPED));
        Term accueil = terms.terms(Vocabulary.COLLEAGUE_ROLE).get(order.size() - 3);
        assertEquals(Optional.empty(), terms.rename(accueil, Labels.of(accueil), Origin.TYPED));
        terms.rename(accueil, new Labels("Réception", null, null), Origin.TYPED).orElseThrow();
        assertEquals("ACCUEIL", terms.terms(Vocabulary.COLLEAGUE_ROLE).get(order.size() - 3).getCode(), "files go on knowing it");
        terms.retire(terms.terms(Vocabulary.COLLEAGUE_ROLE).get(order.size() - 3), true, Origin.TYPED).orElseThrow();
        assertEquals("« Réception » n’est plus proposé dans la liste « Rôles des collègues »", place.lastTitle());
        place.undoLast();
        assertEquals(order.size(), terms.terms(Vocabulary.COLLEAGUE_ROLE).stream().filter(Term::offered).count());
        assertEquals(List.of(), place.store().check());
    }

    private Term last() {
        return terms.terms(Vocabulary.COLLEAGUE_ROLE).getLast();
    }

    private List<String> labels() {
        return terms.terms(Vocabulary.COLLEAGUE_ROLE).stream().map(term -> term.label(Locale.FRENCH)).toList();
    }
}
