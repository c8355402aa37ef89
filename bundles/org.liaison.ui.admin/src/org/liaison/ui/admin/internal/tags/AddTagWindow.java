// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.bulk.Likeness;
import org.liaison.bulk.Tagged;
import org.liaison.ui.ModelIds;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminWindow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** Asks for a new tag: its module, and its name, with a word on those that look like it (checklist 122). */
final class AddTagWindow {

    private final AdminDesk desk;
    private final List<TagRow> rows;
    private final AdminWindow window;
    private final Map<Tagged<?>, FlatButton> modules = new LinkedHashMap<>();
    private final Text text;
    private final Label hint;
    private final FlatButton accept;
    private Tagged<?> tagged;
    private Answer answer;

    AddTagWindow(Shell parent, AdminDesk desk, List<TagRow> rows, String module) {
        this.desk = desk;
        this.rows = rows;
        tagged = Tagged.of(module).orElse(Tagged.ALL.getFirst());
        window = new AdminWindow(parent, desk, "addTag", desk.text("addTag"));
        window.label(desk.text("module"));
        addModules();
        window.label(desk.text("tag"));
        text = new Text(window.shell(), SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(TagsView.LONGEST);
        text.setData(ModelIds.TEST_ID, "addTag.text");
        text.setLayoutData(AdminWindow.wide());
        hint = new Label(window.shell(), SWT.WRAP);
        hint.setData(ModelIds.TEST_ID, "addTag.hint");
        hint.setLayoutData(AdminWindow.wide());
        accept = window.buttons(desk.text("add"), this::accept);
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.DefaultSelection, event -> accept());
        check();
        text.setFocus();
    }

    private void addModules() {
        Composite row = new Composite(window.shell(), SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 4;
        row.setLayout(layout);
        for (Tagged<?> each : Tagged.ALL) {
            FlatButton button = new FlatButton(row, desk.icons(), FlatButton.Kind.QUIET)
                    .text(TagRow.module(desk, each.module()));
            button.setBackground(window.shell().getBackground());
            button.setData(ModelIds.TEST_ID, "addTag.module" + each.module());
            button.addListener(SWT.Selection, event -> choose(each));
            modules.put(each, button);
        }
        choose(tagged);
    }

    private void choose(Tagged<?> chosen) {
        tagged = chosen;
        modules.forEach((each, button) -> button.choose(each == chosen));
        if (accept != null) {
            check();
        }
    }

    /** That a tag looks like another is a warning; that it is there already is a refusal (trap T11). */
    private void check() {
        String typed = text.getText().strip();
        Likeness names = new Likeness(rows.stream().filter(row -> row.tag().getModule().equals(tagged.module()))
                .map(row -> row.tag().getLabel()).toList());
        Optional<String> same = typed.isEmpty() ? Optional.empty() : names.same(typed);
        Optional<String> near = names.near(typed);
        Palette palette = Palette.of(hint.getDisplay());
        hint.setForeground(same.or(() -> near).isPresent() ? palette.danger() : palette.muted());
        hint.setText(same.map(label -> desk.text("tagThere", label))
                .or(() -> near.map(label -> desk.text("tagLike", label)))
                .orElse(desk.text("tagHint")).replace("&", "&&"));
        accept.setEnabled(!typed.isEmpty() && same.isEmpty());
        hint.requestLayout();
        window.shell().pack();
    }

    private void accept() {
        if (accept.isEnabled()) {
            answer = new Answer(tagged, text.getText().strip());
            window.shell().close();
        }
    }

    /** Shows it, and waits for the answer. */
    Optional<Answer> ask() {
        window.open();
        return Optional.ofNullable(answer);
    }

    /** A tag to be made. */
    record Answer(Tagged<?> tagged, String label) {
    }
}
