// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.file;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file that somebody else chose, made harmless: no path, nothing that cannot be seen or turns the reading direction
 * round, nothing that a system of files takes for something else.
 */
public final class FileName {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 12;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {
    }

    /**
     * A harmless name.
     *
     * @param raw the name as it came; may be null
     * @param fallback what it is called if nothing is left
     * @return the name, never empty
     */
    public static String clean(String raw, String fallback) {
        String last = raw == null ? "" : raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String visible = FORBIDDEN.matcher(INVISIBLE.matcher(last).replaceAll("")).replaceAll("_").strip();
        String name = visible.replaceAll("[. ]+$", "");
        if (name.isEmpty() || name.chars().allMatch(letter -> letter == '.')) {
            return fallback;
        }
        return shorten(RESERVED.matcher(name).matches() ? '_' + name : name);
    }

    /**
     * Whether a name leads elsewhere.
     *
     * @param raw the name as it came; may be null
     * @return true if it has more than a name
     */
    public static boolean hasPath(String raw) {
        return raw != null && (raw.indexOf('/') >= 0 || raw.indexOf('\\') >= 0);
    }

    /**
     * The ending of a name.
     *
     * @param name the name
     * @return in small letters, without the dot; empty if there is none
     */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot - 1 > LONGEST_ENDING ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        String tail = ending.isEmpty() ? "" : '.' + ending;
        int end = LONGEST - tail.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip() + tail;
    }
}
