// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.nio.file.Path;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.bulk.GroupBook;
import org.liaison.bulk.GroupBook.Entry;
import org.liaison.bulk.MailWish;
import org.liaison.exchange.MemberFile;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.RecordRef;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminView;
import org.liaison.ui.admin.internal.Screen;
import org.liaison.ui.admin.internal.table.AdminTable;
import org.liaison.ui.admin.internal.table.Cell;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.FlatButton.Kind;
import org.liaison.ui.work.FileQuestion;
import org.liaison.values.Fold;

/** The management of mailing groups: how many belong to each, how many of them do not want mail and why (trap T13). */
final class GroupsView implements AdminView {

    private static final int LEAST_HEIGHT = 80;

    private final AdminDesk desk;
    private final GroupBook book;
    private final MemberFile file;
    private final Consumer<ListQuery> lists;
    private final Screen screen;
    private final AdminTable<Entry> table;
    private final MembersView members;
    private final FlatButton edit;
    private final FlatButton export;
    private final FlatButton remove;
    private List<Entry> all = List.of();

    GroupsView(Composite parent, AdminDesk desk, Membership membership, MemberFile file, Consumer<ListQuery> lists,
            BiConsumer<RecordRef, String> opener) {
        this.desk = desk;
        this.book = membership.book();
        this.file = file;
        this.lists = lists;
        screen = new Screen(parent, desk.icons(), "groups", desk.text("groups"), desk.text("searchGroups"));
        edit = screen.action(Kind.PLAIN, "pencil", "edit", desk.text("rename"), this::edit);
        export = screen.action(Kind.PLAIN, "file-down", "export", desk.text("exportMembers"), this::export);
        remove = screen.action(Kind.PLAIN, "trash-2", "remove", desk.text("delete"), this::remove);
        screen.action(Kind.PRIMARY, "plus", "add", desk.text("newGroup"), this::add);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 12;
        screen.body().setLayout(layout);
        table = new AdminTable<>(screen.body(), desk.text("groups"), "groups.table", entry -> entry.group().getId(), cells());
        table.control().setLayoutData(half());
        members = new MembersView(screen.body(), desk, screen, membership, opener);
        members.control().setLayoutData(half());
        screen.colored(table::color);
        screen.hears(table.control());
        screen.search().addListener(SWT.Modify, event -> show());
        screen.search().addListener(SWT.DefaultSelection, event -> table.control().setFocus());
        table.control().addListener(SWT.KeyDown, this::key);
        table.listen(this::selected);
        table.onOpen(this::open);
        show();
        read();
    }

    /** As high as the other half, however many rows a table has. */
    private static GridData half() {
        GridData half = new GridData(SWT.FILL, SWT.FILL, true, true);
        half.heightHint = LEAST_HEIGHT;
        return half;
    }

    private List<Cell<Entry>> cells() {
        Comparator<Object> order = Collator.getInstance(desk.language());
        NumberFormat numbers = NumberFormat.getIntegerInstance(desk.language());
        return List.of(
                new Cell<>(desk.text("groupName"), 280, false, entry -> entry.group().getName(),
                        Comparator.comparing(entry -> entry.group().getName(), order), null),
                new Cell<>(desk.text("relations"), 110, true, entry -> number(numbers, entry.relations()),
                        Comparator.comparingInt(Entry::relations), entry -> members(entry, Relation.class)),
                new Cell<>(desk.text("contacts"), 110, true, entry -> number(numbers, entry.contacts()),
                        Comparator.comparingInt(Entry::contacts), entry -> members(entry, Contact.class)),
                new Cell<>(desk.text("leftOut"), 110, true, entry -> number(numbers, entry.unwilling()),
                        Comparator.comparingInt(Entry::unwilling), entry -> lists.accept(book.unwilling(entry.group()))),
                new Cell<>(desk.text("description"), 360, false, entry -> description(entry.group()).replaceAll("\\s+", " "),
                        Comparator.comparing(entry -> description(entry.group()), order), null));
    }

    private static String number(NumberFormat numbers, int count) {
        return count == 0 ? "" : numbers.format(count);
    }

    private static String description(MailingGroup group) {
        return group.getDescription() == null ? "" : group.getDescription();
    }

    @Override
    public Composite control() {
        return screen.control();
    }

    @Override
    public void focus() {
        screen.search().setFocus();
    }

    /** Reads the groups anew; what is selected and scrolled stays. */
    @Override
    public void read() {
        desk.run(screen.control(), book::entries, entries -> {
            boolean same = seen(entries).equals(seen(all));
            all = entries;
            if (same) {
                members();
            } else {
                show();
            }
        });
    }

    /** What can be seen of groups: two readings of the same ones are other objects. */
    private static List<List<Object>> seen(List<Entry> entries) {
        return entries.stream().map(entry -> List.<Object>of(entry.group().getId(), entry.group().getVersion(), entry.relations(),
                entry.contacts(), entry.unwilling(), entry.reasons())).toList();
    }

    private void show() {
        List<String> words = Stream.of(Fold.of(screen.search().getText().strip()).split(" ")).toList();
        List<Entry> shown = all.stream()
                .filter(entry -> words.stream().allMatch(
                        word -> Fold.of(entry.group().getName() + ' ' + description(entry.group())).contains(word)))
                .toList();
        table.show(shown);
        screen.count(desk.text(shown.size() == all.size() ? "groupCount" : "groupCountSome", shown.size(), all.size()));
    }

    private void selected() {
        List<Entry> selected = table.selected();
        edit.setEnabled(selected.size() == 1);
        export.setEnabled(selected.size() == 1 && selected.getFirst().mailed() > 0);
        remove.setEnabled(!selected.isEmpty());
        members();
        screen.tell(selected.size() == 1 ? story(selected.getFirst()) : desk.text("groupHint"));
    }

    /** Below the groups stand the members of the one that is selected. */
    private void members() {
        Entry one = table.selected().size() == 1 ? table.selected().getFirst() : null;
        members.control().setVisible(one != null);
        ((GridData) members.control().getLayoutData()).exclude = one == null;
        members.show(one);
        screen.body().layout();
    }

    /** Who of the members is mailed, and why others are not. */
    private String story(Entry entry) {
        String mailed = desk.text("groupMailed", entry.group().getName(), entry.members(), entry.mailed());
        String reasons = Arrays.stream(MailWish.values()).filter(wish -> entry.reasons().getOrDefault(wish, 0) > 0)
                .map(wish -> desk.text("reason", wish.label(desk.language()), entry.reasons().get(wish)))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? mailed : mailed + ' ' + desk.text("groupLeftOut", entry.unwilling(), reasons);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            edit();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    private void open(Entry entry) {
        members(entry, entry.contacts() > 0 || entry.relations() == 0 ? Contact.class : Relation.class);
    }

    private void members(Entry entry, Class<? extends DomainEntity> type) {
        lists.accept(book.members(entry.group(), type));
    }

    private List<String> names(MailingGroup without) {
        return all.stream().map(Entry::group).filter(group -> without == null || group.getId() != without.getId())
                .map(MailingGroup::getName).toList();
    }

    private void add() {
        new GroupWindow(screen.control().getShell(), desk, null, names(null)).ask().ifPresent(answer -> desk.run(screen.control(),
                () -> book.add(answer.name(), answer.description(), Origin.TYPED), this::added));
    }

    private void added(MailingGroup made) {
        screen.search().setText("");
        desk.run(screen.control(), book::entries, entries -> {
            all = entries;
            show();
            table.select(made.getId());
            table.control().setFocus();
        });
    }

    private void edit() {
        if (table.selected().size() == 1) {
            MailingGroup group = table.selected().getFirst().group();
            new GroupWindow(screen.control().getShell(), desk, group, names(group)).ask()
                    .ifPresent(answer -> desk.run(screen.control(),
                            () -> book.change(group, answer.name(), answer.description(), Origin.TYPED),
                            stored -> stored.ifPresent(this::done)));
        }
    }

    private void remove() {
        List<Entry> gone = table.selected();
        if (gone.isEmpty()) {
            return;
        }
        String title = gone.size() == 1
                ? desk.text("deleteGroup", gone.getFirst().group().getName())
                : desk.text("deleteGroups", gone.size());
        int members = gone.stream().mapToInt(Entry::members).sum();
        if (desk.sure(screen.control().getShell(), title, desk.text("deleteGroupText", members), desk.text("deleteIt"))) {
            desk.run(screen.control(), () -> book.remove(gone.stream().map(Entry::group).toList(), Origin.TYPED),
                    stored -> stored.ifPresent(this::done));
        }
    }

    private void export() {
        MailingGroup group = table.selected().getFirst().group();
        new FileQuestion(screen.control().getShell(), desk.language(), desk.text("exportMembers"))
                .kind(desk.text("memberFiles"), "csv").toWrite(group.getName()).ifPresent(chosen -> export(group, chosen));
    }

    private void export(MailingGroup group, Path chosen) {
        desk.run(screen.control(), () -> file.write(
                new MemberFile.Members(book.members(group, Contact.class), book.unwilling(group),
                        book.members(group, Relation.class)),
                chosen, desk.text("relationsSuffix"), separator()),
                written -> desk.say(desk.text("membersExported", written.written(), written.leftOut())));
    }

    /** What the spreadsheets of the user's country take. */
    private char separator() {
        return desk.language().getLanguage().equals("en") ? ',' : ';';
    }

    private void done(ChangeSet changeSet) {
        desk.done(screen.control().getShell(), changeSet);
        read();
    }
}
