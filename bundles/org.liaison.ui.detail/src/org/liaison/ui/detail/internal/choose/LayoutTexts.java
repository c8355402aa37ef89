// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import java.util.Locale;
import java.util.Optional;

import org.liaison.views.SavedLayout;
import org.liaison.values.Texts;

/**
 * What users call layouts.
 *
 * @param language the user's language
 */
public record LayoutTexts(Locale language) {

    private static final Texts TEXTS = new Texts(LayoutTexts.class);

    /**
     * A layout's name.
     *
     * @param layout the layout; empty for the shipped one
     * @return its name, as it stands in menus
     */
    public String name(Optional<SavedLayout> layout) {
        return layout.map(this::name).orElseGet(() -> get("shipped"));
    }

    private String name(SavedLayout layout) {
        String name = plainName(layout);
        return layout.shared() ? get("shared", name) : name;
    }

    /** The name alone, as a file may be called. */
    String plainName(Optional<SavedLayout> layout) {
        return layout.map(this::plainName).orElseGet(() -> get("shipped"));
    }

    private String plainName(SavedLayout layout) {
        return layout.name().isEmpty() ? get(layout.shared() ? "common" : "own") : layout.name();
    }

    /**
     * What the menu of layouts is called.
     *
     * @return in the user's language
     */
    public String menu() {
        return get("chooseMenu");
    }

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
