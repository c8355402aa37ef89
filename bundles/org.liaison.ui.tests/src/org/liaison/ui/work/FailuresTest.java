// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import org.liaison.store.Workplace;

/** In which words a user is told what went wrong. */
class FailuresTest {

    private final Failures failures = new Failures(null, new Workplace(Path.of("nowhere"), "ann", Locale.ENGLISH));

    @Test
    void aFullDiskIsNamedWhereverItWasMet() {
        Throwable full = new CompletionException(new UncheckedIOException(new IOException("No space left on device")));
        assertEquals("The disk is full. Make room, then try again; what was saved before is safe.", failures.sentence(full));
    }

    @Test
    void aFullMemoryIsNamedWhereverItWasMet() {
        Throwable full = new CompletionException(new OutOfMemoryError("Java heap space"));
        assertEquals(
                "The program’s memory is full. What was saved before is safe, and what you typed is still there. Close some tabs and"
                        + " lists, then try again; if that does not help, quit the program and start it again.",
                failures.sentence(full));
    }

    @Test
    void whatNobodyKnowsIsUnexpected() {
        assertEquals("Something unexpected went wrong. What you typed is still there; please try again.",
                failures.sentence(new IllegalStateException(new IOException((String) null))));
    }
}
