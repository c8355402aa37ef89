// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.LogFilter;
import org.liaison.store.RecordKey;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.values.Texts;

/** By which words, by whom, when, from where, to what changes are shown. */
final class ChangeFilterBar {

    private static final Texts TEXTS = new Texts(ChangeFilterBar.class);
    private static final List<Origin> ORIGINS = Arrays.stream(Origin.values()).filter(origin -> origin != Origin.SYSTEM).toList();
    private static final int PAUSE_MILLIS = 200;

    private final Locale language;
    private final Consumer<ChangeFilter> changed;
    private final Composite bar;
    private final Composite choices;
    private final Text words;
    private final Combo author;
    private final Combo period;
    private final Combo origin;
    private final Combo kind;
    private final FlatButton only;
    private final List<String> authors = new ArrayList<>();
    private final List<EntityType<?>> kinds;
    private Optional<RecordKey> record = Optional.empty();
    private int typed;

    ChangeFilterBar(Composite parent, FormServices forms, Consumer<ChangeFilter> changed) {
        this.language = forms.language();
        this.changed = changed;
        this.kinds = forms.store().types().stream().filter(type -> !forms.search().fields(type.javaType()).isEmpty()).toList();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(TEXTS.get(language, "filterWords"));
        words.setData(ModelIds.TEST_ID, "changes.filter");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> soon());
        choices = new Composite(bar, SWT.NONE);
        choices.setBackgroundMode(SWT.INHERIT_FORCE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginRight = 0;
        row.spacing = 8;
        row.center = true;
        choices.setLayout(row);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        author = combo("changes.author", "everybody");
        period = combo("changes.period", "period.ALL");
        Arrays.stream(Period.values()).skip(1).forEach(each -> period.add(TEXTS.get(language, "period." + each)));
        origin = combo("changes.origin", "allOrigins");
        ORIGINS.forEach(each -> origin.add(TEXTS.get(language, "origin." + each)));
        kind = combo("changes.kind", "allKinds");
        kinds.forEach(type -> kind.add(type.label(language)));
        only = new FlatButton(choices, forms.icons(), FlatButton.Kind.PLAIN).icon("x");
        only.setData(ModelIds.TEST_ID, "changes.only");
        only.addListener(SWT.Selection, event -> only(Optional.empty(), ""));
        only.setVisible(false);
    }

    private Combo combo(String testId, String all) {
        Combo combo = new Combo(choices, SWT.READ_ONLY);
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

    /** All that has a ground of its own. */
    List<Composite> grounds() {
        return List.of(bar, choices, only);
    }

    /** Shows only changes of one record, or of all again. */
    void only(Optional<RecordKey> wanted, String title) {
        record = wanted;
        only.text(TEXTS.get(language, "onlyRecord", title));
        only.setVisible(wanted.isPresent());
        bar.requestLayout();
        choices.layout();
        changed.accept(filter());
    }

    ChangeFilter filter() {
        return new ChangeFilter(words.getText().strip(), new LogFilter(author.getSelectionIndex() > 0 ? author.getText() : "",
                origin.getSelectionIndex() > 0 ? Optional.of(ORIGINS.get(origin.getSelectionIndex() - 1)) : Optional.empty(),
                Period.values()[Math.max(0, period.getSelectionIndex())].from(Clock.systemDefaultZone()), Optional.empty(),
                kind.getSelectionIndex() > 0 ? kinds.get(kind.getSelectionIndex() - 1).name() : "", record));
    }

    /** Whoever has made a change can be chosen. */
    void offer(List<ChangeSet> changes) {
        changes.stream().map(ChangeSet::author).distinct().filter(name -> !authors.contains(name)).forEach(name -> {
            authors.add(name);
            author.add(name);
        });
    }
}
