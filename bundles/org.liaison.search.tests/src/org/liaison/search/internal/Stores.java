// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.liaison.store.ChangeLog;
import org.liaison.store.Store;

/** Stores that differ from a real one in a single thing. */
final class Stores {

    private Stores() {
    }

    /** A store whose database is still starting. */
    static Store neverUp() {
        return with(Store.class, null, Map.of("ready", new CompletableFuture<Void>(), "subscribe", (Store.Subscription) () -> {
            // nothing to end
        }));
    }

    /** The same records, with the log of another database. */
    static Store ofAnotherDatabase(Store store) {
        return with(Store.class, store, Map.of("log", with(ChangeLog.class, store.log(), Map.of("lineage", "another"))));
    }

    private static <T> T with(Class<T> type, T real, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
            if (answers.containsKey(method.getName())) {
                return answers.get(method.getName());
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
