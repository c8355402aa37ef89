// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.search.Search.FieldDescription;
import org.liaison.ui.list.internal.criteria.Draft.ConditionDraft;
import org.liaison.ui.list.internal.criteria.Draft.GroupDraft;
import org.liaison.ui.list.internal.criteria.Draft.LinkDraft;
import org.liaison.ui.list.internal.criteria.Draft.Mode;

/**
 * Offers what criteria can be made of: a group, links to other lists, and the fields of a list, contributed ones as well, which may be
 * more than the screen is high.
 *
 * @param lists the lists
 * @param lexicon the words of the list that the criterion will be about
 * @param texts what it says
 */
record AddMenu(Lists lists, Lexicon lexicon, PaneTexts texts) {

    void open(Control below, Consumer<Draft> add) {
        Menu menu = new Menu(below);
        fill(menu, add);
        below.setMenu(menu);
        menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    private void fill(Menu menu, Consumer<Draft> add) {
        Comparator<Object> alphabet = Collator.getInstance(texts.language());
        List<FieldDescription> fields = lexicon.fields().stream().filter(field -> !field.operators().isEmpty())
                .sorted(Comparator.comparing(FieldDescription::label, alphabet)).toList();
        item(menu, texts.get("addAny"), () -> add.accept(new GroupDraft(Mode.ANY, List.of())));
        item(menu, texts.get("addAll"), () -> add.accept(new GroupDraft(Mode.ALL, List.of())));
        if (lexicon == lists.own()) {
            for (Lists.Other other : lists.others()) {
                item(menu, texts.get("addLink", other.label()),
                        () -> add.accept(new LinkDraft(other.name().toLowerCase(Locale.ROOT), other, false,
                                new GroupDraft(Mode.ALL, List.of()))));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (FieldDescription field : fields) {
            item(menu, field.label(), () -> add.accept(new ConditionDraft(field)));
        }
    }

    private static void item(Menu menu, String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> run.run());
    }
}
