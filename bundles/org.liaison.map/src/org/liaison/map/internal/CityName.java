// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.values.Fold;

/**
 * The name of a city as people and the post write it: {@code ST ETIENNE CEDEX 2} is Saint-Étienne, {@code Lyon 3ème} the third
 * arrondissement of Lyon.
 *
 * @param plain words of small letters and digits without accents, abbreviations written out; empty if there are none
 * @param district the number that stands behind the name or its CEDEX; empty if there is none
 */
record CityName(String plain, OptionalInt district) {

    private static final Pattern CEDEX = Pattern.compile("\\s+cedex\\b\\s*(\\d{0,2}).*");
    private static final Pattern DISTRICT = Pattern.compile("\\s+(\\d{1,2})\\s*(?:e|er|eme|ieme)?(?:\\s+arr(?:ondissement)?)?$");
    private static final Pattern BESIDES = Pattern.compile("\\s*[,(].*");

    static CityName of(String written) {
        String text = words(BESIDES.matcher(Fold.of(written)).replaceFirst(""));
        OptionalInt number = OptionalInt.empty();
        Matcher cedex = CEDEX.matcher(text);
        if (cedex.find()) {
            number = number(cedex.group(1));
            text = text.substring(0, cedex.start());
        }
        Matcher district = DISTRICT.matcher(text);
        if (district.find()) {
            number = number(district.group(1));
            text = text.substring(0, district.start());
        }
        return new CityName(text, number);
    }

    /** The words of a name in small letters, without hyphens, apostrophes and abbreviations. */
    static String words(String written) {
        String[] words = Fold.of(written.replace("/", " sur ")).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
        StringBuilder text = new StringBuilder(written.length() + 8);
        for (int i = 0; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            // "Châlons s/ Marne": the letter goes with the stroke
            if (!("s".equals(words[i]) && "sur".equals(next))) {
                text.append(text.isEmpty() ? "" : " ").append(written(words[i]));
            }
        }
        return text.toString();
    }

    /** As the register of communes has it: the first, the second and so on. */
    String ofDistrict(int number) {
        return String.format(Locale.ROOT, number == 1 ? "%s %der arrondissement" : "%s %de arrondissement", plain, number);
    }

    private static String written(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
