// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.liaison.store.FolderLock.Holder;
import org.liaison.store.StoreUnavailableException;

/** Which sentence a failure of the disk or of Derby becomes. */
class RefusalsTest {

    private static final Path FOLDER = Path.of("data");

    private static String key(Exception failure) {
        return Refusals.failed("backup.failed", failure, FOLDER).problem().key();
    }

    private static SQLException sql(String state) {
        return new SQLException("said", state);
    }

    @Test
    void aFullDiskIsNamedWhateverWasTried() {
        assertEquals("diskFull", key(new IOException("No space left on device")));
        assertEquals("diskFull", key(new IOException("There is not enough space on the disk")));
        assertEquals("diskFull", key(new SQLException("Writing failed", "XSDA4", new IOException("No space left on device"))));
    }

    @Test
    void soIsADiskThatCannotBeWritten() {
        assertEquals("readOnly", key(new AccessDeniedException("data")));
        assertEquals("readOnly", key(new ReadOnlyFileSystemException()));
        assertEquals("readOnly", key(new IOException("data: Read-only file system")));
        assertEquals("readOnly", key(new IOException("data (Permission denied)")));
        assertEquals("readOnly", key(new SQLException("Writing failed", "XSDA4", new AccessDeniedException("data"))));
    }

    @Test
    void anythingElseSaysWhatWasTriedAndWhatWasSaid() {
        StoreUnavailableException refused = Refusals.failed("backup.failed", new IOException("It rains"), FOLDER);
        assertEquals("backup.failed", refused.problem().key());
        assertEquals(List.of("data", "It rains"), refused.problem().arguments());
        assertEquals("backup.failed", key(new IOException((String) null)));
        assertEquals("backup.failed", key(new IllegalStateException("denied")));
        assertEquals(List.of("data", ""), Refusals.failed("key.damaged", null, FOLDER).problem().arguments());
    }

    @Test
    void aCauseThatIsItsOwnEndsTheSearch() {
        assertEquals("backup.failed", key(new IOException("It rains") {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        }));
    }

    @Test
    void aDatabaseThatDoesNotOpenIsDamaged() {
        SQLException failure = sql("XJ040");
        StoreUnavailableException refused = Refusals.notOpened(FOLDER, failure);
        assertEquals("damaged", refused.problem().key());
        assertEquals(List.of("data", "said"), refused.problem().arguments());
        assertTrue(refused.damaged());
        assertSame(failure, refused.getCause());
    }

    /** It may be on a drive that is not there; if it is nowhere any more, a backup is what helps. */
    @Test
    void aDatabaseThatIsNotThereIsAskedFor() {
        StoreUnavailableException refused = Refusals.notOpened(FOLDER, sql("XJ004"));
        assertEquals("gone", refused.problem().key());
        assertEquals(List.of("data"), refused.problem().arguments());
        assertTrue(refused.damaged());
    }

    /** Whoever is told that his data are damaged goes back to a backup and loses what he did since. */
    @Test
    void butNotIfTheDiskIsFullOrCannotBeWritten() {
        StoreUnavailableException full = Refusals.notOpened(FOLDER,
                new SQLException("Start failed", "XJ040", new IOException("No space left on device")));
        assertEquals("diskFull", full.problem().key());
        assertFalse(full.damaged());
        StoreUnavailableException locked = Refusals.notOpened(FOLDER,
                new SQLException("Start failed", "XJ040", new AccessDeniedException("data")));
        assertEquals("readOnly", locked.problem().key());
        assertFalse(locked.damaged());
    }

    @Test
    void norIfAnotherProgramHasItOpen() {
        SQLException failure = sql("XJ040");
        failure.setNextException(sql("XSDB6"));
        StoreUnavailableException refused = Refusals.notOpened(FOLDER, failure);
        assertEquals("held.unknown", refused.problem().key());
    }

    @Test
    void norIfOnlyAFileBesideItCannotBeRead() {
        StoreUnavailableException refused = Refusals.notOpened(FOLDER, new IOException("It rains"));
        assertEquals("notOpened", refused.problem().key());
        assertFalse(refused.damaged());
    }

    @Test
    void theOneWhoHasTheFolderIsNamedIfHeIsKnown() {
        Holder ann = new Holder(4711, "here", "ann", Instant.EPOCH);
        String sentence = Refusals.held(FOLDER, ann).problem().text(Locale.ENGLISH);
        assertTrue(sentence.contains("ann") && sentence.contains("here") && sentence.contains("4711"), sentence);
        assertEquals("held.unknown", Refusals.held(FOLDER, new Holder(0, "", "", Instant.EPOCH)).problem().key());
    }

    @Test
    void roomIsToldInWholeMegabytesRoundedUp() {
        assertEquals(List.of("data", 2L, 1L), Refusals.noRoom(FOLDER, (1 << 20) + 1, 1 << 20).problem().arguments());
    }

    @Test
    void aFailureThatSaysSoIsDamage() {
        assertTrue(Refusals.failed("backup.failed", sql("XSDG2"), FOLDER).damaged());
        SQLException later = sql("08000");
        later.setNextException(sql("XSDB1"));
        assertTrue(Refusals.failed("backup.failed", new IOException("Reading", later), FOLDER).damaged());
        assertFalse(Refusals.failed("backup.failed", sql("08000"), FOLDER).damaged());
        assertFalse(Refusals.failed("backup.failed", new SQLException("said", (String) null), FOLDER).damaged());
        assertFalse(Refusals.failed("backup.failed", new IOException("XSDG2"), FOLDER).damaged());
    }
}
