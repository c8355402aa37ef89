// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.liaison.store.Progress;

class CounterTest {

    private final List<Long> told = new ArrayList<>();
    private boolean ended;

    private final Progress progress = new Progress() {
        @Override
        public void at(long done, long total, long records) {
            assertEquals(done, records);
            assertEquals(2500, total);
            told.add(done);
        }

        @Override
        public boolean cancelled() {
            return ended;
        }
    };

    @Test
    void tellsEveryThousandAndTheEnd() {
        Counter counter = new Counter(progress, 2500);
        for (int i = 0; i < 25; i++) {
            counter.written(100);
        }
        assertEquals(List.of(1000L, 2000L, 2500L), told);
        assertEquals(2500, counter.done());
    }

    @Test
    void endsWhenTheUserWantsSo() {
        Counter counter = new Counter(progress, 2500);
        counter.written(999);
        ended = true;
        assertThrows(CancellationException.class, () -> counter.written(1));
        assertEquals(List.of(), told);
    }
}
