// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.DashboardContext.Line;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.SoftSelection;

/** Lines of a widget: a click, or Enter, opens what one is about. */
final class Lines {

    private static final int LEAST_TITLE = 120;
    private static final int PADDING = 16;

    private final List<Line> lines;
    private final Table table;

    Lines(Composite parent, String name, List<Line> lines) {
        this.lines = List.copyOf(lines);
        Palette palette = Palette.of(parent.getDisplay());
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        table.setBackground(palette.surface());
        table.setForeground(palette.muted());
        table.setCursor(table.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.RIGHT);
        for (Line line : this.lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { line.title(), line.detail(), line.end() });
            item.setForeground(0, palette.link());
            item.setForeground(2, line.alert() ? palette.danger() : palette.text());
        }
        SoftSelection.colored(table);
        table.addListener(SWT.DefaultSelection, event -> open(table.indexOf((TableItem) event.item)));
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.Resize, event -> share());
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 2 * LEAST_TITLE;
        data.heightHint = table.getItemHeight() * this.lines.size() + 2;
        table.setLayoutData(data);
    }

    private void clicked(Event event) {
        TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
        if (item != null) {
            open(table.indexOf(item));
        }
    }

    private void open(int index) {
        if (index >= 0) {
            lines.get(index).open().run();
        }
    }

    /** The end is read whole; title and detail share the rest. */
    private void share() {
        int width = table.getClientArea().width;
        table.getColumn(2).pack();
        int end = Math.min(table.getColumn(2).getWidth(), width / 2);
        boolean details = lines.stream().anyMatch(line -> !line.detail().isEmpty());
        int rest = width - end;
        table.getColumn(0).pack();
        int title = details
                ? Math.clamp(table.getColumn(0).getWidth() + PADDING, LEAST_TITLE, Math.max(LEAST_TITLE, rest * 3 / 5))
                : rest;
        table.getColumn(0).setWidth(title);
        table.getColumn(1).setWidth(Math.max(0, rest - title));
        table.getColumn(2).setWidth(end);
    }
}
