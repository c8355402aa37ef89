// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.duplicates.internal;

import java.util.Locale;
import java.util.Optional;

import org.liaison.duplicates.Likeness;
import org.liaison.ui.Hint;
import org.liaison.ui.RecordRef;

/** Says what was found. */
final class Hints {

    private Hints() {
    }

    static Hint of(Likeness found, Locale language, Optional<Hint.Instead> instead) {
        String place = found.place().isEmpty() ? "" : found.place() + " – ";
        return new Hint(found.record().title(), place + found.why(language), RecordRef.of(found.record()), instead);
    }
}
