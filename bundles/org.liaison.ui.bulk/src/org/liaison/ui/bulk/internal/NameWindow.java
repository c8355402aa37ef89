// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.bulk.Likeness;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Fold;

/**
 * Asks for a tag or the name of a group: the names there are stand below what is typed, and a name that nearly exists is pointed out
 * before it is made once more (checklist 122).
 */
final class NameWindow {

    private static final int WIDTH = 380;
    private static final int ROWS = 8;

    private final SmallWindow window;
    private final Words words;
    private final Question question;
    private final Likeness names;
    private final Text text;
    private final org.eclipse.swt.widgets.List list;
    private final Link hint;
    private final FlatButton accept;
    private String answer;

    NameWindow(Shell parent, Icons icons, Words words, Question question, List<String> names) {
        this.words = words;
        this.question = question;
        this.names = new Likeness(names);
        Palette palette = Palette.of(parent.getDisplay());
        window = new SmallWindow(parent, icons, word(question.title), "nameWindow");
        Composite body = window.body(1);
        Label label = new Label(body, SWT.NONE);
        label.setText(word(question.label));
        label.setFont(Type.strong(parent.getDisplay()));
        label.setForeground(palette.text());
        text = new Text(body, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(question.longest);
        text.setData(ModelIds.TEST_ID, "nameWindow.text");
        text.setLayoutData(wide(SWT.DEFAULT));
        list = new org.eclipse.swt.widgets.List(body, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        list.setData(ModelIds.TEST_ID, "nameWindow.list");
        list.setLayoutData(wide(ROWS * list.getItemHeight()));
        hint = new Link(body, SWT.NONE);
        hint.setForeground(palette.muted());
        hint.setLinkForeground(palette.link());
        hint.setData(ModelIds.TEST_ID, "nameWindow.hint");
        hint.setLayoutData(wide(SWT.DEFAULT));
        accept = window.buttons(word("cancel"), word(question.verb), this::accept, "nameWindow.accept");
        listen();
        typed();
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.DefaultSelection, event -> accept());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && list.getItemCount() > 0) {
                list.setFocus();
                list.select(Math.max(0, list.getSelectionIndex()));
                event.doit = false;
            }
        });
        list.addListener(SWT.Selection, event -> enable());
        list.addListener(SWT.DefaultSelection, event -> {
            text.setText(list.getSelection()[0]);
            accept();
        });
        hint.addListener(SWT.Selection, event -> names.near(text.getText()).ifPresent(text::setText));
    }

    private void typed() {
        String folded = Fold.of(text.getText().strip());
        list.setItems(names.names().stream().filter(name -> Fold.of(name).contains(folded)).toArray(String[]::new));
        hint.setText(hintText());
        enable();
    }

    private String hintText() {
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            return word(question.hint);
        }
        if (names.same(typed).isPresent()) {
            return "";
        }
        Optional<String> near = names.near(typed);
        if (near.isPresent()) {
            return "<a>" + words.get(question.like, near.get()).replace("&", "&&") + "</a>";
        }
        return question.makes ? words.get("tagNew", typed).replace("&", "&&") : word("tagUnknown");
    }

    private void enable() {
        accept.setEnabled(!chosen().isEmpty());
    }

    /** What is picked in the list, else what is typed, in the spelling that exists. */
    private String chosen() {
        if (list.isFocusControl() && list.getSelectionCount() > 0) {
            return list.getSelection()[0];
        }
        String typed = text.getText().strip();
        Optional<String> same = names.same(typed);
        if (same.isPresent()) {
            return same.get();
        }
        if (typed.isEmpty() && list.getSelectionCount() > 0) {
            return list.getSelection()[0];
        }
        return question.makes ? typed : "";
    }

    private void accept() {
        String chosen = chosen();
        if (!chosen.isEmpty()) {
            answer = chosen;
            window.close();
        }
    }

    private static GridData wide(int height) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        data.heightHint = height;
        return data;
    }

    private String word(String key) {
        return words.get(key);
    }

    /** Shows it, and waits for the answer: empty if there was none. */
    Optional<String> ask() {
        window.ask(text);
        return Optional.ofNullable(answer);
    }

    /** Gives texts in the user's language. */
    @FunctionalInterface
    interface Words {

        /** The text of a key. */
        String get(String key, Object... arguments);
    }

    /** What is asked for. */
    enum Question {

        /** A tag that there is or a new one. */
        ADD_TAG("addTag", "add", true),
        /** A tag that there is. */
        REMOVE_TAG("removeTag", "remove", false),
        /** A group that is to be made. */
        NEW_GROUP("newGroup", "add", true);

        private final String title;
        private final String verb;
        private final boolean makes;
        private final String label;
        private final String hint;
        private final String like;
        private final int longest;

        Question(String title, String verb, boolean makes) {
            this.title = title;
            this.verb = verb;
            this.makes = makes;
            String what = name().toLowerCase(Locale.ROOT).replaceFirst(".*_", "");
            this.label = what + "Label";
            this.hint = title + "Hint";
            this.like = what + "Like";
            this.longest = what.equals("tag") ? 100 : 200;
        }
    }
}
