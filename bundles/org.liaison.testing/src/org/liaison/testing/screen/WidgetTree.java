// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.screen;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** Walks widgets: controls, their children, and their items. */
final class WidgetTree {

    private WidgetTree() {
    }

    static Stream<Widget> of(Widget widget) {
        Stream<Widget> below = switch (widget) {
            case Table table -> Stream.concat(Stream.of(table.getColumns()), Stream.of(table.getItems()));
            case ToolBar bar -> Stream.concat(Stream.of(bar.getItems()), children(bar));
            case Composite composite -> children(composite);
            case Menu menu -> Stream.of(menu.getItems());
            default -> Stream.empty();
        };
        Stream<Widget> popup = widget instanceof Control control && control.getMenu() != null
                ? of(control.getMenu())
                : Stream.empty();
        return Stream.concat(Stream.of(widget),
                Stream.concat(below.flatMap(child -> child == widget ? Stream.empty() : of(child)), popup));
    }

    static boolean isVisible(Widget widget) {
        return switch (widget) {
            case Control control -> control.isVisible();
            case TableItem item -> item.getParent().isVisible();
            default -> !(widget instanceof Menu);
        };
    }

    static String text(Widget widget) {
        String text = switch (widget) {
            case Label label -> label.getText();
            case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
            case Button button -> button.getText();
            case Text field -> field.getText();
            case Combo combo -> combo.getText();
            case StyledText story -> story.getText();
            case TableItem item -> cells(item);
            case Item item -> item.getText();
            default -> "";
        };
        return text.replaceAll("&(.)", "$1");
    }

    static String describe(Widget widget) {
        Object id = widget.getData(Driver.TEST_ID);
        return widget.getClass().getSimpleName() + (id == null ? "" : " [" + id + ']')
                + (text(widget).isEmpty() ? "" : " \"" + text(widget) + '"');
    }

    static String dump(Composite root) {
        return of(root).map(WidgetTree::describe).collect(Collectors.joining("\n  ", "  ", ""));
    }

    private static Stream<Widget> children(Composite composite) {
        return Stream.of(composite.getChildren()).map(Widget.class::cast);
    }

    private static String cells(TableItem item) {
        int columns = Math.max(1, item.getParent().getColumnCount());
        return IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining(" | "));
    }
}
