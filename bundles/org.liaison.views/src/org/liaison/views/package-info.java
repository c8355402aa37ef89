// SPDX-License-Identifier: EPL-2.0
/**
 * What users keep of a list: views, which say what columns it shows, and filters, which say what records (checklist 20 to 22, 28 to
 * 32); and how they see a record: layouts, and which is used for what (checklist 47 to 53). All are settings in the database, so
 * saving, renaming and deleting them is logged and can be undone.
 */
package org.liaison.views;
