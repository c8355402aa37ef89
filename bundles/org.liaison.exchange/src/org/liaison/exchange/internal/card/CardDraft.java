// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.exchange.internal.load.Draft;
import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.exchange.internal.value.Cells;
import org.liaison.exchange.internal.value.Courtesy;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.Field;
import org.liaison.model.Reading;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.Parsed;
import org.liaison.values.Problem;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

/** Reads a visiting card as a draft. What of it no field can hold is left out with a remark, or kept as another contact detail. */
final class CardDraft {

    /** What an export calls contact details of which the format knows nothing. */
    private static final String OTHER = "X-LIAISON-DETAIL";
    private static final String PERSONAL = "PERSONAL";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})([T ].*)?");
    private static final int DETAIL = 500;

    private final Card card;
    private final Draft draft;
    private final Cells cells;
    private final Locale language;

    CardDraft(Card card, Draft draft, Locale language) {
        this.card = card;
        this.draft = draft;
        this.language = language;
        cells = new Cells(language);
    }

    /** Fills the draft. */
    void read() {
        if ("org".equalsIgnoreCase(card.text("KIND")) || "COMPANY".equalsIgnoreCase(card.text("X-ABSHOWAS"))) {
            draft.wrongs().add(new Draft.Wrong("", Words.of(language, "cardOfCompany")));
            return;
        }
        name();
        own("TITLE", ContactFields.JOB_TITLE, card.text("TITLE") == null ? card.text("ROLE") : card.text("TITLE"));
        card.first("ORG").ifPresent(this::company);
        own("NOTE", ContactFields.NOTES, card.all("NOTE").stream().map(Card::text).collect(Collectors.joining("\n\n")));
        card.first("BDAY").ifPresent(birthday -> birthday(Card.text(birthday)));
        card.all("ADR").forEach(this::address);
        String country = draft.addresses().values().stream().map(address -> (String) address.get(AddressFields.COUNTRY))
                .filter(code -> code != null).findFirst().orElse(null);
        card.all("TEL").forEach(phone -> phone(phone, country));
        card.all("EMAIL").forEach(email -> detail(email, Vocabulary.KIND_EMAIL, country));
        card.all("URL").forEach(page -> detail(page, Vocabulary.KIND_WEBSITE, country));
        card.all(OTHER).forEach(other -> detail(other, Vocabulary.KIND_OTHER, country));
        card.all("CATEGORIES").forEach(categories -> VObjectPropertyValues.parseList(categories.getValue())
                .forEach(category -> draft.tags().addAll(Cells.tags(category))));
    }

    private void name() {
        VObjectProperty name = card.first("N").orElse(null);
        String family = name == null ? "" : Card.component(name, 0);
        String given = name == null
                ? ""
                : Stream.of(Card.component(name, 1), Card.component(name, 2)).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        if (!family.isEmpty()) {
            own("N", ContactFields.LAST_NAME, family);
            own("N", ContactFields.FIRST_NAME, given);
        } else if (!given.isEmpty()) {
            draft.roles().put(Role.FULL_NAME, Cells.line(given));
        } else if (card.text("FN") != null) {
            draft.roles().put(Role.FULL_NAME, Cells.line(card.text("FN")));
        }
        if (name != null) {
            Courtesy.code(Card.component(name, 3)).ifPresent(code -> own("N", ContactFields.CIVILITY, code));
        }
    }

    private void company(VObjectProperty organization) {
        List<String> units = new ArrayList<>(VObjectPropertyValues.parseSemiStructured(organization.getValue()));
        own("ORG", ContactFields.RELATION, units.removeFirst());
        own("ORG", ContactFields.DEPARTMENT, units.stream().filter(unit -> !unit.isBlank()).collect(Collectors.joining(", ")));
    }

    private void own(String property, Field<?, ?> field, String text) {
        read(field, text, value -> draft.own().put(field, value),
                problem -> draft.wrongs().add(new Draft.Wrong(property, problem.text(language))));
    }

    private void read(Field<?, ?> field, String text, Consumer<Object> right, Consumer<Problem> wrong) {
        switch (cells.read(field, text == null ? "" : text)) {
            case Reading.Value<?>(Object value) -> right.accept(value);
            case Reading.Wrong<?>(Problem problem) -> wrong.accept(problem);
            case Reading.Empty<?> empty -> {
                // says nothing
            }
        }
    }

    private void birthday(String text) {
        Optional<LocalDate> day = day(DATE.matcher(text));
        if (day.isPresent()) {
            draft.own().put(ContactFields.BIRTH_DATE, day.get());
        } else {
            draft.remarks().add(new Draft.Wrong("BDAY", Words.of(language, "birthdayWithoutYear", text)));
        }
    }

    /** Empty for a text that is no date, and for a day that no calendar has. */
    private static Optional<LocalDate> day(Matcher date) {
        try {
            return date.matches()
                    ? Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void address(VObjectProperty address) {
        String kind = Card.types(address).contains("home") ? "HOME" : Targets.WORK;
        Map<Field<Address, ?>, Object> parts = new LinkedHashMap<>();
        part(parts, AddressFields.STREET, Card.component(address, 2));
        part(parts, AddressFields.COMPLEMENT, Stream.of(Card.component(address, 1), Card.component(address, 0))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        part(parts, AddressFields.POST_CODE, Card.component(address, 5));
        part(parts, AddressFields.CITY, Card.component(address, 3));
        part(parts, AddressFields.REGION, Card.component(address, 4));
        part(parts, AddressFields.COUNTRY, Card.component(address, 6));
        if (!parts.isEmpty() && draft.addresses().putIfAbsent(kind, parts) != null) {
            draft.remarks().add(new Draft.Wrong("ADR", Words.of(language, "secondAddress")));
        }
    }

    private void part(Map<Field<Address, ?>, Object> parts, Field<Address, String> field, String text) {
        read(field, text, value -> parts.put(field, value),
                problem -> draft.remarks().add(new Draft.Wrong("ADR", problem.text(language))));
    }

    private void phone(VObjectProperty phone, String country) {
        Set<String> types = Card.types(phone);
        detail(phone, types.contains("fax")
                ? Vocabulary.KIND_FAX
                : types.contains("cell")
                        ? Vocabulary.KIND_MOBILE
                        : types.contains("pager") ? Vocabulary.KIND_OTHER : Vocabulary.KIND_PHONE,
                country);
    }

    private void detail(VObjectProperty property, String kind, String country) {
        String text = Cells.line(Card.text(property));
        String usage = Card.types(property).contains("home") ? PERSONAL : Targets.PROFESSIONAL;
        if (text.isEmpty()) {
            return;
        }
        switch (Cells.detail(kind, text, country)) {
            case Parsed.Accepted(String value) -> draft.details().add(new Draft.Detail(kind, usage, value));
            case Parsed.Refused(Problem problem) -> {
                String kept = text.substring(0, Math.min(DETAIL, text.length()));
                draft.details().add(new Draft.Detail(Vocabulary.KIND_OTHER, usage, kept));
                draft.remarks().add(new Draft.Wrong(property.getName(),
                        Words.of(language, "keptAsOther", kept, problem.text(language))));
            }
        }
    }
}
