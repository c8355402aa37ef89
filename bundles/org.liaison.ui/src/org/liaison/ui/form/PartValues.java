// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.WorkingCopy;

/** The values of one part in a line: texts joined by commas, links and small labels between them; flags only where they say yes. */
record PartValues<P extends DomainEntity>(ValueViews views, WorkingCopy<P> part) {

    void show(Composite line, List<Field<P, ?>> fields) {
        List<Label> joined = new ArrayList<>();
        for (Field<P, ?> field : fields) {
            show(line, field, joined);
        }
    }

    private <V> void show(Composite line, Field<P, V> field, List<Label> joined) {
        V value = part.property(field).value();
        if (value == null || Boolean.FALSE.equals(value)) {
            return;
        }
        if (field.type() instanceof FieldType.Flag) {
            Pill.create(line, field.label(views.language()), null);
            return;
        }
        Control view = views.create(line, field, value);
        view.setData(ModelIds.TEST_ID, field.entity().getSimpleName() + '.' + field.name());
        if (view instanceof Label label) {
            if (!joined.isEmpty() && (label.getStyle() & SWT.WRAP) != 0) {
                joined.getLast().setText(joined.getLast().getText() + ", " + label.getText());
                label.dispose();
            } else {
                joined.add(label);
            }
        } else {
            joined.clear();
        }
    }
}
