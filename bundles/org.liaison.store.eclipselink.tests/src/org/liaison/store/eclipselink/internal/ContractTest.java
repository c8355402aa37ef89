// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Backup;
import org.liaison.store.Causes;
import org.liaison.store.ChangeSet;
import org.liaison.store.Damage;
import org.liaison.store.Database;
import org.liaison.store.Intent;
import org.liaison.store.PastThing;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin;
import org.liaison.store.StaleRecordException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.UndoConflictException;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;
import org.liaison.store.eclipselink.internal.problem.Problems;

/** What the contract promises by itself, whoever keeps it. */
class ContractTest {

    private static final RecordKey KEY = new RecordKey("Relation", 7);
    private static final ChangeSet SET = new ChangeSet(1, Instant.EPOCH, "eva", Intent.typed("Edit"), OptionalLong.empty(),
            OptionalLong.empty(), 1);

    @TempDir
    private Path folder;

    @Test
    void whatCausedAFailureIsFollowedEvenInACircle() {
        Exception inner = new IllegalStateException("inner");
        Exception outer = new IllegalStateException("outer", inner);
        assertEquals(List.of(outer, inner), Causes.of(outer).toList());
        inner.initCause(outer);
        assertEquals(20, Causes.of(outer).count());
        SQLException first = new SQLException("first");
        SQLException second = new SQLException("second");
        first.setNextException(second);
        assertEquals(List.of(first, second), Causes.together(first).toList());
        assertEquals(List.of(second), Causes.together(second).toList());
    }

    @Test
    void aFullDiskIsKnownByWhatSystemsSay() {
        assertTrue(Causes.isDiskFull(new IllegalStateException(new IOException("No space left on device"))));
        assertTrue(Causes.isDiskFull(new IOException("There is not enough space on the disk")));
        assertFalse(Causes.isDiskFull(new IOException((String) null)));
        assertFalse(Causes.isDiskFull(new IOException("Permission denied")));
    }

    @Test
    void damageIsFoundInWhateverIsSaidTogether() {
        for (String state : List.of("XSDG0", "XSDG3", "XSDB3", "XSDBC", "XSDA1", "XSDF2", "XSDFB", "X0Y57", "X0X62")) {
            assertTrue(Damage.in(new SQLException("damaged", state)), state);
        }
        SQLException first = new SQLException("first", "40000");
        assertFalse(Damage.in(first));
        first.setNextException(new SQLException("damaged", "XSDG0"));
        assertTrue(Damage.in(new IllegalStateException(first)));
    }

    @Test
    void anythingElseIsNoDamage() {
        for (String state : List.of("XSDG4", "XSDF1", "X0Y54", "23505")) {
            assertFalse(Damage.in(new SQLException("said", state)), state);
        }
        assertFalse(Damage.in(new SQLException("said")));
        assertFalse(Damage.in(new IllegalStateException("XSDG0")));
    }

    @Test
    void aConflictIsDecidedByItsOwnChoiceElseByThatForAllOthers() {
        Map<UndoDecisions.Point, Choice> chosen = new HashMap<>(Map.of(new UndoDecisions.Point(7, "name"), Choice.TAKE));
        UndoDecisions decisions = new UndoDecisions(Choice.KEEP, chosen);
        chosen.clear();
        assertEquals(Choice.TAKE, decisions.of(7, "name"));
        assertEquals(Choice.KEEP, decisions.of(7, "city"));
        assertEquals(Choice.KEEP, decisions.of(8, "name"));
        assertEquals(Choice.KEEP, UndoDecisions.KEEP_ALL.of(7, "name"));
        assertEquals(Choice.TAKE, UndoDecisions.TAKE_ALL.of(7, "name"));
    }

    @Test
    void aPlanIsWholeIfItIsOfEverythingAndNothingStandsInItsWay() {
        assertTrue(plan(new UndoScope.Everything(), 0, 0, 0).isWhole());
        assertFalse(plan(new UndoScope.Everything(), 1, 0, 0).isWhole());
        assertFalse(plan(new UndoScope.Everything(), 0, 1, 0).isWhole());
        assertFalse(plan(new UndoScope.Everything(), 0, 0, 1).isWhole());
        assertFalse(plan(new UndoScope.Everything(), 1, 1, 0).isWhole());
        assertFalse(plan(new UndoScope.Everything(), 0, 1, 1).isWhole());
        assertFalse(plan(new UndoScope.Records(Set.of(KEY)), 0, 0, 0).isWhole());
        assertFalse(plan(new UndoScope.Value(KEY, "name"), 0, 0, 0).isWhole());
    }

    private static UndoPlan plan(UndoScope scope, long conflicts, long impossible, long asBefore) {
        return new UndoPlan(SET, scope, List.of(KEY), new UndoPlan.Counts(1, 0, 0, conflicts, impossible, asBefore, 0));
    }

    @Test
    void aPlanDoesNothingIfNothingComesGoesChangesOrHasToBeDecided() {
        assertTrue(new UndoPlan.Counts(0, 0, 0, 0, 5, 5, 5).nothing());
        assertFalse(new UndoPlan.Counts(1, 0, 0, 0, 0, 0, 0).nothing());
        assertFalse(new UndoPlan.Counts(0, 1, 0, 0, 0, 0, 0).nothing());
        assertFalse(new UndoPlan.Counts(0, 0, 1, 0, 0, 0, 0).nothing());
        assertFalse(new UndoPlan.Counts(0, 0, 0, 1, 0, 0, 0).nothing());
        assertFalse(new UndoPlan.Counts(1, 1, 0, 0, 0, 0, 0).nothing());
        assertFalse(new UndoPlan.Counts(1, 0, 1, 0, 0, 0, 0).nothing());
        assertFalse(new UndoPlan.Counts(1, 0, 0, 1, 0, 0, 0).nothing());
    }

    @Test
    void whatIsGivenMayChangeAndWhatWasMadeOfItDoesNot() {
        List<RecordKey> records = new ArrayList<>(List.of(KEY));
        UndoPlan plan = new UndoPlan(SET, new UndoScope.Everything(), records, new UndoPlan.Counts(0, 0, 0, 0, 0, 0, 0));
        Set<RecordKey> keys = new HashSet<>(records);
        UndoScope.Records scope = new UndoScope.Records(keys);
        Set<String> entities = new HashSet<>(Set.of("Relation"));
        RecycleBin.Wanted wanted = new RecycleBin.Wanted(entities, "", "");
        TreeMap<String, Long> counts = new TreeMap<>(Map.of("Relation", 5L));
        Backup.State state = new Backup.State(Instant.EPOCH, "lineage", 1, counts);
        Map<String, String> texts = new HashMap<>(Map.of("name", "A"));
        PastThing thing = new PastThing(KEY, texts);
        Database.Copy copy = new Database.Copy(folder, texts, 10);
        records.clear();
        keys.clear();
        entities.clear();
        counts.clear();
        texts.clear();
        assertEquals(List.of(KEY), plan.records());
        assertEquals(Set.of(KEY), scope.records());
        assertEquals(Set.of("Relation"), wanted.entities());
        assertEquals(5, state.count("Relation"));
        assertEquals(0, state.count("Contact"));
        assertThrows(UnsupportedOperationException.class, () -> state.counts().put("Contact", 1L));
        assertEquals(Map.of("name", "A"), thing.values());
        assertEquals(new Database.Copy(folder, Map.of("name", "A"), 10, 0), copy);
    }

    @Test
    void anIntentHasATitle() {
        assertEquals(new Intent("Edit", Intent.Origin.TYPED, ""), Intent.typed("Edit"));
        assertThrows(IllegalArgumentException.class, () -> Intent.typed(" "));
        assertThrows(NullPointerException.class, () -> new Intent("Edit", null, ""));
        assertThrows(NullPointerException.class, () -> new Intent("Edit", Intent.Origin.TYPED, null));
    }

    @Test
    void onlyAnUndoAndARestoringBringRecordsBack() {
        assertEquals(List.of(Intent.Origin.UNDO, Intent.Origin.RESTORE),
                Stream.of(Intent.Origin.values()).filter(Intent.Origin::bringsBack).toList());
    }

    @Test
    void whatHappenedMeanwhileIsSaidInTheRefusal() {
        IllegalStateException cause = new IllegalStateException("cause");
        StaleRecordException stale = new StaleRecordException(Problems.problem("busy"), "Relation", 7, Optional.of(SET), cause);
        assertEquals("Relation 7 Optional[" + SET + "]", stale.entity() + ' ' + stale.id() + ' ' + stale.meanwhile());
        assertSame(cause, stale.getCause());
        assertEquals(Problems.problem("busy").text(Locale.ROOT), stale.getMessage());
        assertEquals(List.of(SET), new UndoConflictException(Problems.problem("busy"), List.of(SET)).later());
        assertTrue(new StoreUnavailableException(Problems.problem("busy"), cause, true).damaged());
        assertFalse(new StoreUnavailableException(Problems.problem("busy"), cause).damaged());
    }

    @Test
    void withoutAPasswordFilesAreWrittenInClear() throws IOException {
        Path file = folder.resolve("deep/file");
        Vault.NONE.write(file, new byte[] { 1, 2 });
        Vault.NONE.write(file, new byte[] { 3 });
        assertArrayEquals(new byte[] { 3 }, Vault.NONE.read(file));
        assertTrue(Files.readString(file).endsWith("\n\u0003"), "after its checksum");
        assertEquals(List.of("file"), List.of(file.getParent().toFile().list()));
        assertFalse(Vault.NONE.on());
        assertEquals(Optional.empty(), Vault.NONE.key("log"));
        assertFalse(Vault.NONE.change(new char[0], new char[] { 'x' }));
    }

    @Test
    void theKeyLiesBesideTheDatabaseOrTheOneThatIsAboutToTakeItsPlace() throws IOException {
        assertFalse(Vault.protects(folder));
        Path restored = Files.createDirectory(folder.resolve("database.restored"));
        Files.createFile(restored.resolve(Vault.KEY_FILE));
        assertEquals(restored.resolve(Vault.KEY_FILE), Vault.keyFile(folder));
        assertTrue(Vault.protects(folder));
        assertTrue(Vault.NONE.locked(folder));
        assertFalse(Vault.NONE.unlock(folder, new char[] { 'x' }));
        Files.createDirectory(folder.resolve("database"));
        assertFalse(Vault.protects(folder));
        assertFalse(Vault.NONE.locked(folder));
    }

    @Test
    void aDatabaseMayDoWithoutEncryption() {
        Database database = new PlainDatabase();
        assertThrows(UnsupportedOperationException.class, () -> database.encrypt(new char[0], null));
        assertThrows(UnsupportedOperationException.class, () -> database.decrypt(null));
        assertThrows(UnsupportedOperationException.class, () -> database.clearRemains(Progress.NONE));
        assertEquals(Optional.empty(), database.annex());
    }

    @Test
    void whoWaitsForNothingIsThereAtOnceAndIsNeverInterrupted() {
        assertTrue(new Workplace(folder, "eva", Locale.ROOT).settled().toCompletableFuture().isDone());
        assertFalse(Progress.NONE.cancelled());
    }

    private static final class PlainDatabase extends UncopiedDatabase {

        @Override
        public DataSource open() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // never open
        }
    }

    @Test
    void whoListsMayBeAskedForOneValueAndForParts() {
        Address first = new Address();
        Address second = new Address();
        Relation whole = new Relation();
        first.setRelation(whole);
        second.setRelation(whole);
        Reader reader = new Listing(List.of(first, second));
        assertEquals(List.of(first, second), reader.list(AddressFields.RELATION, whole));
        assertEquals(Map.of(whole.getId(), List.of(first, second)), reader.parts(AddressFields.RELATION, List.of(whole)));
    }

    /** Hands out the same whatever is asked for. */
    private record Listing(List<? extends DomainEntity> things) implements Reader {

        @Override
        @SuppressWarnings("unchecked")
        public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
            return (List<E>) things;
        }

        @Override
        public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(Class<? extends DomainEntity> type) {
            throw new UnsupportedOperationException();
        }
    }
}
