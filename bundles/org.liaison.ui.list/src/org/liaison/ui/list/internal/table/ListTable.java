// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.collections.api.factory.Sets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.AbstractLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayerListener;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.liaison.search.ListQuery;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.Arrangement;
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
    private final Columns columns;
    private final List<Runnable> arranged = new ArrayList<>();
    private final Pointer pointer = new Pointer();
    private final NatTable table;
    private final Look look;
    private final RowPainter rowPainter;
    private final Headings headings;
    private final Spoken spoken;
    private final RowMouse mouse;
    private final DataLayer body;
    private final DataLayer header;
    private final DataLayer strip;
    private final DataLayer corner;
    private final ViewportLayer viewport;
    private final Locale language;
    private ListQuery query;
    private boolean sharing;
    private Supplier<RowPictures> makePictures = () -> (id, shape) -> null;
    private RowPictures pictures;

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
        this.language = language;
        columns = new Columns(Arrangement.usual(model.kind()));
        body = layer(new DataLayer(new RowsData(model, columns::loose, columns::inBody, language)));
        header = layer(new DataLayer(new FixedData(columns::loose, () -> 1, column -> columns.inBody(column).label())));
        strip = layer(new DataLayer(new RowsData(model, columns::strip, columns::inStrip, language)));
        corner = layer(new DataLayer(new FixedData(columns::strip, () -> 1,
                column -> column == 0 ? "" : columns.inStrip(column).label())));
        viewport = new ViewportLayer(body);
        DimensionallyDependentLayer top = layer(new DimensionallyDependentLayer(header, viewport, header));
        DimensionallyDependentLayer left = layer(new DimensionallyDependentLayer(strip, strip, viewport));
        GridLayer grid = new GridLayer(viewport, top, left, layer(new DimensionallyDependentLayer(corner, left, top)), false);
        table = new NatTable(parent, grid, false);
        table.setConfigRegistry(new ConfigRegistry());
        table.setUiBindingRegistry(new UiBindingRegistry(table));
        look = new Look(table);
        headings = new Headings(this, model, look, language);
        rowPainter = new RowPainter(model, columns::inBody, look, pointer, language, this::pictures);
        paint(rowPainter, GridRegion.BODY);
        paint(new HeaderPainter(model, columns::inBody, look), GridRegion.COLUMN_HEADER);
        paint(new StripPainter(new TickPainter(model, look, pointer, false),
                new RowPainter(model, columns::inStrip, look, pointer, language, this::pictures), columns, look),
                GridRegion.ROW_HEADER);
        paint(new StripPainter(new TickPainter(model, look, pointer, true), new HeaderPainter(model, columns::inStrip, look),
                columns, look), GridRegion.CORNER);
        table.configure();
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
        measure();
        new HeaderMouse(this, model, look).bind(table);
        Ticking ticking = new Ticking(model, pointer);
        mouse = new RowMouse(this, model, ticking, actions);
        mouse.listen();
        new RowKeys(this, model, ticking, new FoldKeys(this, model), actions).listen();
        followTheme();
        followSize();
        table.addOverlayPainter(headings);
        spoken = new Spoken(this, model);
        table.setData(ModelIds.TEST_TEXT, (Supplier<String>) this::visibleText);
        model.listen(this::update);
    }

    /** Reads the classes of the table, some two hundred, before they are needed. They are not initialised: some want a display. */
    public static void preload() {
        for (Class<?> type : List.of(NatTable.class, GridLayer.class, ViewportLayer.class, DimensionallyDependentLayer.class,
                ConfigRegistry.class, UiBindingRegistry.class, HeaderMouse.class, RowMouse.class,
                RowKeys.class, RowPainter.class, Headings.class, HeaderPainter.class, TickPainter.class, StripPainter.class)) {
            type.getDeclaredMethods();
        }
        // looks up what implements it, which the first painting would do else
        Sets.mutable.empty();
    }

    /**
     * Where pictures of records come from; until it is said, the initials stand for them.
     *
     * @param source makes it when the first picture is to be painted
     */
    public void pictures(Supplier<RowPictures> source) {
        makePictures = source;
    }

    private RowPictures pictures() {
        if (pictures == null) {
            pictures = makePictures.get();
        }
        return pictures;
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
        List.of(body, header, strip, corner).forEach(layer -> layer.setDefaultRowHeight(sizes.row()));
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
        ILayerListener byHand = event -> {
            if (event instanceof ColumnResizeEvent && !sharing) {
                keepWidths();
            }
        };
        body.addLayerListener(byHand);
        strip.addLayerListener(byHand);
        table.addListener(SWT.Resize, event -> shareWidth());
    }

    /** After the user has sized one column, all stay as wide as they are. */
    private void keepWidths() {
        int[] widths = IntStream.range(0, columns.size()).map(index -> look.sizes().unscaled(width(index))).toArray();
        rearrange(columns.arrangement().wide(widths));
    }

    private int width(int index) {
        return index < columns.pinned()
                ? strip.getColumnWidthByPosition(index + 1)
                : body.getColumnWidthByPosition(index - columns.pinned());
    }

    /**
     * Which columns there are, in which order and how wide.
     *
     * @return as it is now
     */
    public Arrangement arrangement() {
        return columns.arrangement();
    }

    /**
     * Shows other columns.
     *
     * @param arrangement which
     */
    public void arrange(Arrangement arrangement) {
        if (!arrangement.equals(columns.arrangement())) {
            columns.arrange(arrangement);
            pointer.endRange();
            List.of(body, header, strip, corner).forEach(layer -> layer.fireLayerEvent(new StructuralRefreshEvent(layer)));
            shareWidth();
        }
    }

    /** Shows other columns because the user has moved or sized one. */
    void rearrange(Arrangement arrangement) {
        if (!arrangement.equals(columns.arrangement())) {
            arrange(arrangement);
            arranged.forEach(Runnable::run);
        }
    }

    /**
     * Is told when the user has moved or sized a column.
     *
     * @param listener is told
     */
    public void onArranged(Runnable listener) {
        arranged.add(listener);
    }

    /** A scroll bar that appears meanwhile resizes the table, which must not look like the user's hand. */
    private void shareWidth() {
        int available = table.getClientArea().width - look.sizes().tick();
        if (sharing || available <= 0 || columns.size() == 0) {
            return;
        }
        int[] widths = widths(available);
        sharing = true;
        strip.setColumnWidthByPosition(0, look.sizes().tick(), false);
        for (int i = 0; i < widths.length; i++) {
            if (i < columns.pinned()) {
                strip.setColumnWidthByPosition(i + 1, widths[i], i == columns.pinned() - 1);
            } else {
                body.setColumnWidthByPosition(i - columns.pinned(), widths[i], i == widths.length - 1);
            }
        }
        sharing = false;
        viewport.invalidateHorizontalStructure();
        viewport.recalculateScrollBars();
        table.redraw();
    }

    private int[] widths(int available) {
        int[] suiting = new int[columns.size()];
        boolean[] grows = new boolean[suiting.length];
        boolean byHand = false;
        GC gc = new GC(table);
        for (int i = 0; i < grows.length; i++) {
            ListColumn column = columns.get(i);
            byHand |= columns.width(i) > 0;
            suiting[i] = columns.width(i) > 0
                    ? look.sizes().scaled(columns.width(i))
                    : Math.max(look.sizes().scaled(column.width()), look.headerWidth(gc, column.label()));
            grows[i] = column.align() == Align.LEFT;
        }
        gc.dispose();
        return byHand ? suiting : ColumnWidths.share(suiting, grows, available);
    }

    private void update(ListModel.Event event) {
        if (table.isDisposed()) {
            return;
        }
        if (event == ListModel.Event.ROWS) {
            showRows();
        } else if (event == ListModel.Event.LINES) {
            showLines();
        }
        table.redraw();
    }

    /** After a change of some record the same rows stay under the user's eyes; another query starts at its top. */
    private void showRows() {
        boolean sameQuery = query.equals(model.query());
        query = model.query();
        int top = viewport.getOriginRowPosition();
        int before = pointer.currentLine;
        boolean found = pointer.findAgain(model);
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        if (!sameQuery) {
            pointer.endRange();
            viewport.setOriginY(0);
        } else if (found && before != pointer.currentLine) {
            viewport.setOriginY(Math.max(0, top + pointer.currentLine - before) * look.sizes().row());
        }
    }

    /** What the user has opened or closed stays where it is; only what comes below it moves. */
    private void showLines() {
        pointer.findAgain(model);
        body.fireLayerEvent(new StructuralRefreshEvent(body));
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
     * @return -1 if there is none, or if it acts on the heading of a group
     */
    public int currentRow() {
        return pointer.currentLine < 0 ? -1 : model.lines().row(pointer.currentLine);
    }

    /**
     * The line that the keyboard acts on.
     *
     * @return that of a row, or of the heading of a group; -1 if there is none
     */
    public int currentLine() {
        return pointer.currentLine;
    }

    /**
     * Makes a row the current one.
     *
     * @param row the row; outside of the list it becomes its first or last, in a closed group the group's heading
     */
    public void setCurrentRow(int row) {
        if (model.size() > 0) {
            setCurrentLine(model.lines().line(Math.clamp(row, 0, model.size() - 1)));
        }
    }

    /** Makes a line the current one; outside of the list it becomes its first or last. */
    void setCurrentLine(int line) {
        if (model.lines().size() > 0) {
            pointer.go(line, model);
            viewport.moveRowPositionIntoViewport(pointer.currentLine);
            table.redraw();
            spoken.changed();
        }
    }

    /**
     * The column that the keyboard is in.
     *
     * @return its place from the left, pinned ones first; -1 if it is in the row as a whole
     */
    public int currentColumn() {
        return columnOf(pointer.currentField);
    }

    private int columnOf(String field) {
        return IntStream.range(0, columns.size()).filter(index -> columns.get(index).field().equals(field)).findFirst()
                .orElse(-1);
    }

    /**
     * Puts the keyboard into a column.
     *
     * @param index its place from the left; beyond the last one it becomes the last; -1 for the row as a whole
     */
    public void setCurrentColumn(int index) {
        int column = Math.min(index, columns.size() - 1);
        pointer.currentField = column < 0 ? null : columns.get(column).field();
        if (column >= columns.pinned()) {
            viewport.moveColumnPositionIntoViewport(column - columns.pinned());
        }
        table.redraw();
    }

    /**
     * The cells that are chosen together.
     *
     * @return empty if it is the current one alone
     */
    public Optional<CellRange> range() {
        return Optional.ofNullable(pointer.range);
    }

    /** Takes the current cell alone, wherever the keyboard goes next. */
    void endRange() {
        if (pointer.range != null) {
            table.redraw();
        }
        pointer.endRange();
    }

    /** Goes to a cell, and takes all cells between it and the one from which the range was begun. */
    void extendRange(int line, int column) {
        if (pointer.rangeLine < 0) {
            pointer.rangeLine = pointer.currentLine;
            pointer.rangeField = pointer.currentField;
        }
        setCurrentLine(line);
        setCurrentColumn(Math.max(0, column));
        int from = columnOf(pointer.rangeField);
        int to = currentColumn();
        if (from >= 0 && to >= 0 && pointer.rangeLine >= 0) {
            pointer.take(new CellRange(Math.min(pointer.rangeLine, pointer.currentLine),
                    Math.max(pointer.rangeLine, pointer.currentLine), Math.min(from, to),
                    IntStream.rangeClosed(Math.min(from, to), Math.max(from, to)).mapToObj(index -> columns.get(index).field())
                            .toList()),
                    model);
        }
    }

    /**
     * Is told when the cell that was current already is clicked once more, but not twice at once.
     *
     * @param listener is told
     */
    public void onClickAgain(Runnable listener) {
        mouse.onClickAgain(listener);
    }

    /**
     * Where a cell is.
     *
     * @param row its row, which is in sight
     * @param column its place from the left
     * @return on the display
     */
    public Rectangle cell(int row, int column) {
        Point at = table.toDisplay(startX(column), y(model.lines().line(row)));
        return new Rectangle(at.x, at.y, width(column), look.sizes().row());
    }

    /** The line at the top. */
    int topLine() {
        return Math.max(0, viewport.getOriginRowPosition());
    }

    /** Where a line begins, from the top of the table. */
    int y(int line) {
        return table.getStartYOfRowPosition(line - viewport.getOriginRowPosition() + 1);
    }

    /** How many whole rows are seen at a time. */
    int page() {
        return Math.max(1, viewport.getClientAreaHeight() / look.sizes().row() - 1);
    }

    Pointer pointer() {
        return pointer;
    }

    ListColumn column(int index) {
        return columns.get(index);
    }

    /** The column under a point, counted from the left as they stand; -1 for the ticks and beside the columns. */
    int columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        if (x < look.sizes().tick() || position <= 0) {
            return -1;
        }
        int index = table.getColumnIndexByPosition(position);
        return position < columns.strip() ? position - 1 : index < 0 ? -1 : columns.pinned() + index;
    }

    /** The gap between columns that is nearest to a point. */
    int gapAt(int x) {
        int column = columnAt(x);
        if (column < 0) {
            return x <= look.sizes().tick() ? 0 : columns.size();
        }
        int position = table.getColumnPositionByX(x);
        return x < table.getStartXOfColumnPosition(position) + table.getColumnWidthByPosition(position) / 2
                ? column
                : column + 1;
    }

    /** Where a gap between columns is. */
    int gapX(int gap) {
        return gap == 0 ? look.sizes().tick() : startX(gap - 1) + width(gap - 1);
    }

    private int startX(int column) {
        return table.getStartXOfColumnPosition(column < columns.pinned()
                ? column + 1
                : column + 1 - viewport.getOriginColumnPosition());
    }

    boolean onTicks(int x) {
        return x < look.sizes().tick();
    }

    /** The line under a point; -1 for the header and below the last line. */
    int lineAt(int y) {
        int position = table.getRowPositionByY(y);
        return position <= 0 ? -1 : Math.min(table.getRowIndexByPosition(position), model.lines().size() - 1);
    }

    /**
     * The line under the pointer.
     *
     * @param x on the display
     * @param y on the display
     * @return the line; -1 for none
     */
    public int lineUnder(int x, int y) {
        return lineAt(table.toControl(x, y).y);
    }

    /**
     * The column whose header is under the pointer.
     *
     * @param x on the display
     * @param y on the display
     * @return its place; -1 for none
     */
    public int headerUnder(int x, int y) {
        Point at = table.toControl(x, y);
        return at.y >= 0 && at.y < look.sizes().row() ? columnAt(at.x) : -1;
    }

    /**
     * Where the menu of a line opens when it is asked for by the keyboard.
     *
     * @param line the line
     * @return on the display
     */
    public Point below(int line) {
        return table.toDisplay(look.sizes().tick(), y(line) + look.sizes().row());
    }

    void repaintLine(int line) {
        if (line >= 0) {
            table.repaintRow(line - viewport.getOriginRowPosition() + 1);
        }
    }

    /** Whether a point lies on a name, not on the blank beside it. */
    boolean onName(int line, int x) {
        int column = columnAt(x);
        int row = line < 0 ? -1 : model.lines().row(line);
        if (row < 0 || column < 0 || !rowPainter.isName(columns.get(column))) {
            return false;
        }
        GC gc = new GC(table);
        int width = rowPainter.nameWidth(gc, row, columns.get(column));
        gc.dispose();
        int left = table.getStartXOfColumnPosition(table.getColumnPositionByX(x)) + look.sizes().gap();
        return x >= left && x <= left + width;
    }

    /** What can be read now, a line for the header and for each line that is seen, the cells of all columns between bars. */
    private String visibleText() {
        int top = topLine();
        return Stream.concat(
                Stream.of(IntStream.range(0, columns.size()).mapToObj(index -> columns.get(index).label())
                        .collect(Collectors.joining(" | "))),
                IntStream.range(top, Math.min(model.lines().size(), top + page() + 1)).mapToObj(this::text))
                .collect(Collectors.joining("\n"));
    }

    /** A line as it is read out. */
    String text(int line) {
        return model.lines().heading(line)
                ? headings.text(model.lines().group(line))
                : IntStream.range(0, columns.size()).mapToObj(column -> text(column, line)).collect(Collectors.joining(" | "));
    }

    private String text(int column, int line) {
        int row = line < model.lines().size() ? model.lines().row(line) : -1;
        return row < 0 ? "" : model.row(row).text(columns.get(column).field(), language);
    }

    Headings headings() {
        return headings;
    }

    /** The text of a cell if it does not fit into it; otherwise null. */
    String truncated(int line, int x) {
        int column = columnAt(x);
        if (line < 0 || column < 0) {
            return null;
        }
        String text = text(column, line);
        GC gc = new GC(table);
        int width = look.fit().width(gc, text);
        gc.dispose();
        return width > width(column) - 2 * look.sizes().gap() ? text : null;
    }
}
