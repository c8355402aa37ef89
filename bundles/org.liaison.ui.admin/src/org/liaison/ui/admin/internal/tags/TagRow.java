// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.bulk.Likeness;
import org.liaison.bulk.TagBook.Entry;
import org.liaison.model.crm.Tag;
import org.liaison.ui.admin.internal.AdminDesk;

/**
 * A tag as the table shows it.
 *
 * @param tag the tag
 * @param uses how many records have it
 * @param twin a tag of the same module that it looks like, if there is one
 */
record TagRow(Tag tag, int uses, Optional<Tag> twin) {

    static List<TagRow> of(List<Entry> entries) {
        Map<String, List<Entry>> modules = entries.stream().collect(Collectors.groupingBy(entry -> entry.tag().getModule()));
        Map<Long, Tag> twins = new HashMap<>();
        modules.values().forEach(module -> pair(module, twins));
        List<TagRow> rows = new ArrayList<>();
        entries.forEach(
                entry -> rows.add(new TagRow(entry.tag(), entry.uses(), Optional.ofNullable(twins.get(entry.tag().getId())))));
        return rows;
    }

    private static void pair(List<Entry> module, Map<Long, Tag> twins) {
        Map<String, Tag> byLabel = new HashMap<>();
        module.forEach(entry -> byLabel.put(entry.tag().getLabel(), entry.tag()));
        new Likeness(List.copyOf(byLabel.keySet())).twins()
                .forEach((label, like) -> twins.put(byLabel.get(label).getId(), byLabel.get(like)));
    }

    /** What can be seen of rows: two readings of the same tags are other objects. */
    static List<List<Object>> shown(List<TagRow> rows) {
        return rows.stream().map(row -> List.<Object>of(row.tag.getId(), row.tag.getVersion(), row.uses,
                row.twin.map(Tag::getLabel).orElse(""))).toList();
    }

    /** What users call a module; that of a plug-in which brings no word for it is shown as it is. */
    static String module(AdminDesk desk, String module) {
        return switch (module) {
            case Tag.RELATION -> desk.text("relations");
            case Tag.CONTACT -> desk.text("contacts");
            default -> module;
        };
    }
}
