// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.AbstractLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.liaison.search.ListQuery;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ColumnWidths;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * The table of a list: ticks, columns, header. Its stack of layers is as thin as can be (measured: layers that hide or filter rows
 * cost half a second a jump at a million rows), since the index decides which rows there are.
 */
public final class ListTable {

    private final ListModel model;
    private final List<ListColumn> columns;
    private final Pointer pointer = new Pointer();
    private final NatTable table;
    private final Look look;
    private final RowPainter rowPainter;
    private final DataLayer body;
    private final DataLayer header;
    private final DataLayer ticks;
    private final DataLayer corner;
    private final ViewportLayer viewport;
    private ListQuery query;
    private boolean sizedByHand;
    private boolean sharing;

    /**
     * Makes the table.
     *
     * @param parent where
     * @param model what it shows
     * @param language how numbers, dates and terms are written
     * @param actions what it starts
     */
    public ListTable(Composite parent, ListModel model, Locale language, RowActions actions) {
        this.model = model;
        this.query = model.query();
        columns = model.kind().columns().stream().filter(ListColumn::shown).toList();
        body = layer(new DataLayer(new RowsData(model, columns, language)));
        header = layer(new DataLayer(new FixedData(columns::size, () -> 1, column -> columns.get(column).label())));
        ticks = layer(new DataLayer(new FixedData(() -> 1, model::size, column -> "")));
        corner = layer(new DataLayer(new FixedData(() -> 1, () -> 1, column -> "")));
        ColumnReorderLayer reorder = new ColumnReorderLayer(body, false);
        viewport = new ViewportLayer(reorder);
        GridLayer grid = new GridLayer(viewport, layer(new DimensionallyDependentLayer(header, viewport, header)),
                layer(new DimensionallyDependentLayer(ticks, ticks, viewport)), corner, false);
        table = new NatTable(parent, grid, false);
        table.setConfigRegistry(new ConfigRegistry());
        table.setUiBindingRegistry(new UiBindingRegistry(table));
        look = new Look(table);
        rowPainter = new RowPainter(model, columns, look, pointer, language);
        paint(rowPainter, GridRegion.BODY);
        paint(new HeaderPainter(model, columns, look), GridRegion.COLUMN_HEADER);
        paint(new TickPainter(model, look, pointer, false), GridRegion.ROW_HEADER);
        paint(new TickPainter(model, look, pointer, true), GridRegion.CORNER);
        table.configure();
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
        measure();
        new HeaderMouse(model, columns).bind(table);
        new RowMouse(this, model, actions).listen();
        new RowKeys(this, model, actions).listen();
        followTheme();
        followSize();
        table.setData(ModelIds.TEST_TEXT, (Supplier<String>) this::visibleText);
        model.listen(this::update);
    }

    /** Reads the classes of the table, some two hundred, before they are needed. They are not initialised: some want a display. */
    public static void preload() {
        for (Class<?> type : List.of(NatTable.class, GridLayer.class, ViewportLayer.class, DimensionallyDependentLayer.class,
                ColumnReorderLayer.class, ConfigRegistry.class, UiBindingRegistry.class, HeaderMouse.class, RowMouse.class,
                RowKeys.class, RowPainter.class, HeaderPainter.class, TickPainter.class)) {
            type.getDeclaredMethods();
        }
    }

    private static <L extends AbstractLayer> L layer(L layer) {
        layer.setLayerPainter(new CellLayerPainter());
        return layer;
    }

    private void paint(ICellPainter painter, String region) {
        table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
    }

    private void measure() {
        Sizes sizes = look.sizes();
        table.setBackground(look.palette().surface());
        List.of(body, header, ticks, corner).forEach(layer -> layer.setDefaultRowHeight(sizes.row()));
        List.of(ticks, corner).forEach(layer -> layer.setDefaultColumnWidth(sizes.tick()));
        shareWidth();
    }

    private void followTheme() {
        table.addListener(SWT.Paint, event -> {
            if (look.outdated(table)) {
                look.take(table);
                measure();
                table.redraw();
            }
        });
    }

    private void followSize() {
        body.addLayerListener(event -> sizedByHand |= event instanceof ColumnResizeEvent && !sharing);
        table.addListener(SWT.Resize, event -> shareWidth());
    }

    private void shareWidth() {
        int available = table.getClientArea().width - look.sizes().tick();
        if (sizedByHand || available <= 0 || columns.isEmpty()) {
            return;
        }
        int[] suiting = new int[columns.size()];
        boolean[] grows = new boolean[suiting.length];
        GC gc = new GC(table);
        for (int i = 0; i < grows.length; i++) {
            suiting[i] = Math.max(look.sizes().scaled(columns.get(i).width()), look.headerWidth(gc, columns.get(i).label()));
        }
        gc.dispose();
        for (int i = 0; i < grows.length; i++) {
            grows[i] = columns.get(i).align() == Align.LEFT;
        }
        int[] widths = ColumnWidths.share(suiting, grows, available);
        sharing = true;
        for (int i = 0; i < widths.length; i++) {
            body.setColumnWidthByPosition(i, widths[i], i == widths.length - 1);
        }
        sharing = false;
        viewport.invalidateHorizontalStructure();
        viewport.recalculateScrollBars();
        table.redraw();
    }

    private void update(ListModel.Event event) {
        if (table.isDisposed()) {
            return;
        }
        if (event == ListModel.Event.ROWS) {
            showRows();
        }
        table.redraw();
    }

    /** After a change of some record the same rows stay under the user's eyes; another query starts at its top. */
    private void showRows() {
        boolean sameQuery = query.equals(model.query());
        query = model.query();
        int top = viewport.getOriginRowPosition();
        int before = pointer.currentRow;
        pointer.currentRow = pointer.currentId == 0 ? Pointer.NOWHERE : model.indexOf(pointer.currentId);
        pointer.hoverRow = Pointer.NOWHERE;
        pointer.tickAnchor = Pointer.NOWHERE;
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        if (!sameQuery) {
            viewport.setOriginY(0);
        } else if (before >= 0 && pointer.currentRow >= 0 && before != pointer.currentRow) {
            viewport.setOriginY(Math.max(0, top + pointer.currentRow - before) * look.sizes().row());
        }
    }

    /**
     * The widget.
     *
     * @return for layout, focus and menus
     */
    public NatTable control() {
        return table;
    }

    /**
     * The row that the keyboard acts on.
     *
     * @return -1 if there is none
     */
    public int currentRow() {
        return pointer.currentRow;
    }

    /**
     * Makes a row the current one.
     *
     * @param row the row; outside of the list it becomes its first or last
     */
    public void setCurrentRow(int row) {
        if (model.size() == 0) {
            return;
        }
        pointer.currentRow = Math.clamp(row, 0, model.size() - 1);
        pointer.currentId = model.id(pointer.currentRow);
        viewport.moveRowPositionIntoViewport(pointer.currentRow);
        table.redraw();
    }

    /** How many whole rows are seen at a time. */
    int page() {
        return Math.max(1, viewport.getClientAreaHeight() / look.sizes().row() - 1);
    }

    Pointer pointer() {
        return pointer;
    }

    /** The column under a point, counted from the left as it was contributed; -1 for the ticks and beside the columns. */
    int columnAt(int x) {
        return x < look.sizes().tick() || table.getColumnPositionByX(x) < 0
                ? -1
                : table.getColumnIndexByPosition(table.getColumnPositionByX(x));
    }

    boolean onTicks(int x) {
        return x < look.sizes().tick();
    }

    /** The row under a point; -1 for the header and below the last row. */
    int rowAt(int y) {
        int position = table.getRowPositionByY(y);
        return position <= 0 ? -1 : Math.min(table.getRowIndexByPosition(position), model.size() - 1);
    }

    /**
     * The row under the pointer.
     *
     * @param x on the display
     * @param y on the display
     * @return the row; -1 for none
     */
    public int rowUnder(int x, int y) {
        return rowAt(table.toControl(x, y).y);
    }

    /**
     * Where a menu of a row opens when it is asked for by the keyboard.
     *
     * @param row the row
     * @return on the display
     */
    public Point belowRow(int row) {
        int position = row - viewport.getOriginRowPosition() + 1;
        return table.toDisplay(look.sizes().tick(), table.getStartYOfRowPosition(position) + look.sizes().row());
    }

    void repaintRow(int row) {
        if (row >= 0) {
            table.repaintRow(row - viewport.getOriginRowPosition() + 1);
        }
    }

    /** Whether a point lies on a name, not on the blank beside it. */
    boolean onName(int row, int x) {
        int column = columnAt(x);
        if (row < 0 || column < 0 || !rowPainter.isName(columns.get(column))) {
            return false;
        }
        GC gc = new GC(table);
        int width = rowPainter.nameWidth(gc, row, columns.get(column));
        gc.dispose();
        int left = table.getStartXOfColumnPosition(table.getColumnPositionByX(x)) + look.sizes().gap();
        return x >= left && x <= left + width;
    }

    /** What can be read now, a line for the header and for each row that is seen, the cells of all columns between bars. */
    private String visibleText() {
        int top = Math.max(0, viewport.getOriginRowPosition());
        IntFunction<String> line = row -> IntStream.range(0, columns.size())
                .mapToObj(column -> (String) body.getDataValue(column, row)).collect(Collectors.joining(" | "));
        return Stream.concat(Stream.of(columns.stream().map(ListColumn::label).collect(Collectors.joining(" | "))),
                IntStream.range(top, Math.min(model.size(), top + page() + 1)).mapToObj(line)).collect(Collectors.joining("\n"));
    }

    /** The text of a cell if it does not fit into it; otherwise null. */
    String truncated(int row, int x) {
        int column = columnAt(x);
        if (row < 0 || column < 0) {
            return null;
        }
        String text = (String) body.getDataValue(column, row);
        GC gc = new GC(table);
        int width = look.fit().width(gc, text);
        gc.dispose();
        return width > body.getColumnWidthByPosition(column) - 2 * look.sizes().gap() ? text : null;
    }
}
