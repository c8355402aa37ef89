// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.MailingGroup;
import org.liaison.search.ListQuery;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;

/**
 * The mailing groups themselves, as their management shows and changes them (checklist 110). An OSGi service; who joins and leaves
 * a group is the matter of {@link GroupAction}. Everything that changes something is one change set, throws a
 * {@link org.liaison.store.RuleBrokenException} with a sentence for the user where a name is taken, whatever its case and accents, and
 * must not be called on the UI thread.
 */
public interface GroupBook {

    /**
     * All groups.
     *
     * @return by name, in the order of the user's language; how many belong to each is what the search index knows
     */
    List<Entry> entries();

    /**
     * Makes a group.
     *
     * @param name what it is called
     * @param description what it is for; may be empty
     * @param origin where that comes from
     * @return the group
     */
    MailingGroup add(String name, String description, Intent.Origin origin);

    /**
     * Changes what a group is called and what it is for; its members stay.
     *
     * @param group the group as it was read
     * @param name what it is to be called
     * @param description what it is for; may be empty
     * @param origin where that comes from
     * @return what was stored; empty if it is so already
     */
    Optional<ChangeSet> change(MailingGroup group, String name, String description, Intent.Origin origin);

    /**
     * Deletes groups. Their members lose the membership and nothing else.
     *
     * @param groups the groups
     * @param origin where that comes from
     * @return what was stored; empty if they were gone already
     */
    Optional<ChangeSet> remove(Collection<MailingGroup> groups, Intent.Origin origin);

    /**
     * Which records of a kind belong to a group.
     *
     * @param group the group
     * @param type relations or contacts
     * @return the query that finds them
     */
    ListQuery members(MailingGroup group, Class<? extends DomainEntity> type);

    /**
     * Which members of a group must not be mailed.
     *
     * @param group the group
     * @return the query that finds them among the contacts
     */
    ListQuery unwilling(MailingGroup group);

    /**
     * A group with what is known of its members.
     *
     * @param group the group
     * @param relations how many relations belong to it
     * @param contacts how many contacts belong to it, those who must not be mailed included
     * @param unwilling how many of the contacts must not be mailed
     * @param reasons how many for each reason; one person may have several
     */
    record Entry(MailingGroup group, int relations, int contacts, int unwilling, Map<MailWish, Integer> reasons) {

        /** Copies. */
        public Entry {
            reasons = Map.copyOf(reasons);
        }

        /**
         * How many belong to it.
         *
         * @return relations and contacts
         */
        public int members() {
            return relations + contacts;
        }

        /**
         * How many of them are mailed.
         *
         * @return the members without those who do not want it
         */
        public int mailed() {
            return members() - unwilling;
        }
    }
}
