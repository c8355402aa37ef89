// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.ArrayList;
import java.util.List;

/** Those who are told of a change. They may come and go while they are being told. */
final class Listeners {

    private final List<Runnable> listeners = new ArrayList<>();

    Listening add(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    void tell() {
        List.copyOf(listeners).forEach(listener -> {
            if (listeners.contains(listener)) {
                listener.run();
            }
        });
    }
}
