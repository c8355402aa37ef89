// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.liaison.ui.list.internal.model.ListModel;

/** Tells assistive technology the line that the keyboard is on: its cells, or a heading and whether its group is open. */
final class Spoken {

    private final ListTable list;
    private final ListModel model;
    private Accessible accessible;

    Spoken(ListTable list, ListModel model) {
        this.list = list;
        this.model = model;
    }

    /** Nothing is made for it before the keyboard is in the list. */
    void changed() {
        NatTable table = list.control();
        if (accessible == null && table.isFocusControl()) {
            accessible = table.getAccessible();
            accessible.addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = text();
                }
            });
        }
        if (accessible != null) {
            accessible.setFocus(ACC.CHILDID_SELF);
        }
    }

    String text() {
        int line = list.currentLine();
        if (line < 0 || line >= model.lines().size()) {
            return "";
        }
        return model.lines().heading(line)
                ? list.text(line) + ", " + list.headings().state(model.lines().group(line))
                : list.text(line).replace(" | ", ", ");
    }
}
