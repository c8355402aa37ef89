// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.ModelIds;
import org.liaison.values.Texts;

/** By which words, by whom, and from where changes are shown. */
final class ChangeFilterBar {

    private static final Texts TEXTS = new Texts(ChangeFilterBar.class);
    private static final List<Origin> ORIGINS = Arrays.stream(Origin.values()).filter(origin -> origin != Origin.SYSTEM).toList();
    private static final int PAUSE_MILLIS = 200;

    private final Locale language;
    private final Consumer<ChangeFilter> changed;
    private final Composite bar;
    private final Text words;
    private final Combo author;
    private final Combo origin;
    private final List<String> authors = new ArrayList<>();
    private int typed;

    ChangeFilterBar(Composite parent, Locale language, Consumer<ChangeFilter> changed) {
        this.language = language;
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(TEXTS.get(language, "filterWords"));
        words.setData(ModelIds.TEST_ID, "changes.filter");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> soon());
        author = combo("changes.author", "everybody");
        origin = combo("changes.origin", "allOrigins");
        ORIGINS.forEach(each -> origin.add(TEXTS.get(language, "origin." + each)));
    }

    private Combo combo(String testId, String all) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData(ModelIds.TEST_ID, testId);
        combo.add(TEXTS.get(language, all));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.accept(filter()));
        return combo;
    }

    /** Not at every key. */
    private void soon() {
        int mine = ++typed;
        bar.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (mine == typed && !bar.isDisposed()) {
                changed.accept(filter());
            }
        });
    }

    Composite control() {
        return bar;
    }

    ChangeFilter filter() {
        return new ChangeFilter(words.getText().strip(), author.getSelectionIndex() > 0 ? author.getText() : "",
                origin.getSelectionIndex() > 0 ? ORIGINS.get(origin.getSelectionIndex() - 1) : null);
    }

    /** Whoever has made a change can be chosen. */
    void offer(List<ChangeSet> changes) {
        changes.stream().map(ChangeSet::author).distinct().filter(name -> !authors.contains(name)).forEach(name -> {
            authors.add(name);
            author.add(name);
        });
    }
}
