// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.criteria.Labels;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.FormWindow;

/** Asks what a term is called in each language, the user's first; one is enough. */
final class TermWindow {

    private static final int LONGEST = 300;

    private final AdminDesk desk;
    private final FormWindow window;
    private final boolean made;
    private final Map<Locale, Text> names = new LinkedHashMap<>();

    TermWindow(Shell parent, AdminDesk desk, String title, Labels before) {
        this.desk = desk;
        made = before.isEmpty();
        window = new FormWindow(parent, desk, "term", title);
        TermsView.languages(desk.language()).forEach(language -> names.put(language,
                window.text(desk.text("language." + language.getLanguage()), before.only(language), LONGEST,
                        language.getLanguage())));
        names.entrySet().stream().skip(1).forEach(name -> name.getValue().setMessage(desk.text("optional")));
    }

    /** Shows it and waits until it is closed. */
    <T> void ask(Function<Labels, T> store, Consumer<T> done) {
        window.ask(desk.text(made ? "create" : "save"), List.copyOf(names.values()).getFirst(), () -> {
            Labels said = new Labels(null, null, null);
            for (Map.Entry<Locale, Text> name : names.entrySet()) {
                said = said.with(name.getValue().getText(), name.getKey());
            }
            Labels labels = said;
            return () -> store.apply(labels);
        }, done);
    }
}
