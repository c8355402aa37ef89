// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.Objects;

/**
 * A view that was saved (checklist 32).
 *
 * @param id its id in the database; 0 if it is not stored yet
 * @param list the simple name of the kind of record that it is for
 * @param name what users call it
 * @param shared whether all see it, not only the one who saved it
 * @param shape how the list looks in it
 */
public record SavedView(long id, String list, String name, boolean shared, Shape shape) {

    /** Refuses nulls. */
    public SavedView {
        Objects.requireNonNull(list);
        Objects.requireNonNull(name);
        Objects.requireNonNull(shape);
    }

    /**
     * The same view of another look.
     *
     * @param newShape the look
     * @return the view
     */
    public SavedView looking(Shape newShape) {
        return new SavedView(id, list, name, shared, newShape);
    }

    /**
     * The same view by another name.
     *
     * @param newName the name
     * @param newShared whether all see it
     * @return the view
     */
    public SavedView called(String newName, boolean newShared) {
        return new SavedView(id, list, newName, newShared, shape);
    }
}
