// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

/**
 * What a module can get ready for its part of the first window before that window is there: classes met, texts read. A service of
 * this type is called once at each start, on a thread of its own beside the one that makes the window. It must touch no widget, take
 * some ten milliseconds at most, and change nothing; the module works without having been called too.
 */
@FunctionalInterface
public interface Preload {

    /** Gets it ready. */
    void load();
}
