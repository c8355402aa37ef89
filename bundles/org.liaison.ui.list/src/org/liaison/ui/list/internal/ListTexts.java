// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.Locale;

import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.values.Texts;

/**
 * What a list says.
 *
 * @param language the user's language
 */
record ListTexts(Locale language) {

    private static final Texts TEXTS = new Texts(ListTexts.class);

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** How many rows there are, and how many are ticked: "1 248 of 1 000 000 relations · 12 ticked". */
    String status(ListModel model, String everything, String filter) {
        if (!model.answered()) {
            return "";
        }
        String rows = model.filtered() ? get("countOf", model.size(), everything) : everything;
        String named = filter.isEmpty() ? rows : filter + " · " + rows;
        return model.tickCount() == 0 ? named : named + " · " + ticked(model);
    }

    private String ticked(ListModel model) {
        return model.hiddenTicks() == 0
                ? get("ticked", model.tickCount())
                : get("tickedHidden", model.tickCount(), model.hiddenTicks());
    }

    /** What Previous and Next walk: all, or what a search or criteria leave (checklist 15, 104). */
    String walk(ListModel model, String filter) {
        if (!filter.isEmpty()) {
            return get("filterTitle", filter);
        }
        if (!model.filtered()) {
            return model.kind().title();
        }
        String text = model.query().text().strip();
        boolean criteria = !model.query().criteria().of().isEmpty();
        return text.isEmpty() ? get("filteredTitle") : get(criteria ? "searchFilteredTitle" : "searchTitle", text);
    }

    /** What the actions act on when rows are ticked. */
    String tickedSelection(ListModel model) {
        return model.hiddenTicks() == 0
                ? get("selectionTicked", model.tickCount())
                : get("selectionTickedHidden", model.tickCount(), model.hiddenTicks());
    }

    /** What the actions act on when a row is clicked that is not ticked: never the ticked ones silently (trap T6). */
    String rowSelection(ListModel model, String name) {
        String shown = name.isBlank() ? get("noName") : name;
        return model.tickCount() == 0 ? shown : get("selectionRowOnly", shown);
    }
}
