// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.help.HelpPages;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;

/** The tab with the help. */
public final class HelpPart {

    private final HelpPages pages;
    private final Targets targets;
    private final Background background;
    private final Workplace workplace;
    private HelpView view;

    /**
     * Made by injection.
     *
     * @param pages has the pages
     * @param targets goes where links lead
     * @param background reads the pages
     * @param workplace the reader's language
     */
    @Inject
    public HelpPart(HelpPages pages, Targets targets, Background background, Workplace workplace) {
        this.pages = pages;
        this.targets = targets;
        this.background = background;
        this.workplace = workplace;
    }

    @PostConstruct
    void create(Composite parent, Icons icons) {
        view = new HelpView(parent, icons, workplace.language(), targets::follow);
        background.run(view.control(), () -> pages.pages(workplace.language()), view::pages);
    }

    /** Shows a page by its name or id; an empty or unknown one changes nothing. */
    void show(String page) {
        view.show(page);
    }

    @Focus
    void focus() {
        view.focus();
    }
}
