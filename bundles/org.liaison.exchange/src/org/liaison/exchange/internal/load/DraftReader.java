// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;
import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.value.Cells;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.Field;
import org.liaison.model.Reading;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.values.Fold;
import org.liaison.values.Parsed;
import org.liaison.values.Problem;

/** Reads rows as drafts: each cell as the value of what its column stands for. */
final class DraftReader {

    private final List<String> headers;
    private final List<Target> targets;
    private final Cells cells;
    private final Locale language;
    private final int columns;

    /**
     * Reads the rows of a file.
     *
     * @param headers what the columns are called
     * @param targets what they stand for, null for those that are left out
     * @param language the user's language
     */
    DraftReader(List<String> headers, List<Target> targets, Locale language) {
        this.headers = headers;
        this.targets = targets;
        this.language = language;
        cells = new Cells(language);
        columns = headers.size();
    }

    /**
     * Reads a row.
     *
     * @param line the line on which it begins
     * @param row its cells
     * @return the draft, with what is wrong
     */
    Draft read(long line, List<String> row) {
        Draft draft = new Draft(line, row);
        if (row.size() > columns && row.subList(columns, row.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            draft.wrongs().add(new Draft.Wrong("", Words.of(language, "tooManyCells", row.size(), columns)));
            return draft;
        }
        for (int i = 0; i < Math.min(columns, row.size()); i++) {
            Target target = targets.get(i);
            String cell = row.get(i);
            if (target != null && !cell.isBlank()) {
                read(draft, i, target, cell);
            }
        }
        String country = country(draft);
        for (int i = 0; i < Math.min(columns, row.size()); i++) {
            if (targets.get(i) instanceof Target.Detail detail && !row.get(i).isBlank()) {
                details(draft, i, detail, row.get(i), country);
            }
        }
        draft.wrongs().sort(Comparator.comparingInt(wrong -> headers.indexOf(wrong.column())));
        return draft;
    }

    private void read(Draft draft, int column, Target target, String cell) {
        switch (target) {
            case Target.Own(Field<?, ?> field) -> own(draft, column, field, cell);
            case Target.AddressPart(String id, String kind, Field<Address, String> field) -> {
                Map<Field<Address, ?>, Object> address = draft.addresses().computeIfAbsent(kind, any -> new LinkedHashMap<>());
                put(draft, column, address, field, cells.read(field, cell));
            }
            case Target.Special(String id, Role role) when role == Role.TAGS -> draft.tags().addAll(Cells.tags(cell));
            case Target.Special(String id, Role role) -> draft.roles().putIfAbsent(role, Cells.line(cell));
            case Target.Defined(UserField<?, ?> field) -> defined(draft, column, field, cell);
            case Target.Detail detail -> {
                // read when the country of the row is known
            }
        }
    }

    private void defined(Draft draft, int column, UserField<?, ?> field, String cell) {
        if (field.kind() instanceof TextKind texts) {
            switch (cells.read(texts.text(texts.multiline(field.definition())), cell)) {
                case Reading.Value<?>(Object value) -> draft.answers().putIfAbsent(field, List.of((String) value));
                case Reading.Wrong<?>(Problem problem) -> wrong(draft, column, problem);
                case Reading.Empty<?> empty -> {
                }
            }
            return;
        }
        List<String> said = field.split(cell);
        field.problem(said).ifPresentOrElse(problem -> wrong(draft, column, problem),
                () -> draft.answers().putIfAbsent(field, said));
    }

    private void own(Draft draft, int column, Field<?, ?> field, String cell) {
        if (field == RelationFields.HEADCOUNT && Fold.of(headers.get(column)).startsWith("tranche")
                && Cells.headcountClass(cell).isPresent()) {
            draft.own().putIfAbsent(field, Cells.headcountClass(cell).get());
            return;
        }
        put(draft, column, draft.own(), field, cells.read(field, cell));
    }

    private <K> void put(Draft draft, int column, Map<K, Object> values, K field, Reading<?> reading) {
        switch (reading) {
            case Reading.Value<?>(Object value) -> values.putIfAbsent(field, value);
            case Reading.Wrong<?>(Problem problem) -> wrong(draft, column, problem);
            case Reading.Empty<?> empty -> {
                // an empty cell says nothing
            }
        }
    }

    private void details(Draft draft, int column, Target.Detail target, String cell, String country) {
        for (String text : Cells.details(target.kind(), cell)) {
            switch (Cells.detail(target.kind(), text, country)) {
                case Parsed.Accepted(String value) -> draft.details().add(new Draft.Detail(target.kind(), target.usage(), value));
                case Parsed.Refused(Problem problem) -> wrong(draft, column, problem);
            }
        }
    }

    private void wrong(Draft draft, int column, Problem problem) {
        draft.wrongs().add(new Draft.Wrong(headers.get(column), problem.text(language)));
    }

    private static String country(Draft draft) {
        return draft.addresses().values().stream().map(address -> (String) address.get(AddressFields.COUNTRY))
                .filter(country -> country != null).findFirst().orElse(null);
    }
}
