// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.liaison.values.Fold;
import org.liaison.values.Parsed;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Reads what a person typed, or a file holds, as the value of a field, and shows values as text. Whatever a reader of the
 * language would take for a number, a day, a yes or a term is read; what {@link #show} makes of a value is always read as that
 * value.
 *
 * @param language the reader's language, which also settles what is ambiguous in numbers and days; never null
 * @param vocabularies where terms are looked up; never null
 * @param references where records are looked up; never null
 */
public record FieldText(Locale language, Vocabularies vocabularies, References references) {

    private static final Texts TEXTS = new Texts(FieldText.class);

    private static final Map<String, Boolean> FLAGS = Map.ofEntries(Map.entry("1", true), Map.entry("0", false),
            Map.entry("x", true), Map.entry("true", true), Map.entry("false", false), Map.entry("vrai", true),
            Map.entry("faux", false), Map.entry("waar", true), Map.entry("onwaar", false), Map.entry("oui", true),
            Map.entry("non", false), Map.entry("o", true), Map.entry("n", false), Map.entry("yes", true), Map.entry("no", false),
            Map.entry("y", true), Map.entry("ja", true), Map.entry("nee", false), Map.entry("neen", false), Map.entry("j", true));

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");
    private static final Pattern LINES = Pattern.compile("[\\n\\t]+");

    private static final int EXAMPLES = 5;

    /** The most digits of a decimal number that the store keeps. */
    private static final int PRECISION = 19;

    /**
     * Reads all but choices and references.
     *
     * @param language the reader's language; never null
     * @return the reader
     */
    public static FieldText of(Locale language) {
        return of(language, Vocabularies.NONE);
    }

    /**
     * Reads all but references.
     *
     * @param language the reader's language; never null
     * @param vocabularies where terms are looked up; never null
     * @return the reader
     */
    public static FieldText of(Locale language, Vocabularies vocabularies) {
        return new FieldText(language, vocabularies, References.NONE);
    }

    /**
     * Reads a text.
     *
     * @param field the field that it is for; never null
     * @param typed the text; null means an empty one
     * @param <V> the field's type of value
     * @return the value, or what is wrong; never null
     */
    public <V> Reading<V> parse(Field<?, V> field, String typed) {
        String text = typed == null
                ? ""
                : clean(typed, field.type() instanceof FieldType.Text(int max, boolean lines, var rule) && lines);
        if (text.isEmpty()) {
            return field.required() ? new Reading.Wrong<>(required(field)) : new Reading.Empty<>();
        }
        return switch (read(field.type(), text)) {
            case Reading.Value<?>(Object read) -> {
                V value = field.type().javaType().cast(read);
                yield check(field, value).<Reading<V>>map(Reading.Wrong::new).orElseGet(() -> new Reading.Value<>(value));
            }
            case Reading.Wrong<?>(Problem problem) -> new Reading.Wrong<>(problem);
            case Reading.Empty<?> empty -> new Reading.Empty<>();
        };
    }

    /**
     * Checks a value that did not come from a text.
     *
     * @param field the field that it is for; never null
     * @param value the value, null if empty
     * @param <V> the field's type of value
     * @return what is wrong with it; empty if nothing is
     */
    public <V> Optional<Problem> check(Field<?, V> field, V value) {
        if (value == null) {
            return field.required() ? Optional.of(required(field)) : Optional.empty();
        }
        return switch (field.type()) {
            case FieldType.Text text -> checkText(text, (String) value);
            case FieldType.Whole(long min, long max) -> (Long) value < min || (Long) value > max
                    ? Optional.of(problem("whole.range", min, max))
                    : Optional.empty();
            case FieldType.Decimal(int scale) -> checkDecimal((BigDecimal) value, scale);
            default -> Optional.empty();
        };
    }

    /**
     * Shows a value.
     *
     * @param field the field that it is of; never null
     * @param value the value, null if empty
     * @param <V> the field's type of value
     * @return the text for a reader of the language; empty if there is no value, never null
     */
    public <V> String show(Field<?, V> field, V value) {
        if (value == null) {
            return "";
        }
        return switch (field.type()) {
            case FieldType.Text text -> ((String) value).isEmpty() ? "" : text.rule().show((String) value, language);
            case FieldType.Whole whole -> NumberFormat.getIntegerInstance(language).format(value);
            case FieldType.Decimal(int scale) -> decimals(scale).format(value);
            case FieldType.Day day -> DayText.show((LocalDate) value, language);
            case FieldType.Flag flag -> TEXTS.get(language, (Boolean) value ? "flag.yes" : "flag.no");
            case FieldType.Choice choice -> ((Term) value).label(language);
            case FieldType.Reference<?> reference ->
                value instanceof Labelled named ? named.label(language) : ((DomainEntity) value).title();
        };
    }

    private NumberFormat decimals(int scale) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        return format;
    }

    /** Without blanks around it, without characters that cannot be seen, and on one line unless several may be. */
    private static String clean(String typed, boolean lines) {
        String visible = INVISIBLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
        String text = lines ? visible : LINES.matcher(visible).replaceAll(" ");
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private Reading<?> read(FieldType<?> type, String text) {
        return switch (type) {
            case FieldType.Text(int max, boolean lines, var rule) -> switch (rule.parse(text)) {
                case Parsed.Accepted(String value) -> new Reading.Value<>(value);
                case Parsed.Refused(Problem problem) -> new Reading.Wrong<>(problem);
            };
            case FieldType.Whole whole -> NumberText.whole(text).<Reading<?>>map(Reading.Value::new)
                    .orElseGet(() -> wrong("whole.form", text));
            case FieldType.Decimal decimal -> NumberText.decimal(text, language).<Reading<?>>map(Reading.Value::new)
                    .orElseGet(() -> wrong("decimal.form", text, decimals(2).format(1234.5)));
            case FieldType.Day day -> DayText.read(text, language).<Reading<?>>map(Reading.Value::new)
                    .orElseGet(() -> wrong("day.form", text, DayText.show(LocalDate.of(2026, 1, 31), language)));
            case FieldType.Flag flag -> Optional.ofNullable(FLAGS.get(Fold.of(text))).<Reading<?>>map(Reading.Value::new)
                    .orElseGet(() -> wrong("flag.form", text));
            case FieldType.Choice(String vocabulary) -> vocabularies.find(vocabulary, text).<Reading<?>>map(Reading.Value::new)
                    .orElseGet(() -> wrong("choice.unknown", text, examples(vocabulary)));
            case FieldType.Reference<?>(var target, var fate) -> references.find(target, text).<Reading<?>>map(Reading.Value::new)
                    .orElseGet(() -> wrong("reference.unknown", text));
        };
    }

    private String examples(String vocabulary) {
        return vocabularies.terms(vocabulary).stream().filter(term -> !Boolean.TRUE.equals(term.getRetired())).limit(EXAMPLES)
                .map(term -> term.label(language)).collect(Collectors.joining(", ", "", " …"));
    }

    private Optional<Problem> checkText(FieldType.Text type, String value) {
        if (value.length() > type.max()) {
            return Optional.of(problem("text.long", value.length(), type.max()));
        }
        return value.isBlank() || !(type.rule().parse(value) instanceof Parsed.Refused(Problem problem))
                ? Optional.empty()
                : Optional.of(problem);
    }

    private Optional<Problem> checkDecimal(BigDecimal value, int scale) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > scale) {
            return Optional.of(problem("decimal.scale", scale));
        }
        return plain.precision() - plain.scale() > PRECISION - scale
                ? Optional.of(problem("decimal.large", PRECISION - scale))
                : Optional.empty();
    }

    private Problem required(Field<?, ?> field) {
        return problem("required", field.label(language));
    }

    private static Reading<?> wrong(String key, Object... arguments) {
        return new Reading.Wrong<>(problem(key, arguments));
    }

    private static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, List.of(arguments));
    }
}
