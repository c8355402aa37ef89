// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.Search.Suggestion;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.query.Spelling;
import org.liaison.search.internal.rows.Neighbourhood;

/** What is offered for words that are misspelt. */
class SpellingTest {

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH, Map.of("name", ValueType.TEXT, "city", ValueType.TEXT));
        List<String> names = List.of("Berlin Alba", "Berlit Alba", "Berlis Alba", "Berlik Alba", "Berlif Alba", "Berlid Alba",
                "Berliz Tarnowski", "Tarnowska Alba", "Tarnowsky Alba", "Dupontel Martin", "Durand Marin");
        for (int id = 0; id < names.size(); id++) {
            index.put(id + 1, "name", names.get(id), "city", id % 2 == 0 ? "Lyon" : "Nantes");
        }
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** Each of the two is nearer to other words, which no record has together. */
    @Test
    void twoMisspeltWordsAreTakenForTwoThatOneRecordHas() {
        assertEquals(List.of("berliz tarnowski"), offers("berlia tarnowsko"));
        assertEquals(List.of("tarnowski berliz city:lyon"), offers("Tarnowsko berlia city:lyon"));
        assertEquals(List.of(), offers("berlia tarnowsko city:nantes"));
    }

    /** Of words that both occur, one or both may be wrong; what stands in the middle of a longer word occurs, too. */
    @Test
    void wordsThatOccurMayBeMisspeltAllTheSame() {
        assertEquals(List.of("durand marin"), offers("durand martin"));
        assertEquals(List.of("duran marin", "durand marin"), offers("duran martin"));
        assertEquals(List.of(), offers("dupont durand berliz alba martin marin lyon"));
    }

    @Test
    void aWordOfSeveralWithoutBlanksIsTakenForAnother() {
        assertEquals(List.of("tarnowski berliz"), offers("tarnowsko-berliz"));
    }

    @Test
    void numbersAndShortWordsAreNotTakenForOthers() {
        assertEquals(List.of(), offers("12345"));
        assertEquals(List.of(), offers("(lyon)"));
        assertEquals(List.of(), offers("ab"));
        assertEquals(List.of(), offers("berlin2"));
    }

    private List<String> offers(String text) {
        Neighbourhood alone = new Neighbourhood(Map.of(), SmallIndex.TODAY);
        Snapshot held = index.index().acquire().orElseThrow();
        try {
            return new Spelling(held.scope(SmallIndex.TODAY, alone)).of(SmallIndex.all().matching(text)).stream()
                    .map(Suggestion::text).toList();
        } finally {
            held.release();
            alone.close();
        }
    }
}
