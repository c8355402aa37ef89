-- SPDX-License-Identifier: EPL-2.0
-- What files contain, under the SHA-256 of it. Never changed and never deleted, so the log need not know it.
CREATE TABLE CONTENT (
    CONTENT_KEY CHAR(64) NOT NULL PRIMARY KEY,
    CONTENT_SIZE BIGINT NOT NULL,
    DATA BLOB NOT NULL
);
