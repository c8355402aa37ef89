// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.search.Search;
import org.liaison.search.query.QueryText;
import org.liaison.search.query.QueryText.Mistake;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Palette;

/**
 * Says beside the search box what of a query was not understood. It waits until the user pauses: a condition that is being typed
 * is not wrong yet. What was said goes at once when it no longer holds.
 */
public final class QueryNote {

    private static final int PAUSE_MILLIS = 700;

    private final ListModel model;
    private final Search search;
    private final Locale language;
    private final Label label;
    private final Runnable check = this::check;
    private String said = "";

    /**
     * An empty note.
     *
     * @param parent a bar, which gives the note what room is left
     * @param model what is asked
     * @param search knows what cannot be answered
     * @param language the user's language
     */
    public QueryNote(Composite parent, ListModel model, Search search, Locale language) {
        this.model = model;
        this.search = search;
        this.language = language;
        label = new Label(parent, SWT.NONE);
        label.setData(ModelIds.TEST_ID, "list.note");
        label.addListener(SWT.Paint, event -> color());
        label.addListener(SWT.Resize, event -> fit());
        color();
        model.listen(this::changed);
    }

    /**
     * Its control.
     *
     * @return the sentence
     */
    public Label control() {
        return label;
    }

    private void color() {
        Palette palette = Palette.of(label.getDisplay());
        if (!palette.danger().equals(label.getForeground())) {
            label.setForeground(palette.danger());
            label.setBackground(palette.surface());
        }
    }

    private void changed(ListModel.Event event) {
        if (event == ListModel.Event.ROWS && !label.isDisposed()) {
            if (!said.isEmpty() && mistakes().isEmpty()) {
                say("");
            }
            label.getDisplay().timerExec(PAUSE_MILLIS, check);
        }
    }

    private List<Mistake> mistakes() {
        return QueryText.parse(model.query().text()).mistakes();
    }

    private void check() {
        if (label.isDisposed()) {
            return;
        }
        List<Mistake> mistakes = mistakes();
        if (mistakes.isEmpty()) {
            model.about(rows -> search.problems(rows.query(), language),
                    problems -> say(problems.isEmpty() ? "" : problems.getFirst().sentence()));
        } else {
            say(mistakes.getFirst().sentence(language));
        }
    }

    private void say(String sentence) {
        if (!label.isDisposed() && !sentence.equals(said)) {
            said = sentence;
            label.setToolTipText(sentence.isEmpty() ? null : sentence.replace("&", "&&"));
            fit();
        }
    }

    private void fit() {
        Ellipsis.fit(label, said);
    }
}
