// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.sql.SQLException;

/** Tells whether a database failed since its files are not what it wrote. For the bundles that work on one. */
public final class Damage {

    /** Derby's: a page or a container cannot be read or has a wrong checksum, a table differs from its indexes. */
    private static final String STATES = "XSDG[0-3]|XSDB[0-9A-F]|XSDA[1-9]|XSDF[2-9B]|X0Y5[5-9]|X0X6[12]";

    private Damage() {
    }

    /**
     * Whether it did.
     *
     * @param failure what was thrown, with its causes; may be null
     * @return true if one of them says so
     */
    public static boolean in(Throwable failure) {
        return Causes.of(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast).flatMap(Causes::together)
                .anyMatch(said -> String.valueOf(said.getSQLState()).matches(STATES));
    }
}
