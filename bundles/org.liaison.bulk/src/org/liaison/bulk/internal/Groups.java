// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.bulk.GroupBook;
import org.liaison.bulk.MailWish;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingGroupFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Operator;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

/** Keeps the mailing groups. */
public final class Groups implements GroupBook {

    private static final Texts TEXTS = new Texts(Groups.class);
    private static final int BATCH = 1_000;
    private static final String FIELD = "mailingGroups";

    private final Store store;
    private final Counts counts;
    private final Locale language;

    /**
     * Made by the service runtime.
     *
     * @param store where the groups are
     * @param search counts who belongs to them
     * @param workplace whose language titles are in
     */
    public Groups(Store store, Search search, Workplace workplace) {
        this.store = store;
        this.counts = new Counts(search);
        this.language = workplace.language();
    }

    @Override
    public List<Entry> entries() {
        List<MailingGroup> groups = new ArrayList<>();
        store.scan(MailingGroup.class, BATCH, groups::addAll);
        Map<String, Integer> relations = counts.of(Relation.class, FIELD);
        Map<String, Integer> contacts = counts.of(Contact.class, FIELD);
        Map<String, Integer> unwilling = counts.of(against(MailWish.values()), FIELD);
        Map<MailWish, Map<String, Integer>> reasons = new EnumMap<>(MailWish.class);
        for (MailWish reason : MailWish.values()) {
            reasons.put(reason, counts.of(against(reason), FIELD));
        }
        Comparator<Object> order = Collator.getInstance(language);
        return groups.stream().sorted(Comparator.comparing(MailingGroup::title, order)).map(group -> {
            String key = group.getNameKey();
            Map<MailWish, Integer> own = new EnumMap<>(MailWish.class);
            reasons.forEach((reason, count) -> own.put(reason, count.getOrDefault(key, 0)));
            return new Entry(group, relations.getOrDefault(key, 0), contacts.getOrDefault(key, 0),
                    unwilling.getOrDefault(key, 0), own);
        }).toList();
    }

    /** The contacts for whom at least one of some reasons holds. */
    private static ListQuery against(MailWish... reasons) {
        return ListQuery.all(Contact.class).where(Criterion.All.NOTHING.and(any(reasons)));
    }

    private static Criterion any(MailWish... reasons) {
        return new Criterion.Any(Arrays.stream(reasons)
                .<Criterion>map(reason -> Condition.of(reason.field(), Operator.HAS, reason.value())).toList());
    }

    @Override
    public ListQuery members(MailingGroup group, Class<? extends DomainEntity> type) {
        return ListQuery.all(type)
                .where(Criterion.All.NOTHING.and(Condition.of(FIELD, Operator.IS, group.getName())));
    }

    @Override
    public ListQuery unwilling(MailingGroup group) {
        ListQuery members = members(group, Contact.class);
        return members.where(members.criteria().and(any(MailWish.values())));
    }

    @Override
    public MailingGroup add(String name, String description, Intent.Origin origin) {
        MailingGroup made = new MailingGroup();
        made.setName(Name.of(name, MailingGroupFields.NAME, "group"));
        made.setDescription(description(description));
        change(origin, text("groupAdded", made.getName()), change -> {
            refuseTaken(change, made);
            change.add(made);
        });
        return made;
    }

    @Override
    public Optional<ChangeSet> change(MailingGroup group, String name, String description, Intent.Origin origin) {
        String wanted = Name.of(name, MailingGroupFields.NAME, "group");
        boolean renamed = !wanted.equals(group.getName());
        if (!renamed && Objects.equals(description(description), group.getDescription())) {
            return Optional.empty();
        }
        String title = renamed ? text("groupRenamed", group.getName(), wanted) : text("groupDescribed", wanted);
        return change(origin, title, change -> {
            MailingGroup changed = change.edit(group);
            changed.setName(wanted);
            changed.setDescription(description(description));
            refuseTaken(change, changed);
        });
    }

    private static String description(String typed) {
        String described = typed.strip();
        int longest = 1_000;
        if (described.length() > longest) {
            throw Name.broken("descriptionTooLong", longest);
        }
        return described.isEmpty() ? null : described;
    }

    private static void refuseTaken(Change change, MailingGroup group) {
        Optional<MailingGroup> taken = change.list(MailingGroupFields.NAME_KEY, Fold.of(group.getName())).stream()
                .filter(other -> other.getId() != group.getId()).findFirst();
        if (taken.isPresent()) {
            throw Name.broken("groupTaken", taken.get().getName());
        }
    }

    @Override
    public Optional<ChangeSet> remove(Collection<MailingGroup> groups, Intent.Origin origin) {
        String names = groups.stream().map(group -> text("quoted", group.getName())).collect(Collectors.joining(", "));
        return change(origin, text("groupsRemoved", groups.size(), names),
                change -> change.remove(MailingGroup.class, groups.stream().map(MailingGroup::getId).toList()));
    }

    private Optional<ChangeSet> change(Intent.Origin origin, String title, Consumer<Change> work) {
        return store.change(new Intent(title, origin, ""), work);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
