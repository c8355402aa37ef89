// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;

/**
 * What a {@link Picker} offers.
 *
 * @param <T> what is picked
 */
interface Choices<T> {

    /** How many are offered at a time. */
    int MOST = 30;

    /**
     * What fits a typed text, the best first; blank for everything. Called on a background thread.
     *
     * @param typed the text
     * @return at most {@link #MOST}
     */
    List<T> matching(String typed);

    /**
     * What one is called.
     *
     * @param choice one of those offered
     * @return its name
     */
    String label(T choice);
}
