// SPDX-License-Identifier: EPL-2.0
/** What Derby itself calls. Only Derby may use it. */
package org.liaison.store.derby.log;
