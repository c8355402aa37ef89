// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.List;

/** Turns drafts into records of one kind. */
interface Rows {

    /**
     * Completes a draft from its own values, before anything is looked up.
     *
     * @param draft the draft; what is wrong is added to it
     */
    void complete(Draft draft);

    /**
     * Reads at once all that some drafts may be about.
     *
     * @param drafts drafts with nothing wrong
     */
    void prepare(List<Draft> drafts);

    /**
     * Stores one draft.
     *
     * @param draft one of those that were prepared
     * @throws Refused if it cannot be; nothing was written then
     */
    void store(Draft draft) throws Refused;
}
