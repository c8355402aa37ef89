// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.nio.file.Path;

import org.liaison.store.Database;

/** A database for tests that make no copies of it. */
abstract class UncopiedDatabase implements Database {

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
