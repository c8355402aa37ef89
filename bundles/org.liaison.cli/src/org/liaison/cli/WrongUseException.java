// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

/** A command was used wrongly, or what it was given is no good; nothing was done. */
public final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * Thrown by commands.
     *
     * @param place where it is wrong, empty if nowhere in particular
     * @param text what is wrong and what to do, in the user's language
     */
    public WrongUseException(String place, String text) {
        super(text);
        this.place = place;
    }

    /**
     * Where it is wrong.
     *
     * @return empty if nowhere in particular
     */
    public String place() {
        return place;
    }
}
