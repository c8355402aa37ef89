// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.EntryKind;
import org.liaison.model.DomainEntity;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The dossier on the screen: what to look for, the entries, and what is in the one that is selected. Files may be dropped on it. */
final class CardView {

    private static final EntryKind[] WRITTEN = { EntryKind.NOTE, EntryKind.APPOINTMENT, EntryKind.RECEIVED };

    private static final String HELP = "org.liaison.ui.dossier.help";

    private final WidgetContext<DomainEntity> context;
    private final CardKit kit;
    private final CardState state;
    private final Composite area;
    private final CardActions actions;
    private List<DossierItem> items = List.of();
    private FilterBar bar;
    private ItemTable table;
    private ItemPreview preview;
    private Label nothing;

    CardView(WidgetContext<DomainEntity> context, CardKit kit, CardState state) {
        this.context = context;
        this.kit = kit;
        this.state = state;
        area = new Composite(context.body(), SWT.NONE);
        area.setBackground(context.body().getBackground());
        area.setData(ModelIds.HELP_PAGE, HELP);
        area.setData(ModelIds.TEST_ID, "dossier");
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        actions = new CardActions(area, kit, context.record(), this::changed);
        acceptFiles();
    }

    /** Reads the dossier in the background and shows it. */
    void read() {
        context.load(reader -> kit.dossiers().items(reader, context.record()), read -> {
            if (!area.isDisposed()) {
                show(read);
            }
        });
    }

    private void changed(List<Long> entries) {
        if (!entries.isEmpty()) {
            state.select(Set.copyOf(entries));
        }
        read();
    }

    private void show(List<DossierItem> read) {
        items = read;
        if (items.isEmpty() != (table == null) || area.getChildren().length == 0) {
            for (Control old : area.getChildren()) {
                old.dispose();
            }
            table = null;
            if (items.isEmpty()) {
                invite();
            } else {
                build();
            }
        }
        if (table != null) {
            refresh();
        }
        area.requestLayout();
    }

    private void invite() {
        Palette palette = Palette.of(area.getDisplay());
        Composite zone = new Composite(area, SWT.NONE);
        zone.setBackground(area.getBackground());
        zone.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 40;
        layout.verticalSpacing = 16;
        zone.setLayout(layout);
        zone.addListener(SWT.Paint, event -> dashed(event.gc, zone, palette.muted()));
        Label label = new Label(zone, SWT.WRAP | SWT.CENTER);
        label.setBackground(zone.getBackground());
        label.setForeground(palette.muted());
        label.setFont(Type.absent(area.getDisplay()));
        label.setText(kit.text("empty"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        addButton(zone, kit, actions).setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    }

    /** Says where files can be dropped: on all of it. */
    private static void dashed(GC gc, Composite zone, Color color) {
        gc.setForeground(color);
        gc.setLineStyle(SWT.LINE_DASH);
        Rectangle edge = zone.getClientArea();
        gc.drawRoundRectangle(edge.x, edge.y, edge.width - 1, edge.height - 1, 8, 8);
    }

    private void build() {
        bar = new FilterBar(area, kit, state, actions, this::refresh);
        table = new ItemTable(area, kit);
        nothing = new Label(area, SWT.WRAP);
        nothing.setBackground(area.getBackground());
        nothing.setForeground(Palette.of(area.getDisplay()).muted());
        nothing.setFont(Type.absent(area.getDisplay()));
        nothing.setText(kit.text("nothing"));
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        preview = new ItemPreview(area, kit, actions);
        table.onSelect(this::selected);
        table.onOpen(this::open);
        table.control().addListener(SWT.KeyDown, this::key);
        table.control().setMenu(menu());
    }

    private void refresh() {
        List<DossierItem> shown = state.filter().of(items);
        bar.show(items, shown.size());
        table.show(shown, items.size(), state.selected());
        boolean none = shown.isEmpty();
        nothing.setVisible(none);
        ((GridData) nothing.getLayoutData()).exclude = !none;
        selected();
        area.requestLayout();
    }

    private void selected() {
        List<DossierItem> selected = table.selected();
        Set<Long> ids = new HashSet<>();
        selected.forEach(item -> ids.add(item.entry().getId()));
        state.select(ids);
        preview.show(selected);
    }

    private void open(DossierItem item) {
        if (item.kind() == EntryKind.DOCUMENT && !item.files().isEmpty()) {
            actions.open(item.files().getFirst());
        } else {
            actions.edit(item);
        }
    }

    private void key(Event event) {
        List<DossierItem> selected = table.selected();
        if (event.keyCode == SWT.DEL) {
            actions.remove(selected);
        } else if (event.keyCode == SWT.F2 && selected.size() == 1) {
            actions.edit(selected.getFirst());
        }
    }

    private Menu menu() {
        Menu menu = new Menu(table.control());
        menu.addListener(SWT.Show, event -> {
            Stream.of(menu.getItems()).forEach(MenuItem::dispose);
            List<DossierItem> selected = table.selected();
            if (selected.size() == 1) {
                DossierItem only = selected.getFirst();
                only.files().forEach(file -> {
                    item(menu, kit.text("open", file.getName()), () -> actions.open(file));
                    item(menu, kit.text("save", file.getName()), () -> actions.save(file));
                });
                item(menu, kit.text("edit") + "\tF2", () -> actions.edit(only));
            }
            if (!selected.isEmpty()) {
                item(menu, kit.text("delete") + '\t' + kit.text("deleteKey"), () -> actions.remove(selected));
            }
        });
        return menu;
    }

    static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void acceptFiles() {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
                ground(Palette.of(area.getDisplay()).accentSoft());
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                ground(context.body().getBackground());
            }

            @Override
            public void drop(DropTargetEvent event) {
                ground(context.body().getBackground());
                if (event.data instanceof String[] names) {
                    actions.file(Stream.of(names).map(Path::of).toList());
                }
            }
        });
    }

    private void ground(Color color) {
        if (!area.isDisposed()) {
            area.setBackground(color);
            if (table == null) {
                Stream.of(area.getChildren()).forEach(zone -> ground((Composite) zone, color));
            }
        }
    }

    private static void ground(Composite zone, Color color) {
        zone.setBackground(color);
        Stream.of(zone.getChildren()).filter(Label.class::isInstance).forEach(label -> label.setBackground(color));
    }

    /** The button that adds, with all there is to add. */
    static FlatButton addButton(Composite parent, CardKit kit, CardActions actions) {
        FlatButton button = new FlatButton(parent, kit.services().icons(), FlatButton.Kind.PRIMARY).icon("plus")
                .text(kit.text("add")).arrow();
        button.setBackground(parent.getBackground());
        button.setData(ModelIds.TEST_ID, "dossier.add");
        Menu menu = new Menu(button);
        for (EntryKind kind : WRITTEN) {
            item(menu, kit.text("add." + kind.name()), () -> actions.add(kind));
        }
        item(menu, kit.text("add.files"), actions::chooseFiles);
        button.addListener(SWT.Dispose, event -> menu.dispose());
        button.addListener(SWT.Selection, event -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
        return button;
    }
}
