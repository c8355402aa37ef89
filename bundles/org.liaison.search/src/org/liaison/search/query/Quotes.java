// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

/** Quotation marks, as they are typed, and as word processors make them. */
final class Quotes {

    private static final String OPENING = "\"“«";
    private static final String CLOSING = "\"”»";

    private Quotes() {
    }

    static boolean open(char character) {
        return OPENING.indexOf(character) >= 0;
    }

    static char closing(char opening) {
        return CLOSING.charAt(OPENING.indexOf(opening));
    }

    /** In quotation marks that do not change what is in it. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
