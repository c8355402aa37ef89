// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    @Execute
    void open(Display display, Icons icons, Workplace workplace, Background background, CommandOffers commands,
            RecordOffers records, Views views, Vault vault) {
        Shell parent = Windows.front(display);
        open(parent, icons, workplace, background, commands.now(), records, views, vault);
    }

    /** The commands are known at once; the rest comes from behind. */
    PaletteWindow open(Shell parent, Icons icons, Workplace workplace, Background background, List<Offer> commands,
            RecordOffers records, Views views, Vault vault) {
        Locale language = workplace.language();
        Recent recent = new Recent(workplace.folder(), workplace.author(), vault);
        Offers offers = new Offers();
        offers.add(commands);
        PaletteWindow made = new PaletteWindow(parent, icons, language, offers,
                (window, typed) -> find(background, records, window, typed), offer -> choose(background, recent, parent, offer));
        background.run(made.shell(), () -> {
            recent.read();
            return recent.all();
        }, chosen -> {
            offers.recent(again(chosen, commands, records));
            made.refresh();
            background.run(made.shell(), () -> records.saved(views), saved -> {
                offers.add(saved);
                offers.recent(again(chosen, Stream.concat(commands.stream(), saved.stream()).toList(), records));
                made.refresh();
            });
        });
        made.open();
        return made;
    }

    /** What was chosen before and can be chosen now. */
    private static List<Offer> again(List<Recent.Chosen> chosen, List<Offer> known, RecordOffers records) {
        return chosen.stream().flatMap(one -> known.stream().filter(offer -> offer.id().equals(one.id())).findFirst()
                .or(() -> records.again(one)).stream()).toList();
    }

    private static void find(Background background, RecordOffers records, PaletteWindow window, String typed) {
        if (typed.strip().length() >= LEAST_TYPED && !window.shell().isDisposed()) {
            background.run(window.shell(), () -> records.matching(typed), found -> window.records(typed, found));
        }
    }

    private static void choose(Background background, Recent recent, Shell parent, Offer offer) {
        background.run(parent, () -> {
            recent.add(offer);
            return offer;
        }, kept -> {
        });
        parent.getDisplay().asyncExec(offer.run());
    }
}
