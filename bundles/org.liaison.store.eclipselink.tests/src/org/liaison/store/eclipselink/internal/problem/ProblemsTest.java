// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.UndoConflictException;

/** Which sentence a failure of the database becomes. */
class ProblemsTest {

    private static String key(String state) {
        return key(sql(state));
    }

    private static String key(Throwable failure) {
        StoreException said = Problems.failed(failure);
        assertSame(failure, said.getCause());
        return said.problem().key();
    }

    private static SQLException sql(String state) {
        return new SQLException("said", state);
    }

    @Test
    void aDatabaseThatHasFallenOrIsReadOnlySaysSo() {
        for (String state : List.of("08003", "08006", "XJ015", "XJ004", "40XD2")) {
            assertEquals("fallen", key(state), state);
        }
        assertEquals("readOnly", key("25502"));
        assertEquals("readOnly", key("25503"));
        assertEquals("failed", key("42X05"));
        assertEquals("failed", key(new SQLException("said")));
    }

    @Test
    void aRuleThatIsBrokenIsNoFault() {
        assertEquals("rule.key", key("23505"));
        assertEquals("rule.value", key("22001"));
        assertInstanceOf(RuleBrokenException.class, Problems.failed(sql("22003")));
    }

    @Test
    void aFullDiskIsNamedThoughTheDatabaseSaysMore() {
        assertEquals("diskFull", key(new SQLException("said", "XSDA4", new IOException("No space left on device"))));
        assertEquals("diskFull", key(new SQLException("There is not enough space on the disk", "XSDG1")));
    }

    @Test
    void aFullMemoryIsNamedThoughTheDatabaseClosedItself() {
        assertEquals("memoryFull", key(new SQLException("said", "08006", new OutOfMemoryError("Java heap space"))));
    }

    @Test
    void damageIsTold() {
        StoreUnavailableException damaged = assertInstanceOf(StoreUnavailableException.class, Problems.failed(sql("XSDG2")));
        assertEquals("damaged", damaged.problem().key());
        assertTrue(damaged.damaged());
        assertFalse(assertInstanceOf(StoreUnavailableException.class, Problems.failed(sql("08003"))).damaged());
    }

    @Test
    void whatTheDatabaseSaidIsFoundBehindOtherFailures() {
        assertEquals("rule.key", key(new IllegalStateException("EclipseLink", new RuntimeException(sql("23505")))));
    }

    @Test
    void whatHasASentenceAlreadyKeepsIt() {
        StoreException known = Problems.unavailable("busy", null);
        assertSame(known, Problems.failed(known));
        assertSame(known, Problems.failed(new IllegalStateException(known)));
        assertSame(known, Problems.failed(new IllegalStateException(new RuntimeException("", known))));
    }

    @Test
    void anythingElseIsToldInItsOwnWords() {
        StoreException failed = Problems.failed(new IllegalStateException("It rains"));
        assertEquals("failed", failed.problem().key());
        assertEquals(List.of("It rains"), failed.problem().arguments());
    }

    @Test
    void onlyADeadlockIsTriedAgain() {
        assertTrue(Problems.isDeadlock(sql("40001")));
        assertTrue(Problems.isDeadlock(new IllegalStateException(sql("40001"))));
        assertFalse(Problems.isDeadlock(sql("40XL1")));
        assertFalse(Problems.isDeadlock(new IllegalStateException("40001")));
    }

    @Test
    void aDatabaseThatClosedItselfIsOpenedAgainUnlessItsFilesAreDamaged() {
        assertTrue(Problems.hasFallen(new IllegalStateException(sql("08003"))));
        assertTrue(Problems.hasFallen(sql("25502")));
        assertTrue(Problems.hasFallen(new SQLException("said", "XSLA1", 45_000)));
        assertFalse(Problems.hasFallen(new SQLException("said", "XSLA1", 44_999)));
        assertFalse(Problems.hasFallen(new SQLException("said", "XSDG2", 45_000)));
        assertFalse(Problems.hasFallen(new SQLException("said")));
        assertFalse(Problems.hasFallen(new IllegalStateException("08003")));
    }

    private static ChangeSet set(String title, String author) {
        return new ChangeSet(1, Instant.EPOCH, author, Intent.typed(title), OptionalLong.empty(), OptionalLong.empty(), 1);
    }

    private static String said(StoreException refusal) {
        return refusal.problem().key() + ' ' + refusal.problem().arguments();
    }

    @Test
    void whoChangedARecordMeanwhileIsNamedIfHeIsKnown() {
        Date then = Date.from(Instant.EPOCH);
        assertEquals("stale.changed [Alpha, eva, " + then + ", Edit]",
                said(Problems.stale("Relation", 7, "Alpha", false, Optional.of(set("Edit", "eva")))));
        assertEquals("stale.gone [Alpha, eva, " + then + ", Edit]",
                said(Problems.stale("Relation", 7, "Alpha", true, Optional.of(set("Edit", "eva")))));
        assertEquals("stale.changed.unknown [Alpha]", said(Problems.stale("Relation", 7, "Alpha", false, Optional.empty())));
        assertEquals("stale.gone.unknown [Alpha]", said(Problems.stale("Relation", 7, "Alpha", true, Optional.empty())));
    }

    @Test
    void whatStandsInTheWayOfAnUndoIsNamedAndTheRestCounted() {
        Date then = Date.from(Instant.EPOCH);
        List<ChangeSet> later = List.of(set("Third", "zoe"), set("Second", "eva"));
        UndoConflictException conflict = Problems.conflict(set("First", "eva"), later);
        assertEquals("conflict [First, Third, zoe, " + then + ", 1]", said(conflict));
        assertEquals(later, conflict.later());
        UndoConflictException undone = Problems.undone(set("First", "eva"), later.getFirst());
        assertEquals("conflict.undone [First, zoe, " + then + "]", said(undone));
        assertEquals(later.subList(0, 1), undone.later());
        UndoConflictException impossible = Problems.impossible(set("First", "eva"), "conflict.unknownKind", "Thing");
        assertEquals("conflict.unknownKind [First, Thing]", said(impossible));
        assertEquals(List.of(), impossible.later());
    }

    @Test
    void whatTheDatabaseSaidIsInTheSentence() {
        for (String state : List.of("23505", "22001", "XSDG2", "42X05")) {
            assertEquals(List.of("said"), Problems.failed(sql(state)).problem().arguments(), state);
        }
        assertEquals("rule.value", key("22003"));
        assertInstanceOf(RuleBrokenException.class, Problems.failed(sql("23505")));
    }
}
