// SPDX-License-Identifier: EPL-2.0
/**
 * The fields that users define, in three kinds that are three things (checklist trap T1): {@link org.liaison.criteria.CrmCriterion CRM
 * criteria} with values to pick, for relations or for contacts; {@link org.liaison.criteria.TextField text fields}, filled in freely,
 * for relations or for contacts; {@link org.liaison.criteria.MatchCriterion match criteria}, a vocabulary that all modules share. Each
 * has tables of its own, which refuse an answer that is out of scope or of another type.
 *
 * <p>{@link org.liaison.criteria.Kinds} tells of each kind what it is made of, {@link org.liaison.criteria.Catalog} which fields there
 * are, {@link org.liaison.criteria.Criteria} changes them.
 */
package org.liaison.criteria;
