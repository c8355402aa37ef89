// SPDX-License-Identifier: EPL-2.0
/**
 * What is asked of a list, as data: a tree of {@link org.liaison.search.query.Criterion criteria} that has a text form, which users
 * type, saved filters store and the command line takes.
 *
 * <pre>
 * QueryText.parse("status:prospect city:=\"Le Mans\" -tag:vip turnover:&gt;1M contact:(jobTitle:directeur)").criteria()
 * </pre>
 */
package org.liaison.search.query;
