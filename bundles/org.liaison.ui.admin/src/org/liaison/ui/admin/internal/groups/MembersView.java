// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.bulk.GroupBook.Entry;
import org.liaison.model.crm.Contact;
import org.liaison.store.ChangeSet;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Screen;
import org.liaison.ui.admin.internal.table.AdminTable;
import org.liaison.ui.admin.internal.table.Cell;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.FlatButton.Kind;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The members of one group: opened by Enter or a double-click, taken out by a button or Delete; those without mail say why. */
final class MembersView {

    private final AdminDesk desk;
    private final Membership membership;
    private final Composite body;
    private final Label title;
    private final FlatButton remove;
    private final AdminTable<Member> table;
    private Entry entry;

    MembersView(Composite parent, AdminDesk desk, Screen screen, Membership membership, BiConsumer<RecordRef, String> opener) {
        this.desk = desk;
        this.membership = membership;
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        body.setLayout(layout);
        title = new Label(body, SWT.NONE);
        title.setFont(Type.strong(body.getDisplay()));
        title.setData(ModelIds.TEST_ID, "groups.members.title");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        remove = new FlatButton(body, desk.icons(), Kind.PLAIN).icon("x").text(desk.text("takeOut"));
        remove.setData(ModelIds.TEST_ID, "groups.members.remove");
        remove.addListener(SWT.Selection, event -> remove());
        table = new AdminTable<>(body, desk.text("groupMembers"), "groups.members", member -> member.record().id(), cells());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table.onOpen(member -> opener.accept(member.record(), member.name()));
        table.listen(() -> remove.setEnabled(!table.selected().isEmpty()));
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        screen.hears(table.control());
        screen.colored(this::color);
        color();
    }

    private void color() {
        Palette palette = Palette.of(body.getDisplay());
        List.of(body, title, remove).forEach(control -> control.setBackground(palette.surface()));
        title.setForeground(palette.text());
        table.color();
    }

    private List<Cell<Member>> cells() {
        Comparator<Object> order = Collator.getInstance(desk.language());
        return List.of(cell("member", 240, order, Member::name),
                cell("kind", 100, order, member -> desk.text(member.record().type() == Contact.class ? "contact" : "relation")),
                cell("companyOrCity", 220, order, Member::place), cell("noMail", 220, order, this::reasons));
    }

    private Cell<Member> cell(String title, int width, Comparator<Object> order,
            Function<Member, String> text) {
        return new Cell<>(desk.text(title), width, false, text, Comparator.comparing(text, order), null);
    }

    private String reasons(Member member) {
        return member.against().stream().map(wish -> wish.label(desk.language())).sorted().collect(Collectors.joining(", "));
    }

    Composite control() {
        return body;
    }

    /** Shows the members of a group; null for none. */
    void show(Entry shown) {
        entry = shown;
        if (shown == null) {
            table.show(List.of());
            title.setText("");
            return;
        }
        desk.run(body, () -> membership.of(shown.group()), members -> {
            if (entry == shown) {
                table.show(members);
                title.setText(desk.text(shown.members() > members.size() ? "membersSome" : "membersOf", shown.group().getName(),
                        shown.members(), shown.unwilling(), members.size()).replace("&", "&&"));
                body.layout();
            }
        });
    }

    private void remove() {
        List<Member> gone = table.selected();
        if (entry != null && !gone.isEmpty()) {
            Entry from = entry;
            desk.run(body, () -> membership.remove(from.group(), gone), stored -> stored.ifPresent(this::done));
        }
    }

    private void done(ChangeSet changeSet) {
        desk.done(body.getShell(), changeSet);
    }
}
