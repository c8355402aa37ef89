// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.bulk.AnswerAction;
import org.liaison.bulk.BulkAction;
import org.liaison.bulk.FieldAction;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.RemoveAction;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.Tagged;
import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.UserField;
import org.liaison.exchange.RecordEditor;
import org.liaison.exchange.RecordEditor.FieldValue;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingGroupFields;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.store.Store;
import org.liaison.values.Fold;

/**
 * Understands what is to be done to many records.
 *
 * @param session the user's
 * @param listed which records
 */
record BulkWords(Session session, Listed listed) {

    /** The action of a word and what is said with it; a group that does not exist is made with its first members. */
    BulkAction<?> action(String word, String what) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "set" -> field(listed.type(), Assignments.of(session, List.of(what)));
            case "give" -> answer(listed.type(), Assignments.of(session, List.of(what)), AnswerAction.How.GIVE);
            case "take" -> answer(listed.type(), Assignments.of(session, List.of(what)), AnswerAction.How.TAKE);
            case "tag" -> tag(what, true);
            case "untag" -> tag(what, false);
            case "group" -> group(what, true);
            case "ungroup" -> group(what, false);
            case "delete" -> new RemoveAction<>(listed.type());
            default -> throw wrong("noSuchAction", word);
        };
    }

    private <E extends DomainEntity> BulkAction<E> field(Class<E> type, Map<String, String> assignment) {
        Map.Entry<String, String> only = assignment.entrySet().iterator().next();
        Optional<UserField<?, ?>> defined = defined(type, only.getKey());
        if (defined.isPresent()) {
            return new AnswerAction<>(type, defined.get(), defined.get().split(only.getValue()), AnswerAction.How.SET);
        }
        return field(session.service(RecordEditor.class).read(type, only.getKey(), only.getValue()));
    }

    /** Values beside those that records have, or away from them: of fields that users define and that take several. */
    private <E extends DomainEntity> BulkAction<E> answer(Class<E> type, Map<String, String> assignment, AnswerAction.How how) {
        Map.Entry<String, String> only = assignment.entrySet().iterator().next();
        UserField<?, ?> field = defined(type, only.getKey()).filter(UserField::several)
                .orElseThrow(() -> wrong("takesOneValue", only.getKey()));
        List<String> said = field.split(only.getValue());
        if (said.isEmpty()) {
            throw wrong("noName");
        }
        return new AnswerAction<>(type, field, said, how);
    }

    private Optional<UserField<?, ?>> defined(Class<?> type, String name) {
        return Catalog.read(session.service(Store.class)).find(type, name);
    }

    private static <E extends DomainEntity, V> BulkAction<E> field(FieldValue<E, V> read) {
        return new FieldAction<>(read.field(), read.value());
    }

    private BulkAction<?> tag(String label, boolean wanted) {
        named(label);
        return listed == Listed.RELATIONS
                ? new TagAction<>(Tagged.RELATIONS, label, wanted)
                : new TagAction<>(Tagged.CONTACTS, label, wanted);
    }

    private BulkAction<?> group(String name, boolean wanted) {
        named(name);
        Store store = session.service(Store.class);
        MailingGroup group = store.list(MailingGroupFields.NAME_KEY, Fold.of(name.strip())).stream().findFirst().orElseGet(() -> {
            if (!wanted) {
                throw wrong("noSuchGroup", name);
            }
            return GroupAction.named(name);
        });
        return listed == Listed.RELATIONS
                ? new GroupAction<>(MailingMemberFields.RELATION, group, wanted)
                : new GroupAction<>(MailingMemberFields.CONTACT, group, wanted);
    }

    private void named(String name) {
        if (name.isBlank()) {
            throw wrong("noName");
        }
    }

    private WrongUseException wrong(String key, Object... arguments) {
        return new WrongUseException("", Listed.TEXTS.get(session.language(), key, arguments));
    }
}
