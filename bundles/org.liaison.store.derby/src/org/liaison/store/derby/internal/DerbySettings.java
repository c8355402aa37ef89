// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.nio.file.Path;

/**
 * What Derby only takes from the system's properties, once, when it first starts. A property that is set already, by whoever starts
 * the program, is left alone.
 */
final class DerbySettings {

    /** The page cache may take this part of the heap, but 96 MB at most: more does not help a database of a million records. */
    private static final long HEAP_PART = 12;
    private static final long MAX_CACHE = 96L * 1024 * 1024;
    private static final long MIN_PAGES = 1_000;

    private DerbySettings() {
    }

    static void apply(Path folder) {
        set("derby.stream.error.file", folder.toAbsolutePath().resolve("database.log").toString());
        set("derby.storage.pageCacheSize", Long.toString(pages(Runtime.getRuntime().maxMemory())));
        set("derby.language.statementCacheSize", "300");
        // those who wait for a running change set wait for an import, too; nobody else waits
        set("derby.locks.waitTimeout", "3600");
    }

    static long pages(long maxHeap) {
        return Math.max(MIN_PAGES, Math.min(MAX_CACHE, maxHeap / HEAP_PART) / DerbyInstance.PAGE_SIZE);
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
