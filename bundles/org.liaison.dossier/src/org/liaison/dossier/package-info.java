// SPDX-License-Identifier: EPL-2.0
/**
 * The dossiers of relations and contacts (checklist items 62, 82 and 83): every e-mail, appointment, note and document, in the order
 * of time. {@link org.liaison.dossier.Dossiers} is the service that reads and changes them.
 *
 * <pre>
 * dossiers.file(contact, List.of(Path.of("offer.eml")), Origin.TYPED, Progress.NONE);
 * List&lt;DossierItem&gt; items = dossiers.items(store, contact);
 * </pre>
 *
 * <p>The notes of a contact (checklist item 79) are something else and never appear here (trap T2).
 */
package org.liaison.dossier;
