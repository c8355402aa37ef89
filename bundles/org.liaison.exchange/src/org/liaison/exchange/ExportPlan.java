// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.liaison.model.DomainEntity;

/**
 * What is exported, and how.
 *
 * @param list relations or contacts
 * @param ids which of them, in order; empty for all
 * @param file the file
 * @param format its format; vCards are for contacts only
 * @param separator what stands between cells; French spreadsheets expect a semicolon
 * @param mark whether the file begins with the mark (BOM) by which spreadsheets recognise UTF-8
 */
public record ExportPlan(Class<? extends DomainEntity> list, Optional<long[]> ids, Path file, ImportPlan.Format format,
        char separator, boolean mark) {

    /** Refuses a plan that lacks a part. */
    public ExportPlan {
        Objects.requireNonNull(list);
        Objects.requireNonNull(ids);
        Objects.requireNonNull(file);
        Objects.requireNonNull(format);
    }

    /**
     * Everything of a kind, as vCards if the file's name ends in {@code .vcf}, else as comma separated UTF-8.
     *
     * @param list relations or contacts
     * @param file the file
     * @return the plan
     */
    public static ExportPlan all(Class<? extends DomainEntity> list, Path file) {
        boolean cards = file.toString().toLowerCase(Locale.ROOT).endsWith(".vcf");
        return new ExportPlan(list, Optional.empty(), file, cards ? ImportPlan.Format.VCARD : ImportPlan.Format.CSV, ',', false);
    }
}
