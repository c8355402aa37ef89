// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of what is drawn: a display for each test class, and a driver that finds controls by test id, kind or text and does what a
 * user does, events included. It never sleeps: it runs the event loop until something is so.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final DisplayExtension DISPLAY = new DisplayExtension();
 *
 * &#64;Test
 * void saysHello() {
 *     Driver driver = new Driver(DISPLAY.shell());
 *     driver.click(driver.find(Button.class, "hello"));
 *     driver.waitUntil("the greeting", () -&gt; driver.shows("Hello"));
 * }
 * </pre>
 */
package org.liaison.testing.screen;
