// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

/** What never ends by itself ends when a test has seen enough, so that others can run behind it. */
final class Mercy {

    /** The system property that ends it. */
    static final String ASKED = "org.liaison.example.hostile.mercy";

    private Mercy() {
    }

    static boolean asked() {
        return Boolean.getBoolean(ASKED);
    }
}
