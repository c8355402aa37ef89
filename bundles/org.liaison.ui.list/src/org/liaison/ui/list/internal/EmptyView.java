// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** What is said in the place of rows when there are none, and what to do next. */
final class EmptyView {

    private static final int HINT_WIDTH = 230;

    private final Composite page;
    private final Composite content;
    private final Icons icons;
    private Runnable saidAgain;
    /** The colours of what is said. */
    private Palette said;

    EmptyView(Composite parent, Icons icons) {
        this.icons = icons;
        saidAgain = this::nothingYet;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        content = new Composite(page, SWT.NONE);
        content.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 8;
        content.setLayout(layout);
        page.setData(ModelIds.TEST_ID, "list.empty");
        page.addListener(SWT.Paint, event -> ground());
    }

    Composite control() {
        return page;
    }

    private void ground() {
        // not by the background, which the style sheet may have changed before
        if (!Palette.of(page.getDisplay()).equals(said)) {
            saidAgain.run();
        }
    }

    private void nothingYet() {
        said = Palette.of(page.getDisplay());
        page.setBackground(Palette.of(page.getDisplay()).surface());
    }

    /** Says something, with buttons below; what was said before goes. */
    void say(String icon, String title, String text, Action... actions) {
        say(icon, title, text, new Offer("", List.of()), actions);
    }

    /** Says something, offers things in one line, with buttons below. */
    void say(String icon, String title, String text, Offer offer, Action... actions) {
        saidAgain = () -> say(icon, title, text, offer, actions);
        for (org.eclipse.swt.widgets.Control child : content.getChildren()) {
            child.dispose();
        }
        Palette palette = Palette.of(page.getDisplay());
        said = palette;
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        page.setBackground(palette.surface());
        content.setBackground(palette.surface());
        Label picture = new Label(content, SWT.NONE);
        picture.setImage(icons.image(icon, palette.muted(), 40));
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        label(title, Type.heading(page.getDisplay())).setForeground(palette.text());
        if (!text.isEmpty()) {
            Label hint = label(text, null);
            hint.setForeground(palette.muted());
            hint.setData(ModelIds.TEST_ID, "list.empty.text");
        }
        if (!offer.things().isEmpty()) {
            line(offer);
        }
        buttons(actions);
        page.layout(true, true);
    }

    private Label label(String text, org.eclipse.swt.graphics.Font font) {
        Label label = new Label(content, SWT.CENTER | SWT.WRAP);
        label.setFont(font);
        label.setText(text);
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = Math.min(520, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        label.setLayoutData(data);
        return label;
    }

    private void line(Offer offer) {
        Composite row = new Composite(content, SWT.NONE);
        row.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(offer.things().size() + 1, false);
        layout.marginTop = 8;
        row.setLayout(layout);
        Label intro = new Label(row, SWT.NONE);
        intro.setText(offer.intro());
        intro.setForeground(Palette.of(page.getDisplay()).muted());
        for (Action thing : offer.things()) {
            Link link = new Link(row, SWT.NONE);
            link.setText("<a>" + thing.label().replace("&", "&&").replace("<", "‹") + "</a>");
            link.setLinkForeground(Palette.of(page.getDisplay()).link());
            link.setData(ModelIds.TEST_ID, "list.empty." + thing.id());
            link.addListener(SWT.Selection, event -> thing.run().run());
        }
    }

    private void buttons(Action... actions) {
        Composite row = new Composite(content, SWT.NONE);
        row.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(Math.max(1, actions.length), true);
        layout.marginTop = 16;
        layout.horizontalSpacing = 24;
        row.setLayout(layout);
        for (int i = 0; i < actions.length; i++) {
            button(row, actions[i], i == 0 ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN);
        }
    }

    private void button(Composite row, Action action, FlatButton.Kind kind) {
        Composite card = new Composite(row, SWT.NONE);
        card.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
        card.setLayout(new GridLayout());
        FlatButton button = new FlatButton(card, icons, kind).icon(action.icon()).text(action.label());
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        button.setData(ModelIds.TEST_ID, "list.empty." + action.id());
        button.addListener(SWT.Selection, event -> action.run().run());
        if (!action.hint().isEmpty()) {
            Label hint = new Label(card, SWT.CENTER | SWT.WRAP);
            hint.setText(action.hint());
            hint.setForeground(Palette.of(page.getDisplay()).muted());
            GridData data = new GridData(SWT.CENTER, SWT.TOP, true, false);
            data.widthHint = HINT_WIDTH;
            hint.setLayoutData(data);
        }
    }

    /** Some things to choose from. */
    record Offer(String intro, List<Action> things) {
    }

    /** Something to do next; the hint says more of it, or is empty. */
    record Action(String id, String icon, String label, String hint, Runnable run) {
    }
}
