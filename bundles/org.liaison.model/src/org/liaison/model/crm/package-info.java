// SPDX-License-Identifier: EPL-2.0
/**
 * Relations, contacts and what belongs to them: the entities, and beside each its fields as data.
 *
 * <pre>
 * Relation relation = new Relation();
 * relation.setName("ACME SAS");
 * Address address = new Address();
 * address.setRelation(relation);
 * address.setCity("Lyon");
 * AddressFields.CITY.label(Locale.FRENCH); // Ville
 * </pre>
 */
package org.liaison.model.crm;
