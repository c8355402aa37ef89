// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;

import org.liaison.store.Database;
import org.liaison.store.derby.internal.problem.Refusals;

/** A Derby that lives in memory and is gone when it is closed, for tests. */
public final class MemoryDatabase implements Database {

    private final DerbyInstance instance = new DerbyInstance("memory:liaison-" + UUID.randomUUID());
    private boolean open;

    @Override
    public synchronized DataSource open() {
        try {
            if (!open) {
                DerbySettings.apply();
                instance.create();
                open = true;
            }
            return instance.dataSource();
        } catch (SQLException failure) {
            throw Refusals.failed("notOpened", failure, Path.of("memory"));
        }
    }

    @Override
    public synchronized void close() {
        if (!open) {
            return;
        }
        open = false;
        EmbeddedDataSource dropping = instance.dataSource();
        dropping.setConnectionAttributes("drop=true");
        try {
            dropping.getConnection().close();
        } catch (SQLException dropped) {
            if (!"08006".equals(dropped.getSQLState())) {
                throw Refusals.failed("closeFailed", dropped, Path.of("memory"));
            }
        }
    }

    @Override
    public Copy backup(Path folder, Description description) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Copy read(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void verify(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path restore(Path folder) {
        throw new UnsupportedOperationException();
    }
}
