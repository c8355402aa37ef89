// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ListOpener;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.guest.Trouble;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** The dashboard: the frames of the widgets in the user's order, and below them those that he has hidden, to be taken back. */
final class Board {

    private static final Texts TEXTS = new Texts(Board.class);

    private final FormServices services;
    private final Guests guests;
    private final IEclipseContext context;
    private final Arrangements stored;
    private final Map<String, Contributed> installed;
    private final List<String> ids;
    private final ScrolledComposite scroll;
    private final List<Frame> frames = new ArrayList<>();
    private final DropMark mark = new DropMark();
    private Order order = new Order(List.of(), Set.of(), Set.of());
    private Set<String> off = Set.of();
    private Palette shownIn;

    Board(Composite parent, FormServices services, Guests guests, IEclipseContext context, List<Contributed> widgets) {
        this.services = services;
        this.guests = guests;
        this.context = context;
        stored = new Arrangements(new StoredOrder(services.store(), services.author()),
                TEXTS.get(services.language(), "arranged"));
        installed = widgets.stream().collect(Collectors.toMap(Contributed::id, Function.identity(), (one, other) -> one));
        ids = widgets.stream().map(Contributed::id).toList();
        parent.setLayout(new FillLayout());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setData(ModelIds.HELP_PAGE, "org.liaison.ui.dashboard.dashboard");
        scroll.addListener(SWT.Resize, event -> changed());
        scroll.addListener(SWT.Paint, event -> {
            if (shownIn != null && shownIn.dark() != Palette.of(scroll.getDisplay()).dark()) {
                build();
            }
        });
        guests.onTrouble(scroll, this::shows);
    }

    /** What is stored: the user's order, and which widgets he has switched off. */
    private record Read(Optional<Order> order, Set<String> off) {
    }

    /** Shows the widgets in the order that is stored, if it is another than the one that is seen: it may have been undone. */
    void read() {
        services.background().run(scroll, () -> new Read(stored.read(), guests.switchedOff()), read -> {
            Order now = read.order().filter(same -> stored.settled()).orElse(order);
            if (shownIn == null || !now.equals(order) || !read.off().equals(off)) {
                order = now;
                off = read.off();
                build();
            }
        });
    }

    /** Asks all widgets to show what is so now. */
    void refresh() {
        frames.forEach(Frame::fill);
    }

    void focus() {
        scroll.setFocus();
    }

    boolean isVisible() {
        return !scroll.isDisposed() && scroll.isVisible();
    }

    void changed() {
        if (scroll.getContent() instanceof Composite page) {
            boolean well = false;
            // each frame whose widget throws then has given its place to what says so
            for (int tries = 0; !well && tries <= frames.size(); tries++) {
                well = guests.contain(() -> layout(page));
            }
        }
    }

    private void layout(Composite page) {
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        page.layout(true, true);
    }

    boolean isOff(String id) {
        return off.contains(id);
    }

    private boolean shows(Trouble trouble) {
        List<Frame> failed = frames.stream().filter(frame -> frame.id().equals(trouble.guest().id())).toList();
        failed.forEach(frame -> frame.fail(trouble.thrown()));
        if (!failed.isEmpty()) {
            changed();
        }
        return !failed.isEmpty();
    }

    void move(String id, boolean forward) {
        arrange(order.moved(id, forward, ids));
    }

    void hide(String id, boolean hide) {
        arrange(order.hide(id, hide, ids));
    }

    boolean isWide(String id) {
        return order.wide().contains(id);
    }

    void widen(String id, boolean widen) {
        arrange(order.widen(id, widen, ids));
    }

    /** Shows where a frame would come if it were dropped. */
    void hover(Frame dragged, Point at) {
        mark.show(target(dragged, at).map(Frame::control), behind(dragged, at));
    }

    void drop(Frame dragged, Point at) {
        mark.hide();
        target(dragged, at).ifPresent(target -> arrange(order.placed(dragged.id(), target.id(), behind(dragged, at), ids)));
    }

    private Optional<Frame> target(Frame dragged, Point at) {
        return frames.stream().filter(frame -> frame != dragged && frame.contains(at)).findFirst();
    }

    private boolean behind(Frame dragged, Point at) {
        return target(dragged, at).filter(frame -> frame.isInLowerHalf(at)).isPresent();
    }

    void open(DomainEntity record) {
        RecordOpener opener = context.get(RecordOpener.class);
        if (opener != null) {
            RecordRef reference = RecordRef.of(record);
            opener.open(reference, FrozenSelection.only(reference, record.title()));
        }
    }

    void lists(Consumer<ListOpener> work) {
        ListOpener opener = context.get(ListOpener.class);
        if (opener != null) {
            work.accept(opener);
        }
    }

    private void arrange(Order wanted) {
        if (wanted.equals(order)) {
            return;
        }
        order = wanted;
        build();
        stored.add(wanted);
        services.background().run(scroll, () -> {
            stored.write();
            return wanted;
        }, done -> changed(), failed -> {
            services.failures().show(scroll.getShell(), failed);
            read();
        });
    }

    private void build() {
        frames.clear();
        Control old = scroll.getContent();
        shownIn = Palette.of(scroll.getDisplay());
        Composite page = new Composite(scroll, SWT.NONE);
        page.setBackground(shownIn.page());
        scroll.setBackground(shownIn.page());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        page.setLayout(layout);
        Composite columns = new Composite(page, SWT.NONE);
        columns.setBackground(shownIn.page());
        columns.setLayout(new Columns());
        columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        order.shown(ids).forEach(id -> frames.add(new Frame(columns, installed.get(id), services, guests, this)));
        hidden(page);
        scroll.setContent(page);
        if (old != null) {
            Guests.attempt(old::dispose);
            Guests.attempt(old::dispose);
        }
        refresh();
        changed();
    }

    private void hidden(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(page.getBackground());
        RowLayout layout = new RowLayout();
        layout.marginLeft = 16;
        layout.spacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ids.stream().filter(order.hidden()::contains).forEach(id -> {
            FlatButton back = new FlatButton(row, services.icons(), FlatButton.Kind.PLAIN).icon("plus")
                    .text(installed.get(id).name());
            back.setBackground(row.getBackground());
            back.setData(ModelIds.TEST_ID, "dashboard.show." + id);
            back.addListener(SWT.Selection, event -> row.getDisplay().asyncExec(() -> hide(id, false)));
        });
    }
}
