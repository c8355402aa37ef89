// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.store.StoreException;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.ValueViews;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.values.Texts;

/**
 * What stands in the place of a contribution that has failed or is switched off: a sentence that names it, and what can be done about it.
 *
 * @param services talks to the user
 * @param guests who they are
 * @param id the contribution's id
 */
public record GuestNote(FormServices services, Guests guests, String id) {

    private static final Texts TEXTS = new Texts(GuestNote.class);

    /**
     * Says that it has failed, with ways to look closer, to try again and to switch it off.
     *
     * @param body where; empty
     * @param thrown what it has thrown
     * @param again runs it once more
     */
    public void failed(Composite body, Throwable thrown, Runnable again) {
        Palette palette = Palette.of(body.getDisplay());
        String sentence = sentence(thrown);
        Composite links = say(body, "failed", sentence, palette.text(),
                services.icons().image("triangle-alert", palette.danger()));
        link(links, "details",
                () -> services.prompts().ask(new Prompt(body.getShell(), Prompt.Kind.ERROR, guests.guest(id).name(),
                        sentence, Failures.details(thrown), List.of(text("close")))));
        link(links, "again", () -> body.getDisplay().asyncExec(again));
        link(links, "switchOff", () -> run(body, () -> guests.switchOff(id)));
    }

    /**
     * Says that it is switched off, with a way to switch it on again.
     *
     * @param body where; empty
     */
    public void off(Composite body) {
        Palette palette = Palette.of(body.getDisplay());
        link(say(body, "off", text("isOff"), palette.muted(), services.icons().image("info", palette.muted())), "switchOn",
                () -> run(body, () -> guests.switchOn(id)));
    }

    /** Those who show it are told when it is stored. */
    private void run(Composite owner, Runnable work) {
        services.background().run(owner, () -> {
            work.run();
            return Boolean.TRUE;
        }, done -> owner.setEnabled(true));
    }

    private String sentence(Throwable thrown) {
        Guest guest = guests.guest(id);
        String who = guest.plugIn().isEmpty() ? text("named", guest.name()) : text("namedOf", guest.name(), guest.plugIn());
        return switch (thrown) {
            case TooSlowException slow -> text("slow", who, slow.waited().toSeconds());
            case StoreException refused -> text("refused", who, services.failures().sentence(refused));
            default -> text("broken", who);
        };
    }

    private static Composite say(Composite body, String testId, String sentence, Color color, Image image) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        body.setLayout(layout);
        Label icon = new Label(body, SWT.NONE);
        icon.setBackground(body.getBackground());
        icon.setImage(image);
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 2));
        Label text = new Label(body, SWT.WRAP);
        text.setBackground(body.getBackground());
        text.setForeground(color);
        text.setData(ModelIds.TEST_ID, testId);
        text.setText(sentence.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        Composite links = new Composite(body, SWT.NONE);
        links.setBackground(body.getBackground());
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 16;
        links.setLayout(row);
        links.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return links;
    }

    private void link(Composite parent, String key, Runnable action) {
        ValueViews.link(parent, text(key), action).setData(ModelIds.TEST_ID, key);
    }

    private String text(String key, Object... arguments) {
        Locale language = services.language();
        return TEXTS.get(language, key, arguments);
    }
}
