-- SPDX-License-Identifier: EPL-2.0
-- Each save paid for this index, and only an undo used it, which reads all later change sets anyway.
DROP INDEX CHANGE_SET_UNDOES;
