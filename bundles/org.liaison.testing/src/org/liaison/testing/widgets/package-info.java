// SPDX-License-Identifier: EPL-2.0
/**
 * What every widget must do, whoever wrote it: the contract suite, fed from the extension registry.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final DisplayExtension DISPLAY = new DisplayExtension();
 * &#64;RegisterExtension
 * static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
 *
 * &#64;TestFactory
 * Stream&lt;DynamicNode&gt; keepsTheContract() {
 *     return new WidgetContract(LIAISON, DISPLAY).of("org.example.my.bundle");
 * }
 * </pre>
 */
package org.liaison.testing.widgets;
