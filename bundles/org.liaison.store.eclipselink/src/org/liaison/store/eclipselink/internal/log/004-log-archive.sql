-- SPDX-License-Identifier: EPL-2.0
-- The files beside the database that have the entries of old change sets. A file counts from the moment on at which it is named here; up
-- to the greatest LAST_SET entries are read from the files alone.
CREATE TABLE LOG_ARCHIVE (
    LAST_SET BIGINT NOT NULL PRIMARY KEY,
    FIRST_SET BIGINT NOT NULL,
    FILE_NAME VARCHAR(200) NOT NULL,
    ENTRIES BIGINT NOT NULL,
    BYTES BIGINT NOT NULL,
    DIGEST VARCHAR(100) NOT NULL
);
