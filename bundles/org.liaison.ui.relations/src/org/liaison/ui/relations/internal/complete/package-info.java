// SPDX-License-Identifier: EPL-2.0
/** How complete a record is, in its banner. */
package org.liaison.ui.relations.internal.complete;
