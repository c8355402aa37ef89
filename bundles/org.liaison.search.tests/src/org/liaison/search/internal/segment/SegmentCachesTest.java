// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.search.internal.document.Column;

class SegmentCachesTest {

    private Parts parts;
    private SegmentCaches caches;
    private int merged;

    @BeforeEach
    void open() throws IOException {
        parts = new Parts();
        caches = parts.caches();
        put(1, "Lyon", 5L);
        put(2, "Metz", 6L);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void whatIsKnownOfAPartIsKeptFromOneStateToTheNext() throws IOException {
        LeafReader first = Parts.readers(parts.leaves()).getFirst();
        WordList words = caches.wordList(first);
        LeafReferences references = caches.references(first);
        put(3, "Lyon", 7L);
        LeafReader same = Parts.readers(parts.leaves()).getFirst();
        assertSame(words, caches.wordList(same));
        assertSame(references, caches.references(same));
        assertNotSame(words, caches.wordList(Parts.readers(parts.leaves()).getLast()));
    }

    @Test
    void whatIsKnownOfAPartIsKeptWhenAnotherGoes() throws IOException {
        Leaves both = parts.leaves();
        List<LeafReader> second = Parts.readers(both).subList(1, 2);
        FieldValueTable values = caches.values(Parts.CITY, second);
        ranks("city", second.getFirst(), second.getFirst());
        parts.remove(1);
        List<LeafReader> left = Parts.readers(parts.leaves());
        assertEquals(1, left.size());
        assertSame(values, caches.values(Parts.CITY, left));
        ranks("city", left.getFirst(), left.getFirst());
        assertEquals(1, merged);
    }

    @Test
    void valuesAreCountedOnceUntilANumberIsWrittenAnew() throws IOException {
        List<LeafReader> before = Parts.readers(parts.leaves());
        FieldValueTable numbers = caches.values(Parts.HEADCOUNT, before);
        FieldValueTable texts = caches.values(Parts.CITY, before);
        assertSame(numbers, caches.values(Parts.HEADCOUNT, before));
        assertNotSame(numbers, texts);
        parts.count(1, 9L);
        List<LeafReader> after = Parts.readers(parts.leaves());
        FieldValueTable newer = caches.values(Parts.HEADCOUNT, after);
        assertNotSame(numbers, newer);
        assertSame(newer, caches.values(Parts.HEADCOUNT, after));
        assertSame(texts, caches.values(Parts.CITY, after), "another column did not change");
    }

    @Test
    void theTablesThatWereAskedForLastAreKept() throws IOException {
        List<LeafReader> leaves = Parts.readers(parts.leaves());
        List<Column> columns = Parts.numbered(41);
        FieldValueTable first = caches.values(columns.getFirst(), leaves);
        FieldValueTable second = caches.values(columns.get(1), leaves);
        columns.subList(2, 40).forEach(column -> caches.values(column, leaves));
        assertSame(first, caches.values(columns.getFirst(), leaves));
        caches.values(columns.getLast(), leaves);
        assertSame(first, caches.values(columns.getFirst(), leaves));
        assertNotSame(second, caches.values(columns.get(1), leaves));
    }

    @Test
    void theRanksThatWereAskedForLastAreKept() throws IOException {
        List<LeafReader> leaves = Parts.readers(parts.leaves());
        for (String column : List.of("a", "b", "c", "d", "e", "f", "g", "h", "a")) {
            ranks(column, leaves.getFirst(), leaves.getLast());
        }
        assertEquals(8, merged, "the ranks of a are known");
        ranks("i", leaves.getFirst(), leaves.getLast());
        ranks("a", leaves.getFirst(), leaves.getLast());
        assertEquals(9, merged, "the ranks of a are known");
        ranks("b", leaves.getFirst(), leaves.getLast());
        assertEquals(10, merged, "the ranks of b had to go");
    }

    @Test
    void theRanksOfOnePartAreNotWorthKeeping() throws IOException {
        LeafReader one = Parts.readers(parts.leaves()).getFirst();
        ranks("a", one);
        ranks("a", one);
        assertEquals(2, merged);
    }

    private void ranks(String column, LeafReader... leaves) {
        assertEquals(3, caches.ranks(column, List.of(leaves), () -> {
            merged++;
            return new TextRanks(List.of(), 3);
        }).count());
    }

    /** A record in a part of its own. */
    private void put(long id, String city, Long headcount) throws IOException {
        parts.put(id, Set.of(), Map.of("city", city, "headcount", headcount));
        parts.leaves();
    }
}
