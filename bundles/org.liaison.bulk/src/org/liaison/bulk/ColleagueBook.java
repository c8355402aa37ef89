// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;

/**
 * The colleagues themselves and what each does here, as their management shows and changes them. An OSGi service. Everything that
 * changes something is one change set, throws a {@link org.liaison.store.RuleBrokenException} with a sentence for the user where
 * something is wrong or a login is taken, and must not be called on the UI thread.
 */
public interface ColleagueBook {

    /**
     * All colleagues, those who have left too.
     *
     * @return by name, in the order of the user's language
     */
    List<Colleague> all();

    /**
     * Makes a colleague, who is active.
     *
     * @param said who it is
     * @param origin where that comes from
     * @return the colleague
     */
    Colleague add(Said said, Intent.Origin origin);

    /**
     * Changes what is said of a colleague. The user's own login stays, for the program knows him by it.
     *
     * @param colleague the colleague as he was read
     * @param said what is to be said
     * @param origin where that comes from
     * @return what was stored; empty if it is so already
     */
    Optional<ChangeSet> change(Colleague colleague, Said said, Intent.Origin origin);

    /**
     * Deletes colleagues. What they looked after stays, without them. The user himself is refused.
     *
     * @param colleagues the colleagues
     * @param origin where that comes from
     * @return what was stored; empty if they were gone already
     */
    Optional<ChangeSet> remove(Collection<Colleague> colleagues, Intent.Origin origin);

    /**
     * What lets go of colleagues when they are deleted. The user himself is refused here already, before anybody is asked.
     *
     * @param colleagues the colleagues
     * @return how many records lose their owner, project manager or the like
     */
    long uses(Collection<Colleague> colleagues);

    /**
     * What is said of a colleague.
     *
     * @param login the name to log in by; not blank
     * @param name first and last name; may be empty
     * @param email the e-mail address as it was typed; may be empty
     * @param role a term of the colleagues' roles; null for none
     * @param active whether he is with us
     */
    record Said(String login, String name, String email, Term role, boolean active) {

        /**
         * What is said of a colleague now.
         *
         * @param colleague the colleague
         * @return never null
         */
        public static Said of(Colleague colleague) {
            return new Said(colleague.getLogin(), colleague.getName() == null ? "" : colleague.getName(),
                    colleague.getEmail() == null ? "" : colleague.getEmail(), colleague.getRole(),
                    !Boolean.FALSE.equals(colleague.getActive()));
        }
    }
}
