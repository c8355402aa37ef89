// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;

/**
 * What the user wants to have exported, and how.
 *
 * @param scope which records
 * @param columns the search fields to write; empty for all that an import reads again
 * @param format the file's format
 * @param separator what stands between cells
 * @param mark whether the file begins with the mark of UTF-8
 */
record ExportChoice(Scope scope, List<String> columns, Format format, char separator, boolean mark) {

    /** As the spreadsheet of the user's language opens it: with the mark of UTF-8, and in French and Dutch with semicolons. */
    static ExportChoice usual(Scope scope, Format format, Locale language) {
        return new ExportChoice(scope, List.of(), format, separator(language), true);
    }

    static char separator(Locale language) {
        return language.getLanguage().equals("en") ? ',' : ';';
    }

    /** To be asked for in the background: it may have to gather a million ids. */
    ExportPlan plan(Path file) {
        return new ExportPlan(scope.type, scope.ids.get(), columns, file, format, separator, mark);
    }

    /**
     * Some records of a kind.
     *
     * @param name what tests call it
     * @param label what the user calls them
     * @param type the kind
     * @param ids their ids in order; empty for all
     */
    record Scope(String name, String label, Class<? extends DomainEntity> type, Supplier<Optional<long[]>> ids) {
    }
}
