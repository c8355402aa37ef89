// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** What is behind a failure. For the bundles that work on a database. */
public final class Causes {

    /** More than anybody nests; a cause may be its own. */
    private static final int MOST = 20;

    private Causes() {
    }

    /**
     * A failure and what caused it.
     *
     * @param failure what was thrown; may be null
     * @return the failure first; empty if it is null
     */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST);
    }

    /**
     * What a database said at once, as JDBC chains it.
     *
     * @param failure what it threw first
     * @return this one first
     */
    public static Stream<SQLException> together(SQLException failure) {
        return Stream.iterate(failure, Objects::nonNull, SQLException::getNextException).limit(MOST);
    }

    /**
     * Whether a disk has no room left. Only texts say so: neither Java nor Derby has an exception of its own for that.
     *
     * @param failure what was thrown; may be null
     * @return true if it or one of its causes says so
     */
    public static boolean isDiskFull(Throwable failure) {
        return of(failure).map(Throwable::getMessage).filter(Objects::nonNull)
                .anyMatch(text -> text.contains("No space left") || text.contains("not enough space"));
    }
}
