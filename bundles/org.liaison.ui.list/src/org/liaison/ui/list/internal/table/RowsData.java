// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * The texts of a list's cells, asked for one by one as they are seen.
 *
 * @param model the list
 * @param columns its columns
 * @param language how numbers, dates and terms are written
 */
record RowsData(ListModel model, List<ListColumn> columns, Locale language) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return row < model.size() ? model.row(row).text(columns.get(column).field(), language) : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Records are edited in their editors.");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return model.size();
    }
}
