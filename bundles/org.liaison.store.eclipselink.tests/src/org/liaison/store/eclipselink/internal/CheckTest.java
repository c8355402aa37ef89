// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Project;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;

/** The check names each thing that a database says against itself. */
final class CheckTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    @Test
    void namesWhoRefersToWhatDoesNotExist() throws SQLException {
        Relation relation = given.relation("ACME");
        AtomicReference<Project> made = new AtomicReference<>();
        given.change("Project", change -> {
            Project project = new Project();
            project.setName("Hire");
            project.setRelation(change.edit(relation));
            change.add(project);
            made.set(project);
        });
        assertEquals(List.of(), given.get().check());
        execute("ALTER TABLE PROJECT DROP CONSTRAINT PROJECT_RELATION");
        execute("UPDATE PROJECT SET RELATION_ID = 4711");
        assertEquals(List.of("Project " + made.get().getId() + " refers to Relation 4711, which does not exist."),
                given.get().check());
    }

    @Test
    void namesEachChangeSetWhoseLogCannotBeRead() throws SQLException {
        given.relation("ACME");
        ChangeSet second = given.get().log().newest(1, Long.MAX_VALUE).getFirst();
        execute("UPDATE RECORD_CHANGE SET DELTA = 'rubbish' WHERE CHANGE_SET = " + second.id());
        List<String> findings = given.get().check();
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().startsWith("The log of the change set " + second.id() + " is damaged: "),
                findings.getFirst());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = given.database().open().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
