// SPDX-License-Identifier: EPL-2.0
/** The files of the database and of its copies: whole folders, who may read them, what they were when they were made. */
package org.liaison.store.derby.internal.files;
