// SPDX-License-Identifier: EPL-2.0
/**
 * What plug-ins for Liaison are tested with: records in one line, and the real store, log and search index on a database of the
 * test's own.
 *
 * <pre>
 * &#64;RegisterExtension
 * StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);
 *
 * &#64;Test
 * void findsByCity() {
 *     aRelation("ACME").having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.CITY, "Lyon")).in(liaison.store());
 *     assertEquals(1, liaison.found(ListQuery.all(Relation.class).matching("lyon")).size());
 * }
 * </pre>
 */
package org.liaison.testing;
