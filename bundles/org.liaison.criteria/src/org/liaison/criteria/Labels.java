// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.Locale;
import java.util.stream.Stream;

import org.liaison.model.Labelled;

/**
 * What something is called in the three languages; where one lacks, another is shown.
 *
 * @param fr in French; null if none
 * @param en in English; null if none
 * @param nl in Dutch; null if none
 */
public record Labels(String fr, String en, String nl) {

    /** Takes blanks off the ends, and nothing for what is blank. */
    public Labels {
        fr = plain(fr);
        en = plain(en);
        nl = plain(nl);
    }

    /**
     * A name in one language.
     *
     * @param name the name
     * @param language the language
     * @return the labels
     */
    public static Labels of(String name, Locale language) {
        return new Labels(null, null, null).with(name, language);
    }

    /**
     * What something is called now.
     *
     * @param named the thing
     * @return its labels
     */
    public static Labels of(Labelled named) {
        return new Labels(named.getLabelFr(), named.getLabelEn(), named.getLabelNl());
    }

    /**
     * The same but for one language.
     *
     * @param name the name in that language; null or blank for none
     * @param language the language
     * @return the labels
     */
    public Labels with(String name, Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> new Labels(name, en, nl);
            case "nl" -> new Labels(fr, en, name);
            default -> new Labels(fr, name, nl);
        };
    }

    /**
     * The name in one language.
     *
     * @param language the language
     * @return null if there is none in it
     */
    public String only(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> fr;
            case "nl" -> nl;
            default -> en;
        };
    }

    /**
     * What a reader sees.
     *
     * @param language the reader's language
     * @return the name in that language, else in another; empty if there is none
     */
    public String in(Locale language) {
        return Stream.of(only(language), en, fr, nl).filter(text -> text != null).findFirst().orElse("");
    }

    /**
     * Whether there is no name at all.
     *
     * @return true if all three lack
     */
    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }

    Stream<String> all() {
        return Stream.of(fr, en, nl).filter(text -> text != null);
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
