// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

import org.liaison.store.Erasure;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.eclipselink.internal.erase.Eraser;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.write.Writer;

/**
 * Takes values out of the log, archives included: those are written anew, and the old files go when nobody reads them any more.
 *
 * @param engine the open database
 * @param writer writes
 * @param archive the archives
 * @param files is held by whoever needs the files of archives to stay as they are
 */
record StoredErasure(Supplier<Engine> engine, Writer writer, StoredArchive archive, Lock files) implements Erasure {

    @Override
    public Erased preview(Collection<RecordKey> records, Progress progress) {
        Engine current = engine.get();
        return current.query(
                connection -> new Eraser(current.shapes(), connection, current.archives(), false).erase(records, "", progress));
    }

    @Override
    public Erased erase(Collection<RecordKey> records, String title, String instead, Progress progress) {
        files.lock();
        try {
            Engine current = engine.get();
            // what a kill left in the table would else be seen by nobody, and stay
            archive.sweep(current);
            AtomicReference<Erased> erased = new AtomicReference<>();
            writer.rows(current, new Intent(title, Intent.Origin.ERASURE, ""), transaction -> {
                erased.set(new Eraser(current.shapes(), transaction.connection(), current.archives(), true).erase(records,
                        instead, progress));
                transaction.journal().silently(erased.get().things());
                return OptionalLong.empty();
            });
            if (!current.archives().now().files().isEmpty()) {
                writer.alone(() -> current.alone(() -> archive.refresh(current)));
            }
            return erased.get();
        } finally {
            files.unlock();
        }
    }
}
