// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.nio.file.Path;

/**
 * A generation of an index, open.
 *
 * @param folder where it lies
 * @param generation what is in it
 */
record Served(Path folder, Generation generation) {
}
