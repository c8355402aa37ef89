-- SPDX-License-Identifier: EPL-2.0
-- Which records were deleted and are not back, so that nobody has to look through the log for them.
CREATE TABLE RECYCLE_BIN (
    ID BIGINT NOT NULL PRIMARY KEY,
    ENTITY VARCHAR(100) NOT NULL,
    CHANGE_SET BIGINT NOT NULL
);

CREATE INDEX RECYCLE_BIN_NEWEST ON RECYCLE_BIN (CHANGE_SET DESC, ID);

-- those deleted so far: the log's text has quotation marks within values escaped, so that the pattern means the operation alone
INSERT INTO RECYCLE_BIN (ID, ENTITY, CHANGE_SET)
    SELECT R.SUBJECT_ID, MAX(R.SUBJECT), MAX(R.CHANGE_SET)
    FROM RECORD_CHANGE R JOIN CHANGE_SET C ON C.ID = R.CHANGE_SET
    WHERE C.UNDONE_BY IS NULL AND C.ORIGIN <> 'UNDO' AND R.ECHO = FALSE
        AND R.DELTA LIKE '%["r","' || R.SUBJECT || '",' || TRIM(CAST(R.SUBJECT_ID AS CHAR(20))) || ',%'
    GROUP BY R.SUBJECT_ID;
