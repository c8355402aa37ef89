// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Date;

import org.liaison.store.Damage;
import org.liaison.store.FolderLock.Holder;
import org.liaison.store.StoreUnavailableException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** Why the database cannot do what is asked, as sentences. */
public final class Refusals {

    private static final Texts TEXTS = new Texts(Refusals.class);
    private static final int CAUSES = 20;

    private Refusals() {
    }

    /**
     * Another process holds the folder.
     *
     * @param folder the data folder
     * @param holder who
     * @return to be thrown
     */
    public static StoreUnavailableException held(Path folder, Holder holder) {
        boolean known = holder.process() != 0;
        return known
                ? refusal("held", null, folder, holder.user(), holder.host(), holder.process(), Date.from(holder.since()))
                : refusal("held.unknown", null, folder);
    }

    /**
     * The database does not open.
     *
     * @param folder the data folder
     * @param failure what was thrown
     * @return to be thrown
     */
    public static StoreUnavailableException notOpened(Path folder, Exception failure) {
        if (failure instanceof SQLException sql) {
            for (SQLException next = sql; next != null; next = next.getNextException()) {
                if ("XSDB6".equals(next.getSQLState())) {
                    return refusal("held.unknown", failure, folder);
                }
            }
        }
        StoreUnavailableException refused = failed(failure instanceof SQLException ? "damaged" : "notOpened", failure, folder);
        return failure instanceof SQLException
                ? new StoreUnavailableException(refused.problem(), refused.getCause(), true)
                : refused;
    }

    /**
     * Something failed.
     *
     * @param key which sentence, unless the cause is plain: disk full, no access
     * @param failure what was thrown; may be null
     * @param path where
     * @return to be thrown
     */
    public static StoreUnavailableException failed(String key, Exception failure, Path path) {
        Throwable cause = failure;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left") || message.contains("not enough space")) {
                return refusal("diskFull", failure, path);
            }
            boolean denied = cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                    || cause instanceof IOException && (message.contains("Read-only file system") || message.contains("denied"));
            if (denied) {
                return refusal("readOnly", failure, path);
            }
            cause = cause.getCause();
        }
        return refusal(key, failure, path, failure == null ? "" : String.valueOf(failure.getMessage()));
    }

    /**
     * There is not enough room for a copy.
     *
     * @param folder where it should go
     * @param needed how many bytes it takes
     * @param free how many there are
     * @return to be thrown
     */
    public static StoreUnavailableException noRoom(Path folder, long needed, long free) {
        return refusal("backup.noRoom", null, folder, megabytes(needed), megabytes(free));
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1L << 20);
    }

    /**
     * A backup is not what it was when it was made.
     *
     * @param folder the backup
     * @param file its first file that differs
     * @return to be thrown
     */
    public static StoreUnavailableException damagedBackup(Path folder, String file) {
        return refusal("backup.damaged", null, folder, file);
    }

    private static StoreUnavailableException refusal(String key, Exception failure, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(each -> each instanceof Path ? each.toString() : each).toArray();
        return new StoreUnavailableException(new Problem(TEXTS, key, Arrays.asList(texts)), failure, Damage.in(failure));
    }
}
