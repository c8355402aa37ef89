// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

/** A row that cannot be stored because of what is stored already; nothing of it was written. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Draft.Wrong wrong;

    Refused(String column, String text) {
        super(text, null, false, false);
        wrong = new Draft.Wrong(column, text);
    }

    Draft.Wrong wrong() {
        return wrong;
    }
}
