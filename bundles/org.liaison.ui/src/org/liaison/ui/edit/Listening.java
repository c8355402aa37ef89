// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

/** Being told of changes, until it is closed. */
@FunctionalInterface
public interface Listening extends AutoCloseable {

    @Override
    void close();
}
