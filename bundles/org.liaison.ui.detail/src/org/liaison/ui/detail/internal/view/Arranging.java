// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.model.crm.Vocabulary;
import org.liaison.ui.detail.internal.arrange.ArrangeView;
import org.liaison.ui.detail.internal.choose.LayoutDesk;
import org.liaison.ui.detail.internal.choose.LayoutDesk.Asked;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.views.LayoutChoice;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;

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
    private LayoutDesk desk;

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

        /** The id of the tab that is seen. */
        String seen();

        /** Why it is this one. */
        LayoutChoice choice();

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
        return view != null
                && (view.changed() || !desk.target().map(SavedLayout::id).equals(host.choice().used().map(SavedLayout::id)));
    }

    void toTab(int by) {
        view.toTab(by);
    }

    void begin() {
        if (view == null) {
            host.leave(() -> {
                Subject subject = host.choice().subject();
                kit.forms().background().run(area, () -> new Start(shipped(), asked(), layouts().choice(subject)), this::show);
            });
        }
    }

    private Layouts layouts() {
        return new Layouts(kit.forms().store(), kit.forms().author());
    }

    private Layout shipped() {
        return new Arranger(kit, type.getSimpleName()).arrange(null, Set.of(), problem -> {
        }).layout();
    }

    /** The layout as it is shown with what is installed now. */
    private Layout of(Optional<SavedLayout> layout) {
        return new Arranger(kit, type.getSimpleName())
                .arrange(layout.map(SavedLayout::content).orElse(null), Set.of(), problem -> {
                }).layout();
    }

    private Asked asked() {
        return new Asked(kinds(), kit.forms().terms().terms(Vocabulary.COLLEAGUE_ROLE));
    }

    private List<Term> kinds() {
        EntityType<E> entity = kit.forms().store().type(type);
        return Optional.ofNullable(kit.contributions().kind(type.getSimpleName()).layoutsBy()).flatMap(entity::field)
                .map(field -> field.type() instanceof FieldType.Choice(String vocabulary)
                        ? kit.forms().terms().terms(vocabulary)
                        : List.<Term>of())
                .orElse(List.of());
    }

    private String label() {
        return kit.forms().store().type(type).label(kit.forms().language());
    }

    private void show(Start start) {
        if (view == null) {
            desk = new LayoutDesk(kit.forms(), label(), start.asked, start.choice, new Layoutable());
            view = new ArrangeView(area, kit.forms(), new ArrangeView.What(label(), host.now(), start.shipped,
                    kit.contributions().widgets(type.getSimpleName())), layout -> store(layout, () -> {
                    }, () -> {
                    }), new Chooser(), host::stepped, this::leave);
            view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            showPage(false);
            view.showTab(host.seen());
            view.focus();
            host.arranging(view);
        }
    }

    private void leave() {
        if (view != null && (!changed() || host.askDrop())) {
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

    /** Stores what was made of the layout that was begun with; what was only chosen is only shown from now on. */
    private void store(Layout layout, Runnable done, Runnable refused) {
        Subject subject = host.choice().subject();
        Optional<SavedLayout> from = desk.target();
        String name = desk.name();
        kit.forms().background().run(area, () -> {
            Layout shipped = shipped();
            if (layout.equals(of(from))) {
                if (!layouts().choice(subject).used().map(SavedLayout::id).equals(from.map(SavedLayout::id))) {
                    layouts().show(subject, from, kit.text("layoutShown", name, label()));
                }
            } else {
                layouts().save(subject, from, LayoutXml.write(layout.lessTitlesOf(shipped)), layout.equals(shipped),
                        kit.text("layoutStored", label()));
            }
            return layout;
        }, stored -> host.stored(() -> {
            end();
            done.run();
        }), failure -> {
            kit.forms().failures().show(area.getShell(), failure);
            refused.run();
        });
    }

    private record Start(Layout shipped, Asked asked, LayoutChoice choice) {
    }

    /** The board's button. */
    private final class Chooser implements ArrangeView.Chooser {

        @Override
        public String name() {
            return desk.name();
        }

        @Override
        public Menu menu(Shell owner) {
            return desk.menu(owner);
        }
    }

    /** The board as whoever chooses layouts sees it. */
    private final class Layoutable implements LayoutDesk.Host {

        @Override
        public Control owner() {
            return area;
        }

        @Override
        public Layout now() {
            return view.layout();
        }

        @Override
        public void begin(Optional<SavedLayout> layout) {
            view.show(of(layout));
        }

        @Override
        public void begin(Layout layout) {
            view.show(layout);
        }

        @Override
        public void end() {
            host.stored(Arranging.this::end);
        }

        @Override
        public void renamed() {
            if (view != null) {
                view.named(desk.name());
                host.stepped();
            }
        }
    }
}
