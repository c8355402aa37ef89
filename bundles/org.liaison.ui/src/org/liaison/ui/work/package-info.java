// SPDX-License-Identifier: EPL-2.0
/**
 * Working without making the user wait: {@link org.liaison.ui.work.Background} keeps stores and indexes off the UI thread,
 * {@link org.liaison.ui.work.Failures} says what went wrong, {@link org.liaison.ui.work.Prompts} asks.
 *
 * <pre>
 * background.run(control, () -&gt; store.find(Relation.class, id), found -&gt; found.ifPresent(this::show));
 * </pre>
 */
package org.liaison.ui.work;
