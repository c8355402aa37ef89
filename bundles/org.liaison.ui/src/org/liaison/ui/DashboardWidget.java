// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

/**
 * A widget of the dashboard. The host makes it by dependency injection when the dashboard is seen for the first time, and calls
 * {@link #create} on the UI thread: then, and again when something was stored while the dashboard is seen.
 */
@FunctionalInterface
public interface DashboardWidget {

    /**
     * Fills the widget. Whatever it throws becomes a word of error in its place; the other widgets work on.
     *
     * @param context what to build with
     */
    void create(DashboardContext context);
}
