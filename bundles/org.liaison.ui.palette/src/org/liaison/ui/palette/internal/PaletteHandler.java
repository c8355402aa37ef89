// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Windows;
import org.liaison.views.Views;

/** Opens the box over the window that works. */
public final class PaletteHandler {

    private static final int LEAST_TYPED = 2;

    private Recent recent;

    @Execute
    void open(Display display, Icons icons, Workplace workplace, Background background, CommandOffers commands,
            RecordOffers records, Views views, Vault vault) {
        Shell parent = Windows.front(display);
        open(parent, icons, workplace, background, commands.now(), records, views, vault);
    }

    /** The commands, and what was chosen since the start, are known at once; the rest comes from behind. */
    PaletteWindow open(Shell parent, Icons icons, Workplace workplace, Background background, List<Offer> commands,
            RecordOffers records, Views views, Vault vault) {
        Locale language = workplace.language();
        if (recent == null) {
            recent = new Recent(workplace.folder(), workplace.author(), vault);
        }
        Offers offers = new Offers();
        offers.add(commands);
        offers.recent(recent.all());
        PaletteWindow made = new PaletteWindow(parent, icons, language, offers,
                (window, typed) -> find(background, records, window, typed), offer -> choose(background, parent, offer));
        background.run(made.shell(), () -> {
            recent.read();
            return recent.all();
        }, chosen -> {
            offers.recent(chosen);
            made.refresh();
            background.run(made.shell(), () -> records.again(chosen), again -> {
                offers.again(again);
                made.refresh();
            });
        });
        background.run(made.shell(), () -> records.saved(views), saved -> {
            offers.add(saved);
            made.refresh();
        });
        made.open();
        return made;
    }

    private static void find(Background background, RecordOffers records, PaletteWindow window, String typed) {
        if (typed.strip().length() >= LEAST_TYPED && !window.shell().isDisposed()) {
            background.run(window.shell(), () -> records.matching(typed), found -> window.records(typed, found));
        }
    }

    private void choose(Background background, Shell parent, Offer offer) {
        recent.add(offer.id());
        background.run(parent, () -> {
            recent.write();
            return offer;
        }, kept -> {
        });
        parent.getDisplay().asyncExec(offer.run());
    }
}
