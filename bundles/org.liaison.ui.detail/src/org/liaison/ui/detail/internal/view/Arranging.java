// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.detail.internal.arrange.ArrangeView;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.ui.detail.internal.record.LayoutStore;

/**
 * The time in which the widgets of an editor are arranged (checklist 47 to 53): the board takes the place of the page, and what is
 * made of it is stored.
 */
final class Arranging<E extends DomainEntity> {

    private final DetailKit kit;
    private final Class<E> type;
    private final Composite area;
    private final List<Control> page;
    private final Host host;
    private ArrangeView view;

    Arranging(DetailKit kit, Class<E> type, Composite area, List<Control> page, Host host) {
        this.kit = kit;
        this.type = type;
        this.area = area;
        this.page = page;
        this.host = host;
    }

    /** What it asks of the editor. */
    interface Host {

        /** Leaves what is being edited, after asking, and goes on. */
        void leave(Runnable then);

        /** Whether what was made may be dropped. */
        boolean askDrop();

        /** The layout that is shown. */
        Layout now();

        /** It has begun, or ended, which is told by null. */
        void arranging(ArrangeView view);

        /** There is something to store, or no more. */
        void stepped();

        /** Another layout was stored; the page follows it, and goes on then. */
        void stored(Runnable then);
    }

    boolean underway() {
        return view != null;
    }

    boolean changed() {
        return view != null && view.changed();
    }

    void toTab(int by) {
        view.toTab(by);
    }

    void begin() {
        if (view == null) {
            host.leave(() -> kit.forms().background().run(area, this::shipped, this::show));
        }
    }

    private Layout shipped() {
        return new Arranger(kit, type.getSimpleName()).arrange(null, problem -> {
        }).layout();
    }

    private String label() {
        return kit.forms().store().type(type).label(kit.forms().language());
    }

    private void show(Layout shipped) {
        if (view == null) {
            view = new ArrangeView(area, kit.forms(), new ArrangeView.What(label(), host.now(), shipped,
                    kit.contributions().widgets(type.getSimpleName())), layout -> store(layout, () -> {
                    }, () -> {
                    }), host::stepped, this::leave);
            view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            showPage(false);
            view.focus();
            host.arranging(view);
        }
    }

    private void leave() {
        if (view != null && (!view.changed() || host.askDrop())) {
            end();
        }
    }

    /** Ends it; what was not stored is dropped. */
    void end() {
        if (view != null) {
            view.control().dispose();
            view = null;
            host.arranging(null);
            showPage(true);
            area.setFocus();
            host.stepped();
        }
    }

    private void showPage(boolean shown) {
        page.forEach(part -> {
            part.setVisible(shown);
            ((GridData) part.getLayoutData()).exclude = !shown;
        });
        area.layout(true, true);
    }

    /** Stores what was made, and ends. */
    void save(Runnable done, Runnable refused) {
        store(view.layout(), done, refused);
    }

    /** Stores a layout of the user's own, or that he has none if it is the shipped one. */
    private void store(Layout layout, Runnable done, Runnable refused) {
        String title = kit.text("layoutStored", label());
        kit.forms().background().run(area, () -> {
            Layout shipped = shipped();
            new LayoutStore(kit.forms().store(), kit.forms().author()).save(type.getSimpleName(),
                    layout.equals(shipped) ? Optional.empty() : Optional.of(LayoutXml.write(layout.lessTitlesOf(shipped))),
                    title);
            return layout;
        }, stored -> host.stored(() -> {
            end();
            done.run();
        }), failure -> {
            kit.forms().failures().show(area.getShell(), failure);
            refused.run();
        });
    }
}
