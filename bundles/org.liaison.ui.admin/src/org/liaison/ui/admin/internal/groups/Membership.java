// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.GroupBook;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.ui.RecordRef;

/**
 * Who belongs to mailing groups: reads them from the index, and takes them out. Not for the UI thread.
 *
 * @param book knows the groups
 * @param search finds the members
 * @param bulk takes them out
 * @param language the user's language
 */
record Membership(GroupBook book, Search search, Bulk bulk, Locale language) {

    /** A group may have a hundred thousand members; a list of its own shows them all. */
    static final int MOST = 1_000;

    /** The first members, contacts before relations. */
    List<Member> of(MailingGroup group) {
        List<Member> members = new ArrayList<>();
        add(members, group, Contact.class, "company");
        add(members, group, Relation.class, "city");
        return members;
    }

    private void add(List<Member> members, MailingGroup group, Class<? extends DomainEntity> type, String place) {
        try (Rows rows = search.rows(book.members(group, type))) {
            int count = Math.min(MOST - members.size(), rows.size());
            for (int i = 0; i < count; i++) {
                Row row = rows.row(i);
                members.add(new Member(new RecordRef(type, row.id()), row.text("name", language), row.text(place, language),
                        type == Contact.class ? Member.against(row) : Set.of()));
            }
        }
    }

    /** Takes members out of a group; relations and contacts are a change set each. What was stored last is given back. */
    Optional<ChangeSet> remove(MailingGroup group, List<Member> gone) {
        Optional<ChangeSet> contacts = remove(new GroupAction<>(MailingMemberFields.CONTACT, group, false), gone);
        return remove(new GroupAction<>(MailingMemberFields.RELATION, group, false), gone).or(() -> contacts);
    }

    private <E extends DomainEntity> Optional<ChangeSet> remove(GroupAction<E> action, List<Member> gone) {
        long[] ids = gone.stream().filter(member -> member.record().type().equals(action.type()))
                .mapToLong(member -> member.record().id()).toArray();
        return ids.length == 0 ? Optional.empty() : bulk.run(action, ids, Origin.TYPED, Progress.NONE).changeSet();
    }
}
