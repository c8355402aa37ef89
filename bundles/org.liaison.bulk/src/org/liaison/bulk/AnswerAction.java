// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.List;
import java.util.Locale;

import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.store.Change;
import org.liaison.values.Texts;

/**
 * Fills in a user-defined field of records, or empties it.
 *
 * @param type the kind of record
 * @param field the field, which is for that kind
 * @param said its values, or one text; empty to empty the field
 * @param how what becomes of the values that a record has
 * @param <E> the kind of record
 */
public record AnswerAction<E extends DomainEntity>(Class<E> type, UserField<?, ?> field, List<String> said, How how)
        implements
            BulkAction<E> {

    private static final int LONGEST_SHOWN = 60;

    /** Refuses a value that the field does not offer, or a field that is not for such records. */
    public AnswerAction {
        said = List.copyOf(said);
        if (!field.isFor(type) || how != How.SET && said.isEmpty()) {
            throw new IllegalArgumentException(field.id() + ' ' + type.getSimpleName());
        }
        field.check(said);
    }

    /** What becomes of the values that a record has. */
    public enum How {
        /** Those that are said replace them. */
        SET,
        /** Those that are said are added, where the field takes several; else they replace them. */
        GIVE,
        /** Those that are said are taken away. */
        TAKE
    }

    @Override
    public String title(Locale language, String records) {
        Texts texts = new Texts(AnswerAction.class);
        String label = field.label(language);
        return said.isEmpty()
                ? texts.get(language, "emptied", label, records)
                : texts.get(language, how == How.TAKE ? "answer.taken" : how == How.GIVE ? "answer.given" : "set", label,
                        shown(), records);
    }

    /** A long text would make a title that nobody reads. */
    private String shown() {
        String all = String.join(", ", said).replaceAll("\\s+", " ");
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN - 1).strip() + '…';
    }

    @Override
    public Done apply(Change change, List<E> records) {
        return new Done(switch (how) {
            case SET -> field.set(change, type, records, said);
            case GIVE -> field.give(change, type, records, said);
            case TAKE -> field.take(change, type, records, said);
        }, 0);
    }
}
