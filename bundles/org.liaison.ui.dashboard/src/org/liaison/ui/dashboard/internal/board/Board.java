// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
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
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** The dashboard: the frames of the widgets in the user's order, and below them those that he has hidden, to be taken back. */
final class Board {

    private static final Texts TEXTS = new Texts(Board.class);

    private final FormServices services;
    private final IEclipseContext context;
    private final StoredOrder stored;
    private final Map<String, Contributed> installed;
    private final List<String> ids;
    private final ScrolledComposite scroll;
    private final List<Frame> frames = new ArrayList<>();
    private Order order = new Order(List.of(), Set.of());
    private Palette shownIn;

    Board(Composite parent, FormServices services, IEclipseContext context, List<Contributed> widgets) {
        this.services = services;
        this.context = context;
        stored = new StoredOrder(services.store(), services.author());
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
    }

    /** Reads the user's order, then shows the widgets. */
    void read() {
        services.background().run(scroll, stored::read, read -> {
            order = read;
            build();
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
            int width = scroll.getClientArea().width;
            scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
            page.layout(true, true);
        }
    }

    void move(String id, boolean forward) {
        arrange(order.moved(id, forward, ids));
    }

    void hide(String id, boolean hide) {
        arrange(order.hide(id, hide, ids));
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
        if (!wanted.equals(order)) {
            order = wanted;
            build();
            services.background().run(scroll, () -> {
                stored.write(wanted, TEXTS.get(services.language(), "arranged"));
                return wanted;
            }, done -> changed());
        }
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
        order.shown(ids).forEach(id -> frames.add(new Frame(columns, installed.get(id), services, this)));
        hidden(page);
        scroll.setContent(page);
        if (old != null) {
            old.dispose();
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
