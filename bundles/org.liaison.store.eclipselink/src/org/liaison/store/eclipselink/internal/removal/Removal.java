// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.removal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.log.Journal;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.RowBatch;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/**
 * Carries a deletion plan out, on rows, as one batch of the log.
 *
 * @param shapes all shapes
 * @param subjects tells whose history tells of a row
 * @param journal takes what was done
 * @param connection the transaction's connection
 */
public record Removal(Shapes shapes, SubjectRules subjects, Journal journal, Connection connection) {

    /**
     * Deletes and unlinks.
     *
     * @param plan what
     * @param place where it comes from, may be null
     * @throws SQLException if the database fails
     */
    public void carryOut(DeletionPlan plan, String place) throws SQLException {
        Rows rows = new Rows(connection);
        RowBatch batch = new RowBatch(shapes);
        Map<Shape, Map<Long, Row>> gone = new LinkedHashMap<>();
        for (Map.Entry<Shape, Set<Long>> each : plan.removed().entrySet()) {
            gone.put(each.getKey(), rows.read(each.getKey(), each.getValue()));
        }
        for (Map.Entry<Shape, Map<Long, Set<ReferenceAttribute>>> each : plan.unlinked().entrySet()) {
            Map<Long, Row> holders = rows.read(each.getKey(), each.getValue().keySet());
            for (Map.Entry<Long, Set<ReferenceAttribute>> holder : each.getValue().entrySet()) {
                unlink(batch, rows, holders.get(holder.getKey()), holder.getValue(), place);
            }
        }
        for (Map.Entry<Shape, Set<Long>> each : plan.removed().entrySet()) {
            for (Long id : each.getValue()) {
                Row row = gone.get(each.getKey()).get(id);
                batch.delete(row);
                journal.add(subjects.subject(row, rows), place, new Removed(row.shape().name(), id, row.version(), row.values()));
            }
        }
        batch.write(connection);
        journal.write(connection);
    }

    private void unlink(RowBatch batch, Rows rows, Row holder, Set<ReferenceAttribute> references, String place)
            throws SQLException {
        Map<String, Values> log = new LinkedHashMap<>();
        Map<String, String> emptied = new HashMap<>();
        for (ReferenceAttribute reference : references) {
            log.put(reference.name(), new Values(holder.values().get(reference.name()), null));
            emptied.put(reference.name(), null);
        }
        batch.update(holder.shape(), holder.id(), emptied);
        journal.add(subjects.subject(holder, rows), place, new Updated(holder.shape().name(), holder.id(), log));
    }
}
