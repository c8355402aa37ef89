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
 * @param group the group, stored before
 * @param wanted whether they are members from now on
 * @param <E> the kind of record
 */
public record GroupAction<E extends DomainEntity>(Field<MailingMember, E> member, MailingGroup group, boolean wanted)
        implements
            BulkAction<E> {

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
    public Done apply(Change change, List<E> records) {
        List<MailingMember> members = change.list(member, records).stream()
                .filter(each -> each.getGroup().getId() == group.getId()).toList();
        return wanted ? add(change, records, members) : remove(change, members);
    }

    private Done add(Change change, List<E> records, List<MailingMember> members) {
        Set<Long> have = new HashSet<>();
        members.forEach(each -> have.add(member.get(each).getId()));
        int changed = 0;
        int leftOut = 0;
        for (E record : records) {
            if (have.contains(record.getId())) {
                continue;
            }
            if (!mayBeMailed(record)) {
                leftOut++;
                continue;
            }
            MailingMember added = new MailingMember();
            added.setGroup(group);
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

    /** What was not asked counts as yes for marketing and contact: a preference that nobody stated is none. */
    private static boolean mayBeMailed(DomainEntity record) {
        return !(record instanceof Contact contact) || !Boolean.TRUE.equals(contact.getPassive())
                && !Boolean.FALSE.equals(contact.getWantsMarketing()) && !Boolean.FALSE.equals(contact.getWantsContact());
    }
}
