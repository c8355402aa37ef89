// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.dossier.DossierItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.SoftSelection;

/** The entries as lines, the newest first. */
final class ItemTable {

    private static final int MOST_ROWS = 10;
    private static final int FEWEST_ROWS = 3;
    private static final String[] COLUMNS = { "date", "kind", "title", "people", "files" };
    private static final int[] WIDTHS = { 120, 110, 260, 150, 150 };
    /** Columns that are as wide as what stands in them, so that a narrow card shortens the others. */
    private static final int FIXED = 2;

    private final CardKit kit;
    private final ItemText words;
    private final Table table;
    private List<DossierItem> items = List.of();

    ItemTable(Composite parent, CardKit kit) {
        this.kit = kit;
        this.words = new ItemText(kit);
        Palette palette = Palette.of(parent.getDisplay());
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        table.setHeaderBackground(palette.surface());
        table.setHeaderForeground(palette.muted());
        table.setData(ModelIds.TEST_ID, "dossier.table");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = kit.text("table")));
        for (String column : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(kit.text("column." + column));
        }
        SoftSelection.in(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.PaintItem, this::paintIcon);
        table.addListener(SWT.Resize, event -> share());
    }

    Table control() {
        return table;
    }

    void onSelect(Runnable listener) {
        table.addListener(SWT.Selection, event -> listener.run());
    }

    void onOpen(Consumer<DossierItem> opener) {
        table.addListener(SWT.DefaultSelection, event -> opener.accept(items.get(table.indexOf((TableItem) event.item))));
    }

    /** Shows entries in place of those before, and selects some, or else the first. */
    void show(List<DossierItem> shown, int all, Set<Long> selected) {
        items = shown;
        table.setItemCount(items.size());
        table.clearAll();
        int[] wanted = IntStream.range(0, items.size()).filter(row -> selected.contains(items.get(row).entry().getId()))
                .toArray();
        table.setSelection(wanted.length == 0 && !items.isEmpty() ? new int[] { 0 } : wanted);
        GridData data = (GridData) table.getLayoutData();
        data.heightHint = Math.max(table.getHeaderHeight(), table.getItemHeight() + 8)
                + table.getItemHeight() * Math.clamp(all, FEWEST_ROWS, MOST_ROWS) + 4;
    }

    List<DossierItem> selected() {
        return IntStream.of(table.getSelectionIndices()).sorted().filter(row -> row < items.size()).mapToObj(items::get).toList();
    }

    private void fill(Event event) {
        TableItem row = (TableItem) event.item;
        DossierItem item = items.get(event.index);
        Palette palette = Palette.of(table.getDisplay());
        row.setText(new String[] { words.moment(item), item.kind().label(kit.language()), words.title(item), words.people(item),
                words.files(item) });
        row.setImage(1, kit.services().icons().image(Sort.icon(item.kind()), palette.link()));
        if (!item.files().isEmpty()) {
            row.setImage(COLUMNS.length - 1, kit.services().icons().image("paperclip", palette.muted()));
        }
    }

    /** The ground of what is selected is drawn over the icon. */
    private void paintIcon(Event event) {
        TableItem row = (TableItem) event.item;
        Image icon = row.getImage(event.index);
        if (icon != null && table.isSelected(table.indexOf(row))) {
            Rectangle place = row.getImageBounds(event.index);
            event.gc.drawImage(icon, place.x, place.y + (place.height - icon.getBounds().height) / 2);
        }
    }

    private void share() {
        Rectangle space = table.getClientArea();
        int left = space.width;
        for (int i = 0; i < FIXED; i++) {
            int width = Type.scaled(table.getDisplay(), WIDTHS[i]) + (i == 1 ? 24 : 0);
            table.getColumn(i).setWidth(width);
            left -= width;
        }
        int asked = IntStream.range(FIXED, WIDTHS.length).map(i -> WIDTHS[i]).sum();
        int rest = left;
        for (int i = FIXED; i < WIDTHS.length; i++) {
            int width = i == WIDTHS.length - 1 ? rest : left * WIDTHS[i] / asked;
            table.getColumn(i).setWidth(Math.max(40, width));
            rest -= width;
        }
    }
}
