// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import org.liaison.values.Problem;

/**
 * What stands in the way of storing a working copy.
 *
 * @param copy the record, or the part of it, whose field it is
 * @param property the field
 * @param problem what is wrong
 */
public record FieldProblem(WorkingCopy<?> copy, Property<?> property, Problem problem) {
}
