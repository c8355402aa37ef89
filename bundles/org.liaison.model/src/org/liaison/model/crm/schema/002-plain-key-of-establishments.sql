-- SPDX-License-Identifier: EPL-2.0
-- What a contact's company and establishment are checked against. The key holds the id, so it can never be violated on the way
-- through a transaction and need not be deferrable; and Derby leaves a scan open until the commit for each row that it inserts
-- under a deferrable key, which made large imports slower with every row.
ALTER TABLE CONTACT DROP CONSTRAINT CONTACT_WORKS_AT;
ALTER TABLE ESTABLISHMENT DROP CONSTRAINT ESTABLISHMENT_UNIQUE;
ALTER TABLE ESTABLISHMENT ADD CONSTRAINT ESTABLISHMENT_UNIQUE UNIQUE (ID, RELATION_ID);
ALTER TABLE CONTACT ADD CONSTRAINT CONTACT_WORKS_AT FOREIGN KEY (ESTABLISHMENT_ID, RELATION_ID)
    REFERENCES ESTABLISHMENT (ID, RELATION_ID) DEFERRABLE INITIALLY DEFERRED;
