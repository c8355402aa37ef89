// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells a screen reader what stands on a {@link Sheet}: a child for each value, named after its label. */
final class SheetReader {

    private final Sheet sheet;

    SheetReader(Sheet sheet) {
        this.sheet = sheet;
    }

    void speak() {
        sheet.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID >= 0) {
                    event.result = name(event.childID);
                }
            }
        });
        sheet.getAccessible().addAccessibleControlListener(new Values());
    }

    private List<SheetText> values() {
        return sheet.rows().stream().flatMap(row -> row.values().stream()).toList();
    }

    private String name(int child) {
        SheetText value = values().get(child);
        String label = sheet.rows().stream().filter(row -> row.values().contains(value)).map(SheetRow::label).findFirst()
                .orElse("");
        return label.isEmpty() ? value.piece().text() : label + ", " + value.piece().text();
    }

    /** Where the values are, and which of them are links. */
    private final class Values extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = values().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, values().size()).boxed().toArray();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = sheet.toControl(event.x, event.y);
            event.childID = IntStream.range(0, values().size()).filter(i -> values().get(i).box().contains(at)).findFirst()
                    .orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle box = event.childID >= 0 ? values().get(event.childID).box() : sheet.getClientArea();
            Point corner = sheet.toDisplay(box.x, box.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = box.width;
            event.height = box.height;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID < 0
                    ? ACC.ROLE_LIST
                    : values().get(event.childID).piece().isLink() ? ACC.ROLE_LINK : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            if (event.childID < 0) {
                event.detail = ACC.STATE_READONLY;
                return;
            }
            Piece piece = values().get(event.childID).piece();
            event.detail = piece.isLink()
                    ? ACC.STATE_LINKED | ACC.STATE_FOCUSABLE
                            | (piece == sheet.hot() && sheet.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                    : ACC.STATE_READONLY;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            int focused = values().stream().map(SheetText::piece).toList().indexOf(sheet.hot());
            event.childID = !sheet.isFocusControl() ? ACC.CHILDID_NONE : focused < 0 ? ACC.CHILDID_SELF : focused;
        }
    }
}
