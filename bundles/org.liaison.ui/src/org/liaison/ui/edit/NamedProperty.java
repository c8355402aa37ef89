// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Optional;

import org.liaison.model.Field;
import org.liaison.values.Problem;

/**
 * A property under another name: for a value that is known by what users call it, such as the answer to a field that they define.
 *
 * @param of the property itself
 * @param field its field, with another label, or a narrower type
 * @param <V> its type
 */
record NamedProperty<V>(Property<V> of, Field<?, V> field) implements Property<V> {

    @Override
    public V value() {
        return of.value();
    }

    @Override
    public void set(V value) {
        of.set(value);
    }

    @Override
    public String text() {
        return of.text();
    }

    @Override
    public void type(String typed) {
        of.type(typed);
    }

    @Override
    public void refuse(String typed, Problem problem) {
        of.refuse(typed, problem);
    }

    @Override
    public Optional<Problem> problem() {
        return of.problem();
    }

    @Override
    public boolean changed() {
        return of.changed();
    }

    @Override
    public Listening onChange(Runnable listener) {
        return of.onChange(listener);
    }
}
