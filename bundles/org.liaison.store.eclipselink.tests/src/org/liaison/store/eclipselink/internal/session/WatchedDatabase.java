// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.liaison.store.eclipselink.internal.RealCall;

/** A database whose connections are counted, and whose statements can be made to fail. */
public final class WatchedDatabase {

    private final DataSource watched;
    private final List<Connection> opened = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private volatile String state = "";

    /** Watches what is opened through {@link #source}. */
    public WatchedDatabase(DataSource real) {
        watched = DataSource.class.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { DataSource.class },
                (proxy, method, arguments) -> {
                    Object result = RealCall.on(real, method, arguments);
                    return result instanceof Connection connection ? watched(connection) : result;
                }));
    }

    /** To be used in place of the real one. */
    public DataSource source() {
        return watched;
    }

    /** The next statements fail, as often as said. */
    public void fail(String sqlState, int times) {
        state = sqlState;
        failing.set(times);
        asked.set(0);
    }

    /** How often a statement was asked for since the last {@link #fail}. */
    public int asked() {
        return asked.get();
    }

    /** Every connection that was opened, with those that were closed again. */
    public List<Connection> opened() {
        return opened;
    }

    /** How many connections are open. */
    public long open() throws SQLException {
        long open = 0;
        for (Connection connection : opened) {
            open += connection.isClosed() ? 0 : 1;
        }
        return open;
    }

    private Connection watched(Connection real) {
        opened.add(real);
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                asked.incrementAndGet();
                if (failing.getAndDecrement() > 0) {
                    throw new SQLException("made to fail", state);
                }
            }
            return RealCall.on(real, method, arguments);
        };
        return Connection.class
                .cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class }, handler));
    }
}
