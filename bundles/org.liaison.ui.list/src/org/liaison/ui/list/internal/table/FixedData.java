// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * A strip of cells beside the rows: the header, the ticks.
 *
 * @param columns how many columns there are now
 * @param rows how many rows there are now
 * @param text the text of a column
 */
record FixedData(IntSupplier columns, IntSupplier rows, IntFunction<String> text) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return text.apply(column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Nothing to set in a header.");
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }
}
