// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that are only searched, one a line, so that each is understood by itself. */
final class Lines {

    private Lines() {
    }

    static String of(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
