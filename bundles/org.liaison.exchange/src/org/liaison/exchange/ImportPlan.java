// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.liaison.model.DomainEntity;

/**
 * How a file is going to be imported.
 *
 * @param file the file
 * @param list what its rows are: relations or contacts
 * @param format its format
 * @param charset its encoding; without meaning for workbooks
 * @param separator what stands between its cells; without meaning for vCards and workbooks
 * @param columns its columns in order; empty for vCards
 * @param dryRun whether everything is to be done and then taken back, to see what would come of it
 */
public record ImportPlan(Path file, Class<? extends DomainEntity> list, Format format, Charset charset, char separator,
        List<Column> columns, boolean dryRun) {

    /** Copies the columns, so that a plan never changes. */
    public ImportPlan {
        Objects.requireNonNull(file);
        Objects.requireNonNull(list);
        Objects.requireNonNull(format);
        Objects.requireNonNull(charset);
        columns = List.copyOf(columns);
    }

    /**
     * The same plan with another meaning for a column.
     *
     * @param index the column, from 0
     * @param target the id of an {@link ImportTarget}, empty to leave the column out
     * @return the plan
     */
    public ImportPlan with(int index, String target) {
        List<Column> changed = new ArrayList<>(columns);
        changed.set(index, new Column(columns.get(index).header(), target, columns.get(index).sample()));
        return new ImportPlan(file, list, format, charset, separator, changed, dryRun);
    }

    /**
     * The same plan, only to see what would come of it.
     *
     * @return the plan
     */
    public ImportPlan dry() {
        return new ImportPlan(file, list, format, charset, separator, columns, true);
    }

    /** The formats that can be imported. */
    public enum Format {
        /** Cells with a separator between them, in rows. */
        CSV,
        /** The first sheet of a workbook, as Excel and LibreOffice write it. */
        XLSX,
        /** Visiting cards, version 2.1, 3.0 or 4.0. */
        VCARD
    }

    /**
     * A column of a file.
     *
     * @param header what the file calls it, may be blank
     * @param target the id of the {@link ImportTarget} that it stands for, empty if it is left out
     * @param sample the first few cells, for a preview
     */
    public record Column(String header, String target, List<String> sample) {

        /** Copies the sample, so that a column never changes. */
        public Column {
            Objects.requireNonNull(header);
            Objects.requireNonNull(target);
            sample = List.copyOf(sample);
        }
    }
}
