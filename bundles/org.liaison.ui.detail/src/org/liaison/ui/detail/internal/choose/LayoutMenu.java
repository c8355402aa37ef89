// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.Term;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.record.LayoutChoice;
import org.liaison.ui.detail.internal.record.LayoutChoice.Subject;
import org.liaison.ui.detail.internal.record.SavedLayout;

/** The menu of the layouts: those to begin with, and what can be done with the one that is being arranged. */
record LayoutMenu(Shell shell, LayoutDesk desk, LayoutTexts texts, LayoutChoice choice, List<Term> kinds, String label) {

    Menu make() {
        Menu menu = new Menu(shell, SWT.POP_UP);
        begin(menu, Optional.empty());
        choice.offered().forEach(layout -> begin(menu, Optional.of(layout)));
        new MenuItem(menu, SWT.SEPARATOR);
        boolean named = desk.target().filter(layout -> !layout.name().isEmpty()).isPresent();
        item(menu, "saveAs", true, desk::saveAs);
        item(menu, "rename", named, desk::rename);
        item(menu, "deleteItem", desk.target().isPresent(), desk::delete);
        new MenuItem(menu, SWT.SEPARATOR);
        uses(menu, "useFor", false, true);
        uses(menu, "useForAll", true, desk.target().map(SavedLayout::shared).orElse(true));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "export", true, desk::exportFile);
        item(menu, "import", true, desk::importFile);
        return menu;
    }

    private void begin(Menu menu, Optional<SavedLayout> layout) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(plain(texts.name(layout)));
        item.setSelection(desk.target().map(SavedLayout::id).equals(layout.map(SavedLayout::id)));
        item.setData(ModelIds.TEST_ID, "layout.begin." + layout.map(SavedLayout::name).orElse("shipped"));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && !desk.target().map(SavedLayout::id).equals(layout.map(SavedLayout::id))) {
                desk.begin(layout);
            }
        });
    }

    private void uses(Menu menu, String key, boolean shared, boolean enabled) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(texts.get(key));
        item.setEnabled(enabled);
        Menu more = new Menu(menu);
        item.setMenu(more);
        String entity = choice.subject().entity();
        Stream.concat(Stream.of(""), kinds.stream().filter(kind -> !Boolean.TRUE.equals(kind.getRetired())).map(Term::getCode))
                .forEach(code -> use(more, new Subject(entity, code), shared, key));
    }

    private void use(Menu menu, Subject subject, boolean shared, String key) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(plain(desk.forWhat(subject)));
        item.setSelection(choice.chosen(desk.target(), subject, shared));
        item.setData(ModelIds.TEST_ID, "layout." + key + '.' + subject.code());
        item.addListener(SWT.Selection, event -> desk.use(subject, shared, item.getSelection()));
    }

    private void item(Menu menu, String key, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.setEnabled(enabled);
        item.setData(ModelIds.TEST_ID, "layout." + key);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
