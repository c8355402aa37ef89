// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;

/**
 * What is exported, and how.
 *
 * @param list relations, contacts, or things of any other kind, of which all columns are written
 * @param ids which of them, in order; empty for all
 * @param columns the search fields that are written, in order, as a view shows them; empty for all that an import reads again.
 *            Without meaning for vCards
 * @param file the file
 * @param format its format; vCards are for contacts only
 * @param separator what stands between the cells of a CSV file; French spreadsheets expect a semicolon
 * @param mark whether a CSV file begins with the mark (BOM) by which spreadsheets recognise UTF-8
 */
public record ExportPlan(Class<? extends DomainEntity> list, Optional<long[]> ids, List<String> columns, Path file, Format format,
        char separator, boolean mark) {

    /** Refuses a plan that lacks a part, and copies the columns. */
    public ExportPlan {
        Objects.requireNonNull(list);
        Objects.requireNonNull(ids);
        Objects.requireNonNull(file);
        Objects.requireNonNull(format);
        columns = List.copyOf(columns);
    }

    /**
     * A plan for everything that an import reads again.
     *
     * @param list as {@link #list}
     * @param ids as {@link #ids}
     * @param file as {@link #file}
     * @param format as {@link #format}
     * @param separator as {@link #separator}
     * @param mark as {@link #mark}
     */
    public ExportPlan(Class<? extends DomainEntity> list, Optional<long[]> ids, Path file, Format format, char separator,
            boolean mark) {
        this(list, ids, List.of(), file, format, separator, mark);
    }

    /**
     * Everything of a kind, in the format that the file's name asks for.
     *
     * @param list relations or contacts
     * @param file the file
     * @return the plan
     */
    public static ExportPlan all(Class<? extends DomainEntity> list, Path file) {
        return new ExportPlan(list, Optional.empty(), file, format(file), ',', false);
    }

    /**
     * The same, for some records only.
     *
     * @param chosen which of them, in order
     * @return the plan
     */
    public ExportPlan of(long[] chosen) {
        return new ExportPlan(list, Optional.of(chosen), columns, file, format, separator, mark);
    }

    /**
     * The same with some columns only.
     *
     * @param shown as {@link #columns}
     * @return the plan
     */
    public ExportPlan with(List<String> shown) {
        return new ExportPlan(list, ids, shown, file, format, separator, mark);
    }

    /**
     * The same with other cells of a CSV file.
     *
     * @param between as {@link #separator}
     * @param marked as {@link #mark}
     * @return the plan
     */
    public ExportPlan separated(char between, boolean marked) {
        return new ExportPlan(list, ids, columns, file, format, between, marked);
    }

    /**
     * The same in another format, whatever the file is called.
     *
     * @param other the format
     * @return the plan
     */
    public ExportPlan as(Format other) {
        return new ExportPlan(list, ids, columns, file, other, separator, mark);
    }

    /**
     * The format that a file's name asks for.
     *
     * @param file the file
     * @return vCards for {@code .vcf}, a workbook for {@code .xlsx}, else CSV
     */
    public static Format format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".vcf") ? Format.VCARD : name.endsWith(".xlsx") ? Format.XLSX : Format.CSV;
    }
}
