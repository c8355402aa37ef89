// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.util.Map;

/**
 * What an index says about itself.
 *
 * @param lineage the log that it follows
 * @param changeSet the last change set of it that the index shows
 * @param fingerprint the search fields that it was made with, and the format
 * @param complete whether it has ever held all records
 */
public record Stamp(String lineage, long changeSet, String fingerprint, boolean complete) {

    /** Changes whenever what is written, or how, changes other than by the search fields. */
    private static final String FORMAT = "3";
    private static final String LINEAGE = "lineage";
    private static final String CHANGE_SET = "changeSet";
    private static final String FINGERPRINT = "fingerprint";
    private static final String COMPLETE = "complete";

    static Stamp of(Map<String, String> data) {
        return new Stamp(data.getOrDefault(LINEAGE, ""), Long.parseLong(data.getOrDefault(CHANGE_SET, "0")),
                data.getOrDefault(FINGERPRINT, ""), Boolean.parseBoolean(data.get(COMPLETE)));
    }

    Map<String, String> data() {
        return Map.of(LINEAGE, lineage, CHANGE_SET, Long.toString(changeSet), FINGERPRINT, fingerprint,
                COMPLETE, Boolean.toString(complete));
    }

    static String fingerprint(String fields) {
        return FORMAT + '\n' + fields;
    }

    boolean sameFormat() {
        return fingerprint.startsWith(FORMAT + '\n');
    }
}
