// SPDX-License-Identifier: EPL-2.0
package org.liaison.views.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.search.ListQuery.Sort;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.Store.Subscription;
import org.liaison.store.Workplace;
import org.liaison.testing.StoreExtension;
import org.liaison.views.Grouping;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.SavedView;
import org.liaison.views.Shape;
import org.liaison.views.Shape.ShownColumn;
import org.liaison.views.Views;

/** Views and filters on a real store: names, sharing, order, undo. */
class StoredViewsTest {

    private static final String LIST = "Relation";
    private static final Shape SHAPE = new Shape(List.of(new ShownColumn("name", 240), new ShownColumn("city", 0)), 1,
            List.of(new Sort("city", true)), new Grouping("status", true, true));

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    private Views views() {
        return place.service(Views.class);
    }

    private static SavedFilter filter(String name, boolean shared) {
        return new SavedFilter(0, LIST, name, shared, new Label("Ventes", "star", 0),
                new Question("lyon", "status:client", List.of(new Sort("name", false)), Grouping.by("status"), "Appels"));
    }

    private List<String> filters() {
        return views().filters(LIST).stream().map(SavedFilter::name).toList();
    }

    private ChangeSet last() {
        return place.store().log().newest(1, Long.MAX_VALUE).getFirst();
    }

    @Test
    void viewsAreKeptAndDeletingOneIsTakenBack() {
        SavedView saved = views().save(new SavedView(0, LIST, "Appels", false, SHAPE), Origin.TYPED);
        assertEquals(List.of(saved), views().views(LIST));
        assertEquals(List.of(), views().views("Contact"));
        assertEquals("Enregistrement de l’affichage « Appels »", last().intent().title());
        views().save(saved.called("Téléphone", true), Origin.TYPED);
        assertEquals(List.of(saved.called("Téléphone", true)), views().views(LIST));
        views().remove(saved, Origin.TYPED);
        assertEquals(List.of(), views().views(LIST));
        place.store().undo(last().id(), "Annulation");
        assertEquals(List.of(saved.called("Téléphone", true)), views().views(LIST));
    }

    @Test
    void filtersStandInTheOrderTheyWereMadeOrArranged() {
        SavedFilter beta = views().save(filter("Bêta", false), Origin.TYPED);
        SavedFilter alpha = views().save(filter("Alpha", true), Origin.TYPED);
        assertEquals(List.of("Bêta", "Alpha"), filters());
        views().arrange(List.of(alpha, beta), Origin.TYPED);
        assertEquals(List.of("Alpha", "Bêta"), filters());
        place.store().undo(last().id(), "Annulation");
        assertEquals(List.of("Bêta", "Alpha"), filters());
        assertEquals(beta, views().filters(LIST).getFirst());
    }

    @Test
    void aNameIsTakenWithinAListAndAnOwnerOnly() {
        views().save(filter("Clients", false), Origin.TYPED);
        RuleBrokenException taken = assertThrows(RuleBrokenException.class,
                () -> views().save(filter("CLIENTS", false), Origin.TYPED));
        assertEquals("Le nom « CLIENTS » est déjà pris. Donnez-en un autre.", taken.problem().text(Locale.FRENCH));
        views().save(filter("Clients", true), Origin.TYPED);
        assertEquals(List.of("Clients", "Clients"), filters());
    }

    @Test
    void othersSeeWhatIsSharedOnly() {
        views().save(filter("Mes clients", false), Origin.TYPED);
        views().save(filter("Nos clients", true), Origin.TYPED);
        Workplace own = place.workplace();
        Views others = new StoredViews(place.store(), new Workplace(own.folder(), "somebody else", own.language()));
        assertEquals(List.of("Nos clients"), others.filters(LIST).stream().map(SavedFilter::name).toList());
    }

    @Test
    void changesAreToldAlsoThoseByUndo() throws InterruptedException {
        Semaphore told = new Semaphore(0);
        try (Subscription subscription = views().subscribe(told::release)) {
            views().save(filter("Clients", false), Origin.TYPED);
            assertTrue(told.tryAcquire(60, TimeUnit.SECONDS), "saving was not told");
            place.store().undo(last().id(), "Annulation");
            assertTrue(told.tryAcquire(60, TimeUnit.SECONDS), "undo was not told");
        }
    }
}
