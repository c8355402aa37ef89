// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the whole client: the real application model with the fragments of every bundle of the test's runtime, rendered in a real
 * window on a database of its own, and driven by commands, keys and widgets. Put the bundles that shall take part into the
 * {@code Require-Bundle} of the test: the client itself is {@code org.liaison.app}.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final WorkbenchExtension CLIENT = WorkbenchExtension.speaking(Locale.FRENCH);
 *
 * &#64;Test
 * void greets() {
 *     CLIENT.window().run("org.example.greet");
 *     CLIENT.window().driver().waitUntil("the greeting", () -&gt; CLIENT.window().driver().shows("Bonjour"));
 * }
 * </pre>
 */
package org.liaison.testing.workbench;
