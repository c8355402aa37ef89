// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.problem;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.liaison.store.Causes;
import org.liaison.store.ChangeSet;
import org.liaison.store.Damage;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.StaleRecordException;
import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.UndoConflictException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** The store's refusals, with their sentences. */
public final class Problems {

    private static final Texts TEXTS = new Texts(Problems.class);
    /** Derby closes a database over failures of this severity and of greater ones. */
    private static final int DATABASE_SEVERITY = 45_000;

    private Problems() {
    }

    /**
     * A record was changed or deleted by someone else.
     *
     * @param entity its kind
     * @param id its id
     * @param title its title, may be empty
     * @param gone whether it was deleted
     * @param meanwhile the change set that did it, if known
     * @return to be thrown
     */
    public static StaleRecordException stale(String entity, long id, String title, boolean gone, Optional<ChangeSet> meanwhile) {
        String key = (gone ? "stale.gone" : "stale.changed") + (meanwhile.isPresent() ? "" : ".unknown");
        Problem problem = meanwhile.map(set -> problem(key, title, set.author(), date(set.at()), set.intent().title()))
                .orElseGet(() -> problem(key, title));
        return new StaleRecordException(problem, entity, id, meanwhile, null);
    }

    /**
     * A change set cannot be taken back.
     *
     * @param wanted the change set
     * @param later what stands in the way, the newest first; not empty
     * @return to be thrown
     */
    public static UndoConflictException conflict(ChangeSet wanted, List<ChangeSet> later) {
        ChangeSet first = later.getFirst();
        return new UndoConflictException(problem("conflict", wanted.intent().title(), first.intent().title(), first.author(),
                date(first.at()), later.size() - 1), later);
    }

    /**
     * A change set was taken back before.
     *
     * @param wanted the change set
     * @param by what took it back
     * @return to be thrown
     */
    public static UndoConflictException undone(ChangeSet wanted, ChangeSet by) {
        return new UndoConflictException(problem("conflict.undone", wanted.intent().title(), by.author(), date(by.at())),
                List.of(by));
    }

    /**
     * A change set cannot be taken back for a reason that no later change set explains.
     *
     * @param wanted the change set
     * @param key which reason
     * @param arguments what the sentence needs
     * @return to be thrown
     */
    public static UndoConflictException impossible(ChangeSet wanted, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = wanted.intent().title();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new UndoConflictException(problem(key, all), List.of());
    }

    /**
     * The database cannot be used.
     *
     * @param key which reason
     * @param cause what the database said; may be null
     * @param arguments what the sentence needs
     * @return to be thrown
     */
    public static StoreUnavailableException unavailable(String key, Throwable cause, Object... arguments) {
        return new StoreUnavailableException(problem(key, arguments), cause);
    }

    /**
     * Something failed below the store.
     *
     * @param failure what the database or EclipseLink threw
     * @return to be thrown
     */
    public static StoreException failed(Throwable failure) {
        if (Causes.isDiskFull(failure)) {
            return unavailable("diskFull", failure);
        }
        // a database without memory closes itself, which is said of one without a disk
        if (Causes.of(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
            return unavailable("memoryFull", failure);
        }
        return Causes.of(failure).map(cause -> known(cause, failure)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> unavailable("failed", failure, String.valueOf(failure.getMessage())));
    }

    private static Optional<StoreException> known(Throwable cause, Throwable failure) {
        return switch (cause) {
            case StoreException known -> Optional.of(known);
            case SQLException sql -> Optional.of(sql(sql, failure));
            default -> Optional.empty();
        };
    }

    /**
     * Whether somebody was sent away since he and another waited for each other.
     *
     * @param failure what the database or EclipseLink threw
     * @return true if it may succeed when tried again
     */
    public static boolean isDeadlock(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof SQLException sql && "40001".equals(sql.getSQLState()));
    }

    /**
     * Whether the database has closed itself since it could not write, which Derby calls a failure of the severity of a database or more;
     * whether it opened for reading alone, as it does when it cannot write at the start; or whether it is half closed, which Derby shows
     * by exceptions of Java.
     * One whose files are damaged is left alone, since opening it again would mend nothing.
     *
     * @param failure what was thrown, with its causes
     * @return true if it has to be opened again
     */
    public static boolean hasFallen(Throwable failure) {
        return !Damage.in(failure) && Causes.of(failure).anyMatch(
                cause -> cause instanceof SQLException sql && (sql.getErrorCode() >= DATABASE_SEVERITY || hasNoDatabase(sql)));
    }

    private static boolean hasNoDatabase(SQLException sql) {
        return List.of("08003", "08006", "XJ001", "25502", "25503", "XJ004", "XJ040", "40XD2")
                .contains(String.valueOf(sql.getSQLState()));
    }

    private static StoreException sql(SQLException sql, Throwable failure) {
        String state = String.valueOf(sql.getSQLState());
        if (Damage.in(sql)) {
            return new StoreUnavailableException(problem("damaged", String.valueOf(sql.getMessage())), failure, true);
        }
        if (state.startsWith("23")) {
            return new RuleBrokenException(problem("rule.key", String.valueOf(sql.getMessage())), failure);
        }
        if (state.startsWith("22")) {
            return new RuleBrokenException(problem("rule.value", String.valueOf(sql.getMessage())), failure);
        }
        if ("25502".equals(state) || "25503".equals(state)) {
            return unavailable("readOnly", failure);
        }
        if (hasFallen(sql) || "XJ015".equals(state)) {
            return unavailable("fallen", failure);
        }
        return unavailable("failed", failure, String.valueOf(sql.getMessage()));
    }

    /**
     * A sentence.
     *
     * @param key its key
     * @param arguments what it needs
     * @return the sentence in all languages
     */
    public static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, Arrays.asList(arguments));
    }

    /** The form that the message formats of {@link Texts} show in the reader's own time zone. */
    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
