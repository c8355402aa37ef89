// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

/**
 * A value on a {@link Sheet}, or a part of one.
 *
 * @param look what it looks like
 * @param text what it says; never empty
 * @param color of a small label, as {@code #rrggbb}; null for grey, and for anything else
 * @param pressed follows a link; null for anything else
 * @param id its test id; null if it has none
 */
record Piece(Look look, String text, String color, Runnable pressed, String id) {

    static Piece text(String text) {
        return new Piece(Look.TEXT, text, null, null, null);
    }

    static Piece quiet(Look look, String text) {
        return new Piece(look, text, null, null, null);
    }

    static Piece pill(String text, String color) {
        return new Piece(Look.PILL, text, color, null, null);
    }

    static Piece link(String text, Runnable pressed) {
        return new Piece(Look.LINK, text, null, pressed, null);
    }

    Piece named(String testId) {
        return new Piece(look, text, color, pressed, testId);
    }

    boolean isLink() {
        return pressed != null;
    }

    /** What a piece looks like. */
    enum Look {
        TEXT, MUTED, ABSENT, LINK, PILL
    }
}
