// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.util.List;
import java.util.function.Supplier;

import org.liaison.ui.edit.CellPart;

/**
 * A part of a new record that the window for it asks for, such as its phone number.
 *
 * @param label what the user knows it by; null for the names of the fields
 * @param fields names of the part's fields; empty for the one that says what the part is
 * @param part finds or makes the part
 */
public record AskedPart(String label, List<String> fields, Supplier<CellPart<?, ?>> part) {
}
