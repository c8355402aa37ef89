// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.List;

import org.liaison.model.crm.Tagging;

/** The tags of a record, in the order in which a list shows them. */
final class Tags {

    private Tags() {
    }

    static List<String> of(List<Tagging> taggings) {
        return taggings.stream().map(Tagging::title).distinct().sorted().toList();
    }
}
