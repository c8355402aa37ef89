// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * A database of which the program is as good as killed before one statement or commit: what is open is rolled back, and nothing
 * reaches it any more.
 */
final class MortalDatabase extends UncopiedDatabase {

    private final MemoryDatabase database;
    private final int last;
    private final List<Connection> open = new ArrayList<>();
    private int steps;

    /** Dies before the statement or commit of that number, counted from 1. */
    MortalDatabase(MemoryDatabase database, int last) {
        this.database = database;
        this.last = last;
    }

    boolean died() {
        return steps >= last;
    }

    @Override
    public DataSource open() {
        return mortal(DataSource.class, database.open());
    }

    private <T> T mortal(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            String name = method.getName();
            if (died() && !name.equals("close") && !name.equals("rollback") && !name.equals("isClosed")) {
                throw new SQLException("It was killed.");
            }
            if (name.startsWith("execute") || name.equals("commit")) {
                step();
            }
            return result(method, RealCall.on(real, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(MortalDatabase.class.getClassLoader(), new Class<?>[] { type }, handler));
    }

    private Object result(Method method, Object value) {
        if (value instanceof Connection connection && method.getReturnType() == Connection.class) {
            synchronized (this) {
                open.add(connection);
            }
            return mortal(Connection.class, connection);
        }
        if (value instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType())) {
            return wrapped(method.getReturnType(), value);
        }
        return value;
    }

    private <T> T wrapped(Class<T> type, Object value) {
        return mortal(type, type.cast(value));
    }

    private synchronized void step() throws SQLException {
        steps++;
        if (died()) {
            for (Connection connection : open) {
                if (!connection.isClosed()) {
                    connection.rollback();
                    connection.close();
                }
            }
            throw new SQLException("It is killed.");
        }
    }

    @Override
    public void close() {
        // the real one goes on
    }
}
