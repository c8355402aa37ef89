// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Where and as whom Liaison works in this run. The application registers one as an OSGi service before anything else starts.
 *
 * @param folder the data folder, which holds database, index and settings; it may not exist yet; never null
 * @param author the login name under which changes are logged; never blank
 * @param language the language that users are spoken to in; never null
 * @param settled done once the user sees something: what the first screen does not need, such as the database, starts then, or
 *            when it is needed; never null, never failed
 */
public record Workplace(Path folder, String author, Locale language, CompletionStage<Void> settled) {

    /**
     * A workplace without a screen, where nothing has a reason to wait.
     *
     * @param folder the data folder
     * @param author the login name
     * @param language the language
     */
    public Workplace(Path folder, String author, Locale language) {
        this(folder, author, language, CompletableFuture.completedStage(null));
    }
}
