// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** What stands in for something real, and hands on to it. */
public final class RealCall {

    private RealCall() {
    }

    /** Calls the real one, and throws what that throws. */
    public static Object on(Object real, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
