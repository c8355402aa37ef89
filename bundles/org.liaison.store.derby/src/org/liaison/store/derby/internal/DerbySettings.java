// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.nio.file.Path;

import org.liaison.store.derby.log.DatabaseLog;

/**
 * What Derby only takes from the system's properties, once, when it first starts. A property that is set already, by whoever starts
 * the program, is left alone.
 */
final class DerbySettings {

    /** The page cache may take this part of the heap, but 96 MB at most: more does not help a database of a million records. */
    private static final long HEAP_PART = 12;
    private static final long MAX_CACHE = 96L * 1024 * 1024;
    private static final long MIN_PAGES = 1_000;

    /**
     * A reader never waits for a row, but does wait for a table that a change set has locked whole because it had locked too many of
     * its rows. So that limit is high: a locked row takes 256 bytes, and those of one table may take this part of the heap.
     */
    private static final long LOCKS_PART = 8;
    private static final long LOCK_BYTES = 256;
    private static final long MIN_LOCKS = 100_000;
    private static final long MAX_LOCKS = 4_000_000;

    private DerbySettings() {
    }

    static void apply(Path folder) {
        set(DatabaseLog.FILE, folder.toAbsolutePath().resolve("database.log").toString());
        set("derby.stream.error.method", DatabaseLog.class.getName() + ".begin");
        apply();
    }

    static void apply() {
        set("derby.storage.pageCacheSize", Long.toString(pages(Runtime.getRuntime().maxMemory())));
        set("derby.locks.escalationThreshold", Long.toString(locks(Runtime.getRuntime().maxMemory())));
        set("derby.language.statementCacheSize", "300");
        // an import writes its log in fewer, longer strokes; a commit still waits for the disk
        set("derby.storage.logBufferSize", "262144");
        // files of the database for their owner alone, whatever the system's habit is
        set("derby.storage.useDefaultFilePermissions", "false");
        // those who wait for a running change set wait for an import, too; nobody else waits
        set("derby.locks.waitTimeout", "3600");
        // its thread may wait for itself for ever when the disk refuses a write; the store keeps the statistics
        set("derby.storage.indexStats.auto", "false");
    }

    static long pages(long maxHeap) {
        return Math.max(MIN_PAGES, Math.min(MAX_CACHE, maxHeap / HEAP_PART) / DerbyInstance.PAGE_SIZE);
    }

    static long locks(long maxHeap) {
        return Math.clamp(maxHeap / LOCKS_PART / LOCK_BYTES, MIN_LOCKS, MAX_LOCKS);
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
