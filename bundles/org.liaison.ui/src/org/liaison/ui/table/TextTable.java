// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;

/** A table of texts under headings, in Liaison's colours; a row gets its texts when it comes into sight. */
public final class TextTable {

    private final Table table;
    private final List<Heading> headings;

    /**
     * A column.
     *
     * @param text what stands above it, in the user's language
     * @param width how wide it is, in pixels
     * @param alignment {@link SWT#LEFT} or {@link SWT#RIGHT}
     */
    public record Heading(String text, int width, int alignment) {

        /**
         * A column of texts.
         *
         * @param text what stands above it, in the user's language
         * @param width how wide it is, in pixels
         */
        public Heading(String text, int width) {
            this(text, width, SWT.LEFT);
        }
    }

    /** Gives a row its texts and colours. */
    @FunctionalInterface
    public interface Row {

        /**
         * Called when the row comes into sight.
         *
         * @param item the row
         * @param index which one it is, from 0
         */
        void fill(TableItem item, int index);
    }

    /**
     * Makes an empty table; {@link #show} says how many rows it has.
     *
     * @param parent where it stands; the caller gives {@link #control} its place
     * @param style how rows are selected, {@link SWT#SINGLE} or {@link SWT#MULTI}, and whether there is a border
     * @param id what tests find it by
     * @param headings its columns
     * @param row fills a row
     */
    public TextTable(Composite parent, int style, String id, List<Heading> headings, Row row) {
        this.headings = List.copyOf(headings);
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        table.setData(ModelIds.TEST_ID, id);
        for (Heading heading : headings) {
            TableColumn column = new TableColumn(table, heading.alignment());
            column.setText(heading.text());
            column.setWidth(heading.width());
        }
        SoftSelection.colored(table);
        color(Palette.of(parent.getDisplay()));
        table.addListener(SWT.SetData, event -> {
            ((TableItem) event.item).setForeground(Palette.of(table.getDisplay()).text());
            row.fill((TableItem) event.item, event.index);
        });
    }

    /**
     * The table itself.
     *
     * @return the control
     */
    public Table control() {
        return table;
    }

    /**
     * How wide the columns would like to be together.
     *
     * @return the width, in pixels
     */
    public int wantedWidth() {
        return headings.stream().mapToInt(Heading::width).sum();
    }

    /**
     * Lets the widest column have the room that the others leave; where there is too little, all stay as wide as they are.
     *
     * @return this
     */
    public TextTable stretched() {
        int widest = IntStream.range(0, headings.size()).boxed().max(Comparator.comparing(i -> headings.get(i).width()))
                .orElseThrow();
        TableColumn column = table.getColumn(widest);
        table.addListener(SWT.Resize, event -> {
            int others = IntStream.range(0, headings.size()).filter(other -> other != widest).map(this::width).sum();
            column.setWidth(Math.max(headings.get(widest).width(), table.getClientArea().width - others));
        });
        return this;
    }

    /** The platform has given what was left to the last one already. */
    private int width(int column) {
        return column == headings.size() - 1 ? headings.get(column).width() : table.getColumn(column).getWidth();
    }

    /**
     * Lets the columns share the room that there is, each as it would have of what they would like.
     *
     * @return this
     */
    public TextTable fitted() {
        int wanted = wantedWidth();
        table.addListener(SWT.Resize, event -> {
            int room = table.getClientArea().width;
            for (int i = 0; i < headings.size() && room > 0; i++) {
                table.getColumn(i).setWidth(headings.get(i).width() * room / wanted);
            }
        });
        return this;
    }

    /**
     * Colours it anew when the theme is another.
     *
     * @param palette the colours of the theme
     */
    public void color(Palette palette) {
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        table.setHeaderBackground(palette.page());
        table.setHeaderForeground(palette.muted());
        table.clearAll();
    }

    /**
     * Shows rows anew.
     *
     * @param count how many there are
     */
    public void show(int count) {
        table.setItemCount(count);
        table.clearAll();
    }
}
