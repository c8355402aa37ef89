// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import org.liaison.values.Problem;

/**
 * What a typed text means for a field.
 *
 * <pre>
 * switch (texts.parse(RelationFields.HEADCOUNT, "1 234")) {
 *     case Reading.Value&lt;Long&gt;(Long headcount) -&gt; relation.setHeadcount(headcount);
 *     case Reading.Empty&lt;Long&gt; empty -&gt; relation.setHeadcount(null);
 *     case Reading.Wrong&lt;Long&gt;(Problem problem) -&gt; show(problem.text(language));
 * }
 * </pre>
 *
 * @param <V> the field's type of value
 */
public sealed interface Reading<V> {

    /**
     * The text is right.
     *
     * @param value what it means; never null
     * @param <V> the field's type of value
     */
    record Value<V>(V value) implements Reading<V> {
    }

    /**
     * There is no text, and the field may be empty.
     *
     * @param <V> the field's type of value
     */
    record Empty<V>() implements Reading<V> {
    }

    /**
     * The text is wrong, or missing where there must be one.
     *
     * @param problem what is wrong; never null
     * @param <V> the field's type of value
     */
    record Wrong<V>(Problem problem) implements Reading<V> {
    }
}
