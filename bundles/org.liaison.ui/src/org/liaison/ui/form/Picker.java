// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.look.Palette;
import org.liaison.values.Fold;

/**
 * A text field that offers what fits while one types: terms of a vocabulary, or records. Down opens the list, Enter picks, Escape
 * closes it; leaving the field takes what was typed if it names exactly one choice, and otherwise refuses it.
 *
 * @param <T> what is picked
 */
final class Picker<T> {

    private static final int PAUSE_MILLIS = 120;

    private final FormServices services;
    private final Choices<T> choices;
    private final FieldFrame frame;
    private final Text text;
    private final PickerList<T> list;
    private Consumer<T> picked = value -> {
    };
    private Consumer<String> refused = typed -> {
    };
    private boolean quiet;
    private boolean typing;
    private int asked;

    Picker(Composite parent, FormServices services, Choices<T> choices, String icon) {
        this.services = services;
        this.choices = choices;
        frame = new FieldFrame(parent, 2);
        text = frame.watch(new Text(frame.control(), SWT.SINGLE));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        Palette palette = Palette.of(parent.getDisplay());
        Label opener = new Label(frame.control(), SWT.NONE);
        opener.setBackground(palette.surface());
        opener.setImage(services.icons().image(icon, palette.muted()));
        opener.addListener(SWT.MouseDown, event -> toggle());
        list = new PickerList<>(text, choices, this::take);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> left());
    }

    FieldFrame frame() {
        return frame;
    }

    Text text() {
        return text;
    }

    /** What happens when something was chosen (null: the field was emptied), and when a text names nothing. */
    void onPick(Consumer<T> newPicked, Consumer<String> newRefused) {
        picked = newPicked;
        refused = newRefused;
    }

    /** Shows a text without asking what it means. */
    void show(String shown) {
        if (!typing && !text.getText().equals(shown)) {
            quiet = true;
            text.setText(shown);
            quiet = false;
        }
    }

    private void modified() {
        if (quiet) {
            return;
        }
        typing = true;
        accept(text.getText());
        int mine = ++asked;
        text.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (mine == asked && !text.isDisposed() && typing) {
                suggest(text.getText());
            }
        });
    }

    private void suggest(String typed) {
        int mine = ++asked;
        services.background().run(text, () -> choices.matching(typed), found -> {
            if (mine == asked && text.isFocusControl()) {
                exact(typed, found).ifPresent(picked);
                list.open(found);
            }
        });
    }

    private void toggle() {
        text.setFocus();
        if (list.isOpen()) {
            list.close();
        } else {
            suggest("");
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            if (list.isOpen()) {
                list.move(1);
            } else {
                suggest(typing ? text.getText() : "");
            }
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_UP && list.isOpen()) {
            list.move(-1);
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && list.isOpen()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            list.takeSelected();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && list.isOpen()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            list.close();
        }
    }

    private void take(T choice) {
        asked++;
        typing = false;
        list.close();
        show(choices.label(choice));
        picked.accept(choice);
    }

    /** Until it is known what the text names, nothing can be stored. */
    private void accept(String typed) {
        if (typed.isBlank()) {
            picked.accept(null);
        } else {
            refused.accept(typed);
        }
    }

    private void left() {
        if (list.isUnderPointer()) {
            return;
        }
        list.close();
        if (typing) {
            typing = false;
            asked++;
            String typed = text.getText();
            if (!typed.isBlank()) {
                services.background().run(frame.control(), () -> choices.matching(typed), found -> settle(typed, found));
            }
        }
    }

    private void settle(String typed, List<T> found) {
        if (text.getText().equals(typed)) {
            exact(typed, found).or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
                    .ifPresent(this::take);
        }
    }

    private Optional<T> exact(String typed, List<T> found) {
        String wanted = Fold.of(typed);
        List<T> exact = found.stream().filter(choice -> Fold.of(choices.label(choice)).equals(wanted)).toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }
}
