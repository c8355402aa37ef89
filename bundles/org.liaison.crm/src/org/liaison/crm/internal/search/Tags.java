// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.List;
import java.util.stream.Collectors;

import org.liaison.model.crm.Tagging;

/** Tags as a list shows them. */
final class Tags {

    private Tags() {
    }

    static String of(List<Tagging> taggings) {
        return taggings.stream().map(Tagging::title).sorted().collect(Collectors.joining(", "));
    }
}
