// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.ui.list.internal.model.ListModel;

class ListTextsTest {

    private final ListTexts texts = new ListTexts(Locale.FRENCH);
    private final MemorySearch search = new MemorySearch();
    private final ListModel model = new ListModel(ListModelTest.kind(), search, Runnable::run, Runnable::run);

    private void fill(int records) {
        for (int i = 1; i <= records; i++) {
            search.with(i, "name", (i % 10 == 0 ? "Banque " : "Atelier ") + i);
        }
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void saysHowManyOfHowMany() {
        fill(1200);
        assertEquals("1 200 relations", texts.status(model, "1 200 relations", ""));
        model.filter("banque");
        assertEquals("120 sur 1 200 relations", texts.status(model, "1 200 relations", ""));
    }

    @Test
    void saysHowManyAreTickedAndHowManyOfThemAreNotSeen() {
        fill(20);
        model.tick(0, 0, true);
        assertEquals("20 relations · 1 cochée", texts.status(model, "20 relations", ""));
        model.tick(0, 11, true);
        assertEquals("20 relations · 12 cochées", texts.status(model, "20 relations", ""));
        model.filter("banque");
        assertEquals("2 sur 20 relations · 12 cochées (dont 12 hors de la liste)", texts.status(model, "20 relations", ""));
        assertEquals("12 lignes cochées, dont 12 hors de la liste", texts.tickedSelection(model));
    }

    @Test
    void anUntickedRowIsNamedWhenOthersAreTicked() {
        fill(3);
        assertEquals("ACME", texts.rowSelection(model, "ACME"));
        model.tick(0, 0, true);
        assertEquals("Cette ligne seulement : ACME", texts.rowSelection(model, "ACME"));
        assertEquals("Cette ligne seulement : (sans nom)", texts.rowSelection(model, " "));
    }

    @Test
    void aSearchNamesWhatIsWalked() {
        fill(3);
        assertEquals("All relations", texts.walk(model, ""));
        model.filter(" banque ");
        assertEquals("Recherche « banque »", texts.walk(model, ""));
    }
}
