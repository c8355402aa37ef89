// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.window;

import java.util.function.Supplier;
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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;

/** Walks widgets, and puts them into words: controls, their children, and their items. */
public final class WidgetTree {

    private WidgetTree() {
    }

    /**
     * A widget and everything below it.
     *
     * @param widget where to begin
     * @return in the order in which they were made
     */
    public static Stream<Widget> of(Widget widget) {
        return Stream.concat(Stream.of(widget), below(widget).flatMap(WidgetTree::of));
    }

    /**
     * What is directly below a widget.
     *
     * @param widget the widget
     * @return children, then items, then the popup menu
     */
    public static Stream<Widget> below(Widget widget) {
        Stream<Widget> inside = switch (widget) {
            case Table table -> Stream.concat(Stream.concat(Stream.of(table.getColumns()), Stream.of(table.getItems())),
                    children(table));
            case ToolBar bar -> Stream.concat(Stream.of(bar.getItems()), children(bar));
            case Composite composite -> children(composite);
            case Menu menu -> Stream.of(menu.getItems());
            default -> Stream.empty();
        };
        Stream<Widget> menu = widget instanceof Control control && !(control instanceof Shell) && control.getMenu() != null
                ? Stream.of(control.getMenu())
                : Stream.empty();
        return Stream.concat(inside, menu);
    }

    /**
     * Whether a widget can be seen.
     *
     * @param widget the widget
     * @return false for what is hidden, or stands in what is hidden, and for menus
     */
    public static boolean isVisible(Widget widget) {
        return switch (widget) {
            case Control control -> control.isVisible();
            case TableItem item -> item.getParent().isVisible();
            default -> !(widget instanceof Menu);
        };
    }

    /**
     * What can be read on a widget.
     *
     * @param widget the widget
     * @return its text without mnemonics; that of a control that draws itself if it tells, see {@link ModelIds#TEST_TEXT}
     */
    public static String text(Widget widget) {
        String text = switch (widget) {
            case Label label -> label.getText();
            case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
            case Button button -> button.getText();
            case Text field -> field.getText();
            case Combo combo -> combo.getText();
            case StyledText story -> story.getText();
            case TableItem item -> cells(item);
            case Item item -> item.getText();
            case FlatButton button -> button.text();
            default -> widget.getData(ModelIds.TEST_TEXT) instanceof Supplier<?> told ? String.valueOf(told.get()) : "";
        };
        return text == null ? "" : text.replaceAll("&(.)", "$1");
    }

    /**
     * A widget in one line.
     *
     * @param widget the widget
     * @return its class, its test id and its text
     */
    public static String describe(Widget widget) {
        Object id = widget.getData(ModelIds.TEST_ID);
        return widget.getClass().getSimpleName() + (id == null ? "" : " [" + id + ']')
                + (text(widget).isEmpty() ? "" : " \"" + text(widget) + '"');
    }

    /**
     * Everything below a control, a line for each, for messages.
     *
     * @param root where to begin
     * @return the lines
     */
    public static String dump(Composite root) {
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
