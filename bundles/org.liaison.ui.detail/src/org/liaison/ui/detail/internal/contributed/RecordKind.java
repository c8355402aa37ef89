// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.util.List;

/**
 * How a kind of record presents itself, all by names of fields.
 *
 * @param entity the kind's name
 * @param icon its icon
 * @param round whether the place for a picture is round
 * @param subtitle fields under the title
 * @param labels fields shown as small coloured labels
 * @param facts fields shown with their labels in the banner
 * @param create fields that the window for a new record asks for; empty for all but long texts
 * @param parts the parts that the window for a new record asks for
 * @param newLabel what a new record is called; null to use the kind's own name
 * @param layoutsBy the field of a vocabulary whose terms may have layouts of their own; null for none
 */
public record RecordKind(String entity, IconSource icon, boolean round, List<String> subtitle, List<String> labels,
        List<String> facts, List<String> create, List<AskedPart> parts, String newLabel, String layoutsBy) {

    /**
     * A kind that nobody described.
     *
     * @param entity its name
     * @return a plain description
     */
    public static RecordKind plain(String entity) {
        return new RecordKind(entity, new IconSource("info", null), false, List.of(), List.of(), List.of(), List.of(), List.of(),
                null,
                null);
    }
}
