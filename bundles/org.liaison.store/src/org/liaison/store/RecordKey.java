// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

/**
 * Names a record or one of its parts, whether it is still stored or not.
 *
 * @param entity its {@linkplain org.liaison.model.EntityType#name kind}
 * @param id its id
 */
public record RecordKey(String entity, long id) {
}
