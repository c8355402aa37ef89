// SPDX-License-Identifier: EPL-2.0
/**
 * Finds the records that one which is about to be made may be already (checklist items 43 to 46).
 *
 * <pre>
 * duplicates.of(SoughtRelation.of(relation, coordinates, addresses), store)
 * </pre>
 *
 * Keys such as SIRET or an e-mail address are looked up in the database; names are compared by the words that tell companies apart,
 * as the index counts them, and never by likeness of letters: two names that merely look alike are two companies.
 */
package org.liaison.duplicates;
