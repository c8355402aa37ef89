// SPDX-License-Identifier: EPL-2.0
/** What a list is narrowed by: the values to choose from with their counts, conditions, and how they are put into words. */
package org.liaison.ui.list.internal.criteria;
