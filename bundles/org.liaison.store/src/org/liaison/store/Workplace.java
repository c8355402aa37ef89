// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where and as whom Liaison works in this run. The application registers one as an OSGi service before anything else starts.
 *
 * @param folder the data folder, which holds database, index and settings; it may not exist yet; never null
 * @param author the login name under which changes are logged; never blank
 * @param language the language that users are spoken to in; never null
 */
public record Workplace(Path folder, String author, Locale language) {
}
