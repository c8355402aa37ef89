// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * The texts of a list's cells, asked for one by one as they are seen; none in the heading of a group, which is drawn over its cells.
 *
 * @param model the list
 * @param count how many columns there are now
 * @param column the column of an index; null for that of the ticks
 * @param language how numbers, dates and terms are written
 */
record RowsData(ListModel model, IntSupplier count, IntFunction<ListColumn> column, Locale language) implements IDataProvider {

    @Override
    public Object getDataValue(int index, int row) {
        ListColumn shown = column.apply(index);
        int found = row < model.lines().size() ? model.lines().row(row) : -1;
        return shown != null && found >= 0 ? model.row(found).text(shown.field(), language) : "";
    }

    @Override
    public void setDataValue(int index, int row, Object value) {
        throw new UnsupportedOperationException("Records are edited in their editors.");
    }

    @Override
    public int getColumnCount() {
        return count.getAsInt();
    }

    @Override
    public int getRowCount() {
        return model.lines().size();
    }
}
