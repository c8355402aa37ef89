// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.extensions;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminView;
import org.liaison.ui.admin.internal.Screen;
import org.liaison.ui.admin.internal.table.AdminTable;
import org.liaison.ui.admin.internal.table.Cell;
import org.liaison.ui.guest.Guest;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.FlatButton.Kind;
import org.liaison.values.Fold;

/** All widgets with the plug-ins that bring them: what is switched off is switched on again here, whatever layout it is in. */
final class ExtensionsView implements AdminView {

    private final AdminDesk desk;
    private final Guests guests;
    private final Screen screen;
    private final AdminTable<Guest> table;
    private final FlatButton on;
    private final FlatButton off;
    private final FlatButton onlyOff;
    private Read read = new Read(List.of(), Set.of());
    private boolean few;

    ExtensionsView(Composite parent, AdminDesk desk, Guests guests) {
        this.desk = desk;
        this.guests = guests;
        screen = new Screen(parent, desk.icons(), "extensions", desk.text("extensions"), desk.text("searchExtensions"));
        off = screen.action(Kind.PLAIN, "circle-x", "off", desk.text("switchOff"), () -> change(guests::switchOff));
        on = screen.action(Kind.PRIMARY, "check", "on", desk.text("switchOn"), () -> change(guests::switchOn));
        onlyOff = screen.choice("onlyOff", desk.text("onlyOff"), this::turn);
        screen.body().setLayout(new FillLayout());
        // an id is a text; two with one number would at worst be selected together
        table = new AdminTable<>(screen.body(), desk.text("extensions"), "extensions.table", guest -> guest.id().hashCode(),
                List.of(cell("widget", 240, Guest::name), cell("plugIn", 240, Guest::plugIn), cell("identifier", 320, Guest::id),
                        cell("here", 120, guest -> isOff(guest) ? desk.text("isOff") : "")));
        screen.colored(table::color);
        screen.hears(table.control());
        screen.search().addListener(SWT.Modify, event -> show());
        screen.search().addListener(SWT.DefaultSelection, event -> table.control().setFocus());
        table.listen(this::selected);
        table.onOpen(guest -> change(isOff(guest) ? guests::switchOn : guests::switchOff));
        show();
        read();
    }

    private Cell<Guest> cell(String key, int width, Function<Guest, String> text) {
        Comparator<Object> order = Collator.getInstance(desk.language());
        return new Cell<>(desk.text(key), width, false, text, Comparator.comparing(text, order), null);
    }

    private boolean isOff(Guest guest) {
        return read.off.contains(guest.id());
    }

    @Override
    public Composite control() {
        return screen.control();
    }

    @Override
    public void focus() {
        screen.search().setFocus();
    }

    /** Asks again what is contributed, and what of it is off. */
    @Override
    public void read() {
        desk.run(screen.control(), () -> new Read(guests.placed(), guests.switchedOff()), now -> {
            if (!now.equals(read)) {
                read = now;
                show();
            }
        });
    }

    private void turn() {
        few = !few;
        onlyOff.choose(few);
        show();
    }

    private void show() {
        String typed = Fold.of(screen.search().getText().strip());
        List<Guest> shown = read.guests.stream().filter(guest -> !few || isOff(guest))
                .filter(guest -> Stream.of(guest.name(), guest.plugIn(), guest.id())
                        .anyMatch(text -> Fold.of(text).contains(typed)))
                .toList();
        table.show(shown);
        screen.count(desk.text("widgetCount", read.guests.size(), read.off.size()));
    }

    private void selected() {
        on.setEnabled(table.selected().stream().anyMatch(this::isOff));
        off.setEnabled(table.selected().stream().anyMatch(guest -> !isOff(guest)));
        screen.tell(desk.text("extensionHint"));
    }

    private void change(Consumer<String> work) {
        List<String> ids = table.selected().stream().map(Guest::id).toList();
        desk.run(screen.control(), () -> {
            ids.forEach(work);
            return Boolean.TRUE;
        }, done -> read());
    }

    /** What was read. */
    private record Read(List<Guest> guests, Set<String> off) {
    }
}
