// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.WorkingCopy;

/** The values of one part in a line: texts joined by commas, links and small labels between them; flags only where they say yes. */
record PartValues<P extends DomainEntity>(ValueViews views, WorkingCopy<P> part) {

    void show(Composite line, List<Field<P, ?>> fields) {
        List<String> texts = new ArrayList<>();
        String id = "";
        for (Field<P, ?> field : fields) {
            Object value = part.property(field).value();
            if (value == null || Boolean.FALSE.equals(value)) {
                continue;
            }
            Optional<String> text = text(field);
            if (text.isPresent()) {
                id = texts.isEmpty() ? id(field) : id;
                texts.add(text.get());
            } else {
                flush(line, texts, id);
                show(line, field);
            }
        }
        flush(line, texts, id);
    }

    private void flush(Composite line, List<String> texts, String id) {
        if (!texts.isEmpty()) {
            views.text(line, String.join(", ", texts)).setData(ModelIds.TEST_ID, id);
            texts.clear();
        }
    }

    private <V> Optional<String> text(Field<P, V> field) {
        return field.type() instanceof FieldType.Flag
                ? Optional.empty()
                : views.plainText(field, part.property(field).value());
    }

    private <V> void show(Composite line, Field<P, V> field) {
        Control view = field.type() instanceof FieldType.Flag
                ? Pill.create(line, field.label(views.language()), null)
                : views.create(line, field, part.property(field).value());
        view.setData(ModelIds.TEST_ID, id(field));
    }

    private static String id(Field<?, ?> field) {
        return field.entity().getSimpleName() + '.' + field.name();
    }
}
