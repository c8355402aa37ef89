// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Tells how large the files are: something to notice, not a limit. A file far past the others is usually two rooms in one. */
class FileSizeTest {

    @Test
    void report() {
        Checkout checkout = Checkout.read();
        List<JavaSource> sources = JavaSource.of(checkout, checkout.shipped()).stream()
                .sorted(Comparator.comparingLong(FileSizeTest::lines)).toList();
        Finding.floor(40, sources.size(), "sources");
        Logger.getLogger(getClass().getName()).info(() -> "%d Java files, lines: median %d, p95 %d; the largest:%n%s".formatted(
                sources.size(), lines(sources.get(sources.size() / 2)), lines(sources.get(sources.size() * 95 / 100)),
                sources.reversed().stream().limit(5).map(source -> "  %5d %s".formatted(lines(source), source.name()))
                        .collect(Collectors.joining("\n"))));
    }

    private static long lines(JavaSource source) {
        return source.text().lines().count();
    }
}
