// SPDX-License-Identifier: EPL-2.0
/**
 * What every stored thing has in common, and how it describes itself: {@link org.liaison.model.DomainEntity entities},
 * {@link org.liaison.model.Field fields} and {@link org.liaison.model.EntityType types}.
 *
 * <pre>
 * Field&lt;Relation, String&gt; siren = RelationFields.SIREN;
 * String label = siren.label(Locale.FRENCH);
 * FieldText.of(Locale.FRENCH).parse(siren, "732 829 320");
 * </pre>
 */
package org.liaison.model;
