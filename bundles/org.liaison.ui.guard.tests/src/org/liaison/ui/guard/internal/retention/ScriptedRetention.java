// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.liaison.guard.Privacy.Forgotten;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.guard.Retention;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.StoreUnavailableException;

/** Retention of which a test says what is due, since nothing becomes a year old within one. */
final class ScriptedRetention implements Retention {

    final List<String> done = Collections.synchronizedList(new ArrayList<>());
    Rule rule = Rule.NONE;
    Due due = new Due(Instant.EPOCH, List.of(), List.of());
    boolean plausible = true;
    StoreUnavailableException failure;

    static Due two() {
        return new Due(Instant.EPOCH, List.of(new RecordKey("Relation", 7)),
                List.of(new Untouched(9, "Aline Oubliée", Instant.parse("2020-03-01T10:00:00Z"))));
    }

    @Override
    public synchronized Rule rule() {
        if (failure != null) {
            throw failure;
        }
        return rule;
    }

    @Override
    public synchronized void follow(Rule chosen) {
        rule = chosen;
        done.add("follow");
    }

    @Override
    public synchronized Due due(Rule asked) {
        return asked.keepsAll() ? new Due(Instant.EPOCH, List.of(), List.of()) : due;
    }

    @Override
    public synchronized boolean isPlausible(Due asked) {
        return plausible;
    }

    @Override
    public synchronized Done carryOut(Due asked, Progress progress) {
        done.add("delete " + asked.bin().size() + ' ' + asked.contacts().size());
        due = new Due(Instant.EPOCH, List.of(), List.of());
        return new Done(asked.bin().size(), Optional.of(new Forgotten(5, 6, 0, List.of(), List.of())));
    }

    @Override
    public synchronized long archive(Progress progress) {
        done.add("archive");
        return 0;
    }
}
