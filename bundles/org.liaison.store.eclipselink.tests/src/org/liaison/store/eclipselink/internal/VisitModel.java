// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;
import org.liaison.model.Term;

/** What a plug-in contributes to the store: an entity of its own and a term. Its tables' keys are checked at once. */
final class VisitModel implements ModelContribution {

    @Override
    public String id() {
        return "org.example.visits";
    }

    @Override
    public List<EntityType<?>> entities() {
        return List.of(Visit.TYPE);
    }

    @Override
    public List<SchemaStep> schema() {
        return List.of(new SchemaStep(1, "Visits", """
                CREATE TABLE VISIT (ID BIGINT NOT NULL PRIMARY KEY, VERSION INTEGER NOT NULL,
                    CONTACT_ID BIGINT REFERENCES CONTACT (ID), REPORT CLOB, MOOD VARCHAR(10));
                """), new SchemaStep(2, "More of them", """
                ALTER TABLE VISIT ADD COLUMN VISITED_AT TIMESTAMP;
                ALTER TABLE VISIT ADD COLUMN PLANNED TIMESTAMP;
                ALTER TABLE VISIT ADD COLUMN PHOTO BLOB;
                ALTER TABLE VISIT ADD COLUMN COUNTED INTEGER;
                ALTER TABLE VISIT ADD COLUMN ENDS_AT TIME;
                ALTER TABLE VISIT ADD COLUMN ROOM CHAR(1);
                """));
    }

    @Override
    public List<? extends DomainEntity> shipped() {
        Term term = new Term();
        term.setVocabulary("visit.kind");
        term.setCode("phone");
        return List.of(term);
    }
}
