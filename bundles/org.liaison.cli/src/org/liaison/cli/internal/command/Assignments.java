// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;

/** Reads {@code field=value} words. */
final class Assignments {

    private Assignments() {
    }

    /** Names and values, in order. */
    static Map<String, String> of(Session session, List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new WrongUseException("", Listed.TEXTS.get(session.language(), "noAssignment", word));
            }
            values.put(word.substring(0, equals).strip(), word.substring(equals + 1));
        }
        return values;
    }
}
