// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** Something large that is made when it is first needed, and made again if memory ran short meanwhile. */
final class Held<T> {

    private final Supplier<T> make;
    private SoftReference<T> held = new SoftReference<>(null);

    Held(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        T there = held.get();
        if (there == null) {
            there = make.get();
            held = new SoftReference<>(there);
        }
        return there;
    }
}
