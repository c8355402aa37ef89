// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.liaison.views.SavedFilter;

/** Moves filters by dragging: between others, or onto a folder. */
final class FilterDrag {

    private final FilterTree tree;
    private final FilterActions actions;
    private SavedFilter dragged;

    FilterDrag(FilterTree tree, FilterActions actions) {
        this.tree = tree;
        this.actions = actions;
        Transfer[] transfers = { TextTransfer.getInstance() };
        DragSource source = new DragSource(tree.control(), DND.DROP_MOVE);
        source.setTransfer(transfers);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = tree.selected().orElse(null);
                event.doit = dragged != null;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = dragged.name();
            }
        });
        DropTarget target = new DropTarget(tree.control(), DND.DROP_MOVE);
        target.setTransfer(transfers);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | feedback(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                dropped(event);
            }
        });
    }

    private int feedback(DropTargetEvent event) {
        return event.item != null && event.item.getData() instanceof SavedFilter
                ? behind(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE
                : DND.FEEDBACK_SELECT;
    }

    private boolean behind(DropTargetEvent event) {
        Rectangle bounds = ((TreeItem) event.item).getBounds();
        return tree.control().toControl(event.x, event.y).y > bounds.y + bounds.height / 2;
    }

    private void dropped(DropTargetEvent event) {
        if (dragged == null || event.item == null) {
            return;
        }
        Object target = event.item.getData();
        if (target instanceof SavedFilter neighbour) {
            actions.put(dragged, neighbour, behind(event));
        } else if (target instanceof String folder && folder.startsWith(dragged.shared() ? "shared/" : "own/")) {
            actions.put(dragged, folder.substring(folder.indexOf('/') + 1));
        } else if (target == null || target.equals("shared") && dragged.shared()) {
            actions.put(dragged, "");
        }
        dragged = null;
    }
}
