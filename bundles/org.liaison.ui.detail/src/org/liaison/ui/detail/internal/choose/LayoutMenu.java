// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.Term;
import org.liaison.ui.ModelIds;
import org.liaison.views.LayoutChoice;
import org.liaison.views.LayoutChoice.Audience;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.SavedLayout;

/** The menu of the layouts: those to begin with, and what can be done with the one that is being arranged. */
record LayoutMenu(Shell shell, LayoutDesk desk, LayoutTexts texts, LayoutChoice choice) {

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
        boolean common = desk.target().map(SavedLayout::shared).orElse(true);
        uses(cascade(menu, "useFor", true), Audience.SELF, "useFor");
        Menu forRole = cascade(menu, "useForRole", common);
        desk.roles().forEach(role -> uses(cascade(forRole, plain(role.label(texts.language()))), Audience.role(role.getCode()),
                "useForRole." + role.getCode()));
        uses(cascade(menu, "useForAll", common), Audience.EVERYBODY, "useForAll");
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

    private Menu cascade(Menu menu, String key, boolean enabled) {
        Menu more = cascade(menu, texts.get(key));
        more.getParentItem().setEnabled(enabled);
        return more;
    }

    private static Menu cascade(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu more = new Menu(menu);
        item.setMenu(more);
        return more;
    }

    private void uses(Menu menu, Audience audience, String key) {
        String entity = choice.subject().entity();
        Stream.concat(Stream.of(""), desk.kinds().stream().map(Term::getCode))
                .forEach(code -> use(menu, new Subject(entity, code), audience, key));
    }

    private void use(Menu menu, Subject subject, Audience audience, String key) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(plain(desk.forWhat(subject)));
        item.setSelection(choice.chosen(desk.target(), subject, audience));
        item.setData(ModelIds.TEST_ID, "layout." + key + '.' + subject.code());
        item.addListener(SWT.Selection, event -> desk.use(subject, audience, item.getSelection()));
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
