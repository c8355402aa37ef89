// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.model.DomainEntity;
import org.liaison.store.Intent;
import org.liaison.ui.edit.CellContent;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.OfferInput;
import org.liaison.ui.form.ValueChip;
import org.liaison.values.Texts;

/**
 * Several values, such as tags, as labels with a field behind them in which one more is typed or chosen. Enter in the empty field stores,
 * Backspace in it takes the last one off.
 *
 * @param <E> the kind of record
 */
final class LabelsForm<E extends DomainEntity> implements CellForm {

    private static final Texts TEXTS = new Texts(LabelsForm.class);

    private final FormServices forms;
    private final Composite row;
    private final CellContent.Several<E> content;
    private final CellEdit.Named named;
    private final Runnable resized;
    private final List<String> own;
    private final OfferInput input;

    /** For the values of one record; what is around it is told when it takes more or less room. */
    LabelsForm(FormServices forms, Composite row, CellContent.Several<E> content, CellEdit.Named named, Runnable resized) {
        this.forms = forms;
        this.row = row;
        this.content = content;
        this.named = named;
        this.resized = resized;
        own = new ArrayList<>(content.present());
        RowLayout layout = new RowLayout();
        layout.marginLeft = 4;
        layout.marginRight = 4;
        layout.spacing = 4;
        layout.center = true;
        row.setLayout(layout);
        OfferInput.Words words = new OfferInput.Words(text("typeValue"), label -> text("newValue", label),
                label -> text("nearValue", label), label -> text("noValue", label));
        input = new OfferInput(row, "cell.values", words, typed -> content.offers(typed, own), this::add);
        input.control().addListener(SWT.KeyDown, this::takeLast);
        own.forEach(this::chip);
    }

    private void chip(String label) {
        ValueChip chip = new ValueChip(row, forms.icons(), label, text("removeValue", label), () -> remove(label));
        chip.moveAbove(input.control());
    }

    private void add(String label) {
        if (!own.contains(label)) {
            own.add(label);
            chip(label);
        }
        changed();
    }

    private void remove(String label) {
        int index = own.indexOf(label);
        if (index >= 0) {
            own.remove(index);
            row.getChildren()[index].dispose();
            changed();
        }
    }

    /** The list of offers stands below the field, which moves. */
    private void changed() {
        resized.run();
        input.clear();
    }

    private void takeLast(Event event) {
        if (event.keyCode == SWT.BS && input.typed().isEmpty() && !own.isEmpty()) {
            remove(own.getLast());
        }
    }

    @Override
    public void focus() {
        input.control().setFocus();
    }

    @Override
    public boolean dirty() {
        return !added().isEmpty() || !removed().isEmpty() || !input.typed().isBlank();
    }

    /** What was typed and not taken yet is taken as Enter would. */
    @Override
    public boolean right() {
        return input.typed().isBlank() || input.takeSelected();
    }

    @Override
    public void complain() {
        focus();
    }

    @Override
    public void store(Ending ending) {
        List<String> added = added();
        List<String> removed = removed();
        forms.background().run(row, () -> forms.store().change(Intent.typed(named.title(forms.language())),
                change -> content.store(change, added, removed)), stored -> ending.done(), failure -> {
                    forms.failures().show(row.getShell(), failure);
                    ending.stay();
                });
    }

    private List<String> added() {
        return own.stream().filter(label -> !content.present().contains(label)).toList();
    }

    private List<String> removed() {
        return content.present().stream().filter(label -> !own.contains(label)).toList();
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(forms.language(), key, arguments);
    }
}
