// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.values.TextRule;

/** Fields that are filled in freely. */
public record TextKind() implements Kind<TextField, TextAnswer> {

    static final int LONGEST = 1_000;

    private static final Field<TextAnswer, String> LINE = Field.of(TextAnswer.class, TextAnswerFields.TEXT.name(),
            new FieldType.Text(LONGEST, false, TextRule.ANY), TextAnswer::getText, TextAnswer::setText);

    @Override
    public String key() {
        return "text";
    }

    @Override
    public EntityType<TextField> definitions() {
        return TextFieldFields.TYPE;
    }

    @Override
    public EntityType<TextAnswer> answers() {
        return TextAnswerFields.TYPE;
    }

    @Override
    public Field<TextAnswer, TextField> asked() {
        return TextAnswerFields.FIELD;
    }

    @Override
    public Field<TextAnswer, Relation> relation() {
        return TextAnswerFields.RELATION;
    }

    @Override
    public Field<TextAnswer, Contact> contact() {
        return TextAnswerFields.CONTACT;
    }

    @Override
    public Optional<Field<TextField, String>> scope() {
        return Optional.of(TextFieldFields.SCOPE);
    }

    @Override
    public List<Saying<TextAnswer, ?>> sayings(UserField<TextField, TextAnswer> field, List<? extends Answer> answers,
            List<String> said) {
        TextAnswer answer = of(field, answers).stream().findFirst().orElseGet(field::blank);
        return List.of(new Saying<>(answer, TextAnswerFields.TEXT, String.join("\n", said)));
    }

    @Override
    public boolean says(TextAnswer answer) {
        return answer.getText() != null && !answer.getText().isBlank();
    }

    /**
     * Whether a field may hold several lines.
     *
     * @param definition the field, a {@link TextField}
     * @return true if it may
     */
    public boolean multiline(Named definition) {
        return definition instanceof TextField field && Boolean.TRUE.equals(field.getMultiline());
    }

    /**
     * What an answer says.
     *
     * @param lines whether it may be several lines
     * @return the text
     */
    public Field<TextAnswer, String> text(boolean lines) {
        return lines ? TextAnswerFields.TEXT : LINE;
    }

    /**
     * Fills a field in.
     *
     * @param change the change set
     * @param field the field
     * @param type the kind of record
     * @param records the records
     * @param text the text; null or blank to empty the field
     * @param <E> the kind of record
     * @return how many records said something else before
     */
    public <E extends DomainEntity> int set(Change change, TextField field, Class<E> type, List<E> records, String text) {
        String wanted = text == null || text.isBlank() ? null : text;
        Field<TextAnswer, E> holder = holder(type);
        Map<Long, TextAnswer> known = new HashMap<>();
        change.list(holder, records).stream().filter(each -> each.getField().getId() == field.getId())
                .forEach(each -> known.put(holder.get(each).getId(), each));
        List<Long> emptied = new ArrayList<>();
        int changed = 0;
        for (E record : records) {
            TextAnswer answer = known.get(record.getId());
            if (Objects.equals(wanted, answer == null ? null : answer.getText())) {
                continue;
            }
            changed++;
            if (answer == null) {
                TextAnswer added = new TextAnswer();
                added.setField(field);
                added.setText(wanted);
                holder.set(added, record);
                change.add(added);
            } else if (wanted == null) {
                emptied.add(answer.getId());
            } else {
                change.edit(answer).setText(wanted);
            }
        }
        if (!emptied.isEmpty()) {
            change.remove(TextAnswer.class, emptied);
        }
        return changed;
    }
}
