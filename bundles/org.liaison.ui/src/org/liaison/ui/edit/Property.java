// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Optional;

import org.liaison.model.Field;
import org.liaison.values.Problem;

/**
 * A handle on one field of a {@link WorkingCopy}: controls bind to it and need no other listener. All methods belong to the thread
 * that the working copy belongs to, on a screen the UI thread.
 *
 * @param <V> the field's type
 */
public interface Property<V> {

    /**
     * The field.
     *
     * @return never null
     */
    Field<?, V> field();

    /**
     * The value as staged. A text that was refused leaves the last right value standing.
     *
     * @return null if empty
     */
    V value();

    /**
     * Stages a value. The entity's own rules apply at once, so other properties may change too: another company, for example, empties
     * the establishment of a contact (trap T7).
     *
     * @param value null to empty the field
     */
    void set(V value);

    /**
     * What an editor shows: the text as it was typed as long as it is refused, otherwise the value as text.
     *
     * @return empty if there is no value; never null
     */
    String text();

    /**
     * Stages what the user typed. A wrong text is kept with its problem, and the working copy cannot be stored until it is mended.
     *
     * @param typed the text; blank empties the field; never null
     */
    void type(String typed);

    /**
     * Keeps a text that an editor of its own kind cannot make a value of, as {@link #type} does.
     *
     * @param typed the text; never null
     * @param problem what is wrong with it; never null
     */
    void refuse(String typed, Problem problem);

    /**
     * What stands in the way of storing this field.
     *
     * @return what is wrong with the typed text, or that a required value is missing; empty if all is well
     */
    Optional<Problem> problem();

    /**
     * Whether this differs from what is stored.
     *
     * @return true also for a refused text
     */
    boolean changed();

    /**
     * Tells when value, text or problem have changed, by whatever.
     *
     * @param listener is told, on the thread that made the change
     * @return ends it
     */
    Listening onChange(Runnable listener);
}
