// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.liaison.exchange.internal.words.Words;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.Reading;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.Parsed;
import org.liaison.values.PhoneNumber;
import org.liaison.values.Problem;
import org.liaison.values.TextRule;

/** Reads the cells of files as values. */
public final class Cells {

    /** What SIRENE calls classes of headcounts: their lower bounds. */
    private static final Map<String, Long> HEADCOUNTS = Map.ofEntries(Map.entry("00", 0L), Map.entry("01", 1L),
            Map.entry("02", 3L), Map.entry("03", 6L), Map.entry("11", 10L), Map.entry("12", 20L), Map.entry("21", 50L),
            Map.entry("22", 100L), Map.entry("31", 200L), Map.entry("32", 250L), Map.entry("41", 500L), Map.entry("42", 1000L),
            Map.entry("51", 2000L), Map.entry("52", 5000L), Map.entry("53", 10_000L));
    private static final Pattern CLASS = Pattern.compile("(\\d[\\d \u00a0\u202f.,]*?) *(?:-|–|à|to|tot|et|and) *\\d.*");
    private static final Pattern LESS_ZEROS = Pattern.compile("[0-9]{6,13}");
    private static final Pattern LINES = Pattern.compile("\\s*\n\\s*");
    private static final Pattern PHONES = Pattern.compile("\\s*(?:;(?!ext=)|[|\n]|:::| ou | or | of )\\s*|\\s+/\\s+");
    private static final Pattern ADDRESSES = Pattern.compile("\\s*(?:[;|\n,]|:::)\\s*");
    private static final Pattern PAGES = Pattern.compile("\\s*(?:[|\n]|:::|;(?=\\s|https?:|www\\.)|,(?=\\s))\\s*");

    private final FieldText texts;

    /**
     * Reads in a language.
     *
     * @param language settles what is ambiguous in numbers and days
     */
    public Cells(Locale language) {
        texts = FieldText.of(language);
    }

    /**
     * Reads a cell for a field.
     *
     * @param field the field
     * @param cell the cell
     * @return a value that the field may hold, or a {@link Named} for choices and references; or nothing, or what is wrong
     */
    public Reading<?> read(Field<?, ?> field, String cell) {
        boolean lines = field.type() instanceof FieldType.Text(int max, boolean multiline, TextRule rule) && multiline;
        String text = Visible.of(cell, lines);
        if (text.isEmpty()) {
            return new Reading.Empty<>();
        }
        return switch (field.type()) {
            case FieldType.Text(int max, boolean multiline, TextRule rule) -> text(padded(field, text), max, rule);
            case FieldType.Choice choice -> new Reading.Value<>(new Named(text));
            case FieldType.Reference<?> reference -> new Reading.Value<>(new Named(text));
            case FieldType.Whole whole when field == RelationFields.HEADCOUNT -> headcount(text);
            default -> texts.parse(field, text);
        };
    }

    private static Reading<?> text(String text, int max, TextRule rule) {
        return switch (rule.parse(text)) {
            case Parsed.Refused(Problem problem) -> new Reading.Wrong<>(problem);
            case Parsed.Accepted(String value) -> value.length() > max
                    ? new Reading.Wrong<>(Words.problem("tooLong", value.length(), max))
                    : new Reading.Value<>(value);
        };
    }

    /** Spreadsheets take a SIREN for a number and lose the zeros at its beginning. */
    private static String padded(Field<?, ?> field, String text) {
        int digits = field == RelationFields.SIREN ? 9 : field == RelationFields.SIRET ? 14 : 0;
        return digits > text.length() && digits - text.length() < 4 && LESS_ZEROS.matcher(text).matches()
                ? "0".repeat(digits - text.length()) + text
                : text;
    }

    private Reading<?> headcount(String text) {
        if (text.equalsIgnoreCase("NN")) {
            return new Reading.Empty<>();
        }
        var range = CLASS.matcher(text);
        return texts.parse(RelationFields.HEADCOUNT, range.matches() ? range.group(1) : text);
    }

    /**
     * The lower bound of a class of headcounts of the register SIRENE.
     *
     * @param code two digits
     * @return the number; empty if it is not known
     */
    public static Optional<Long> headcountClass(String code) {
        return Optional.ofNullable(HEADCOUNTS.get(code.strip()));
    }

    /**
     * The single details that a cell holds.
     *
     * @param kind the code of their kind
     * @param cell the cell
     * @return each by itself, without blanks around it
     */
    public static List<String> details(String kind, String cell) {
        String text = Visible.of(cell, true);
        Pattern separator = switch (kind) {
            case Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE, Vocabulary.KIND_FAX -> PHONES;
            case Vocabulary.KIND_EMAIL -> ADDRESSES;
            case Vocabulary.KIND_WEBSITE -> PAGES;
            default -> LINES;
        };
        return split(separator, text);
    }

    /**
     * The tags that a cell holds.
     *
     * @param cell the cell
     * @return each by itself, without blanks around it
     */
    public static List<String> tags(String cell) {
        return split(ADDRESSES, Visible.of(cell, true)).stream().filter(tag -> !tag.startsWith("* ")).toList();
    }

    private static List<String> split(Pattern separator, String text) {
        List<String> parts = new ArrayList<>();
        for (String part : separator.split(text)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /**
     * Reads one detail.
     *
     * @param kind the code of its kind
     * @param text the text
     * @param country the country of phone numbers without a prefix; null for the usual one
     * @return the value, or what is wrong
     */
    public static Parsed detail(String kind, String text, String country) {
        TextRule rule = CoordinateFields.rule(kind);
        boolean number = kind.equals(Vocabulary.KIND_PHONE) || kind.equals(Vocabulary.KIND_MOBILE)
                || kind.equals(Vocabulary.KIND_FAX);
        Parsed parsed = (number && country != null ? new PhoneNumber(country) : rule).parse(text);
        return parsed instanceof Parsed.Accepted(String value) && value.length() > 500
                ? new Parsed.Refused(Words.problem("tooLong", value.length(), 500))
                : parsed;
    }

    /**
     * A line of text that needs no rule.
     *
     * @param cell the cell
     * @return the text, empty if there is nothing to see
     */
    public static String line(String cell) {
        return Visible.of(cell, false);
    }
}
