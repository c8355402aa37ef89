// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingGroupFields;
import org.liaison.model.crm.MailingMember;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.values.Texts;

/**
 * Adds records to a mailing group or takes them out (checklist item 110). People who are passive, do not want marketing or do not wish
 * to be contacted are three different things, and none of them is added (trap T13).
 *
 * @param member how a member refers to a record of this kind
 * @param group the group, stored before or {@linkplain #named of a name}
 * @param wanted whether they are members from now on
 * @param <E> the kind of record
 */
public record GroupAction<E extends DomainEntity>(Field<MailingMember, E> member, MailingGroup group, boolean wanted)
        implements
            BulkAction<E> {

    /**
     * A group that may not exist yet: one of that name is taken, whatever its case and accents, else it is made with the first members,
     * in the same change set.
     *
     * @param name what it is called
     * @return a group that is not stored
     */
    public static MailingGroup named(String name) {
        MailingGroup made = new MailingGroup();
        made.setName(name.strip());
        return made;
    }

    /**
     * Adds relations to a group.
     *
     * @param group the group
     * @return the action
     */
    public static GroupAction<Relation> addRelations(MailingGroup group) {
        return new GroupAction<>(MailingMemberFields.RELATION, group, true);
    }

    /**
     * Adds contact persons to a group.
     *
     * @param group the group
     * @return the action
     */
    public static GroupAction<Contact> addContacts(MailingGroup group) {
        return new GroupAction<>(MailingMemberFields.CONTACT, group, true);
    }

    @Override
    public Class<E> type() {
        return member.type().javaType();
    }

    @Override
    public String title(Locale language, String records) {
        return new Texts(GroupAction.class).get(language, wanted ? "joined" : "left", group.getName(), records);
    }

    @Override
    public String notice(Locale language) {
        return wanted && type() == Contact.class ? new Texts(GroupAction.class).get(language, "unwilling") : "";
    }

    @Override
    public Done apply(Change change, List<E> records) {
        MailingGroup stored = group.getId() == 0 ? storedOrMade(change) : group;
        List<MailingMember> members = change.list(member, records).stream()
                .filter(each -> each.getGroup().getId() == stored.getId()).toList();
        return wanted ? add(change, stored, records, members) : remove(change, members);
    }

    /** The first batch makes it and the others find it. */
    private MailingGroup storedOrMade(Change change) {
        return change.list(MailingGroupFields.NAME_KEY, group.getNameKey()).stream().findFirst().orElseGet(() -> {
            MailingGroup made = named(group.getName());
            if (wanted) {
                change.add(made);
            }
            return made;
        });
    }

    private Done add(Change change, MailingGroup stored, List<E> records, List<MailingMember> members) {
        Set<Long> have = new HashSet<>();
        members.forEach(each -> have.add(member.get(each).getId()));
        int changed = 0;
        int leftOut = 0;
        for (E record : records) {
            if (have.contains(record.getId())) {
                continue;
            }
            if (!MailWish.of(record).isEmpty()) {
                leftOut++;
                continue;
            }
            MailingMember added = new MailingMember();
            added.setGroup(stored);
            member.set(added, record);
            change.add(added);
            have.add(record.getId());
            changed++;
        }
        return new Done(changed, leftOut);
    }

    private static Done remove(Change change, List<MailingMember> members) {
        change.remove(MailingMember.class, members.stream().map(MailingMember::getId).toList());
        return new Done(members.size(), 0);
    }
}
