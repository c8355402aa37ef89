// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

import org.liaison.store.Causes;
import org.liaison.store.Damage;
import org.liaison.store.FolderLock.Holder;
import org.liaison.store.StoreUnavailableException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** Why the database cannot do what is asked, as sentences. */
public final class Refusals {

    private static final Texts TEXTS = new Texts(Refusals.class);

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
        return holder.process() == 0
                ? refusal("held.unknown", null, folder)
                : refusal("held", null, folder, holder.user(), holder.host(), holder.process(), Date.from(holder.since()));
    }

    /**
     * The database does not open.
     *
     * @param folder the data folder
     * @param failure what was thrown
     * @return to be thrown
     */
    public static StoreUnavailableException notOpened(Path folder, Exception failure) {
        if (!(failure instanceof SQLException sql)) {
            return failed("notOpened", failure, folder);
        }
        if (Causes.together(sql).anyMatch(said -> "XSDB6".equals(said.getSQLState()))) {
            return refusal("held.unknown", failure, folder);
        }
        boolean gone = Causes.together(sql).anyMatch(said -> "XJ004".equals(said.getSQLState()));
        return plain(failure).map(key -> refusal(key, failure, folder)).orElseGet(() -> new StoreUnavailableException(
                gone ? problem("gone", folder) : problem("damaged", folder, String.valueOf(failure.getMessage())), failure,
                true));
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
        return plain(failure).map(plain -> refusal(plain, failure, path))
                .orElseGet(() -> refusal(key, failure, path, failure == null ? "" : String.valueOf(failure.getMessage())));
    }

    /** What the user can see to, whatever was tried. */
    private static Optional<String> plain(Exception failure) {
        if (Causes.isDiskFull(failure)) {
            return Optional.of("diskFull");
        }
        return Causes.of(failure).anyMatch(Refusals::isDenied) ? Optional.of("readOnly") : Optional.empty();
    }

    private static boolean isDenied(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException denied -> true;
            case ReadOnlyFileSystemException readOnly -> true;
            case IOException failure -> String.valueOf(failure.getMessage()).matches("(?s).*(Read-only file system|denied).*");
            default -> false;
        };
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
        return new StoreUnavailableException(problem(key, arguments), failure, Damage.in(failure));
    }

    private static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key,
                Arrays.stream(arguments).map(each -> each instanceof Path ? each.toString() : each).toList());
    }
}
