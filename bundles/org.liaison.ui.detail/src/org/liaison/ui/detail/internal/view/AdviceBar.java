// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.DomainEntity;
import org.liaison.ui.Hint;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/**
 * What there is to know of a record while it is being typed: the records that it may be already. What it says takes
 * its room from the form above, which scrolls, so that no button moves under the mouse; it never takes the focus.
 */
final class AdviceBar<E extends DomainEntity> {

    private static final int PAUSE_MILLIS = 300;
    private static final int MOST = 2;
    private static final int ROW = 40;
    private static final int LINE = 18;
    private static final String ATTENTION = "#ef6c00";

    private final DetailKit kit;
    private final WorkingCopy<E> copy;
    private final List<RecordAdvice<?>> advisers;
    private final RecordWindow.Opener opener;
    private final Consumer<Hint.Instead> instead;
    private final Composite bar;
    private final Palette palette;
    private List<Hint> shown = List.of();
    private int asked;

    AdviceBar(Composite parent, DetailKit kit, WorkingCopy<E> copy, List<RecordAdvice<?>> advisers, RecordWindow.Opener opener,
            Consumer<Hint.Instead> instead) {
        this.kit = kit;
        this.copy = copy;
        this.advisers = advisers;
        this.opener = opener;
        this.instead = instead;
        palette = Palette.of(parent.getDisplay());
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(palette.page());
        bar.setData(ModelIds.TEST_ID, "advice");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 6;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        say(kit.text("adviceNothing"));
    }

    /** Asks now, and again whenever the user pauses. */
    void watch() {
        bar.addListener(SWT.Dispose, event -> asked++);
        copy.onChange(this::later);
        ask();
    }

    private void later() {
        if (!bar.isDisposed()) {
            int mine = ++asked;
            bar.getDisplay().timerExec(PAUSE_MILLIS, () -> {
                if (mine == asked) {
                    ask();
                }
            });
        }
    }

    private void ask() {
        int mine = ++asked;
        List<Supplier<List<Hint>>> questions = advisers.stream().map(this::question).toList();
        kit.forms().background().run(bar, () -> questions.stream().flatMap(one -> one.get().stream()).toList(), hints -> {
            if (mine == asked) {
                show(hints);
            }
        }, failure -> show(List.of()));
    }

    @SuppressWarnings("unchecked")
    private Supplier<List<Hint>> question(RecordAdvice<?> adviser) {
        return ((RecordAdvice<E>) adviser).ask(copy);
    }

    private void show(List<Hint> hints) {
        if (same(hints)) {
            return;
        }
        shown = hints;
        for (Control old : bar.getChildren()) {
            old.dispose();
        }
        bar.setBackground(hints.isEmpty() ? palette.page() : palette.labelGround(ATTENTION));
        say(hints.isEmpty()
                ? kit.text("adviceNothing")
                : kit.text("adviceKnown") + (hints.size() > MOST ? ' ' + kit.text("adviceMore", hints.size() - MOST) : ""));
        hints.stream().limit(MOST).forEach(this::add);
        bar.requestLayout();
    }

    /** What can be done holds what was typed, so it is not compared: only what is read counts. */
    private boolean same(List<Hint> hints) {
        List<String> before = new ArrayList<>();
        List<String> now = new ArrayList<>();
        shown.forEach(hint -> before.add(hint.record() + hint.text() + hint.instead().map(Hint.Instead::title)));
        hints.forEach(hint -> now.add(hint.record() + hint.text() + hint.instead().map(Hint.Instead::title)));
        shown = hints;
        return before.equals(now);
    }

    private void say(String text) {
        Label label = label(bar, text);
        label.setForeground(palette.muted());
        label.setFont(Type.small(bar.getDisplay()));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.heightHint = Type.scaled(bar.getDisplay(), LINE);
        label.setLayoutData(data);
    }

    private Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setBackground(bar.getBackground());
        label.setForeground(palette.text());
        Ellipsis.shorten(label, text);
        label.setData(ModelIds.TEST_TEXT, (Supplier<String>) () -> text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private void add(Hint hint) {
        Composite words = new Composite(bar, SWT.NONE);
        words.setBackground(bar.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        layout.verticalSpacing = 0;
        words.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, hint.instead().isPresent() ? 1 : 2, 1);
        data.widthHint = 0;
        data.heightHint = Type.scaled(bar.getDisplay(), ROW);
        words.setLayoutData(data);
        label(words, hint.title()).setFont(Type.strong(bar.getDisplay()));
        label(words, hint.text()).setForeground(palette.muted());
        int place = shown.indexOf(hint);
        hint.instead().ifPresent(todo -> button(todo.label(), "instead", () -> shown.get(place).instead().ifPresent(instead)));
        button(kit.text("adviceOpen"), "open", () -> opener.beside(hint.record()));
    }

    private void button(String label, String id, Runnable action) {
        FlatButton button = new FlatButton(bar, kit.forms().icons(), FlatButton.Kind.PLAIN).text(label);
        button.setBackground(bar.getBackground());
        button.setData(ModelIds.TEST_ID, "advice." + id);
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
    }
}
