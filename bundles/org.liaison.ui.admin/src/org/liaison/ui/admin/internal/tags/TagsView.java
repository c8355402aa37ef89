// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.liaison.bulk.Likeness;
import org.liaison.bulk.TagBook;
import org.liaison.bulk.Tagged;
import org.liaison.model.crm.Tag;
import org.liaison.search.ListQuery;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Operator;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminView;
import org.liaison.ui.admin.internal.Screen;
import org.liaison.ui.admin.internal.table.AdminTable;
import org.liaison.ui.admin.internal.table.Cell;
import org.liaison.ui.admin.internal.table.InPlace;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.FlatButton.Kind;

/** The management of tags: all of them with their use, to be searched, made, renamed, merged and deleted. */
final class TagsView implements AdminView {

    static final int LONGEST = 100;

    private final AdminDesk desk;
    private final TagBook book;
    private final Consumer<ListQuery> lists;
    private final Screen screen;
    private final AdminTable<TagRow> table;
    private final Map<String, FlatButton> modules = new LinkedHashMap<>();
    private final FlatButton twins;
    private final FlatButton rename;
    private final FlatButton merge;
    private final FlatButton remove;
    private List<TagRow> all = List.of();
    private TagChoice choice = TagChoice.ALL;

    TagsView(Composite parent, AdminDesk desk, TagBook book, Consumer<ListQuery> lists) {
        this.desk = desk;
        this.book = book;
        this.lists = lists;
        screen = new Screen(parent, desk.icons(), "tags", desk.text("tags"), desk.text("searchTags"));
        rename = screen.action(Kind.PLAIN, "pencil", "rename", desk.text("rename"), this::rename);
        merge = screen.action(Kind.PLAIN, "link", "merge", desk.text("merge"), () -> merge(table().selected()));
        remove = screen.action(Kind.PLAIN, "trash-2", "remove", desk.text("delete"), this::remove);
        screen.action(Kind.PRIMARY, "plus", "add", desk.text("addTag"), this::add);
        module("", desk.text("allModules"));
        Tagged.ALL.forEach(tagged -> module(tagged.module(), TagRow.module(desk, tagged.module())));
        twins = screen.choice("twins", "", () -> choose(choice.onlyTwins(!choice.twins())));
        twins.setToolTipText(desk.text("twinsHint"));
        screen.body().setLayout(new FillLayout());
        table = new AdminTable<>(screen.body(), desk.text("tags"), "tags.table", row -> row.tag().getId(), cells());
        screen.colored(table::color);
        screen.hears(table.control());
        screen.search().addListener(SWT.Modify, event -> choose(choice.typing(screen.search().getText())));
        screen.search().addListener(SWT.DefaultSelection, event -> table.control().setFocus());
        screen.search().addListener(SWT.KeyDown, this::down);
        table.control().addListener(SWT.KeyDown, this::key);
        table.listen(this::enable);
        table.onOpen(this::show);
        choose(choice);
        read();
    }

    private AdminTable<TagRow> table() {
        return table;
    }

    private void module(String module, String text) {
        modules.put(module, screen.choice("module" + module, text, () -> choose(choice.in(module))));
    }

    private List<Cell<TagRow>> cells() {
        Comparator<Object> order = Collator.getInstance(desk.language());
        NumberFormat numbers = NumberFormat.getIntegerInstance(desk.language());
        Comparator<TagRow> byLabel = Comparator.comparing(row -> row.tag().getLabel(), order);
        return List.of(new Cell<>(desk.text("tag"), 340, false, row -> row.tag().getLabel(), byLabel, null),
                new Cell<>(desk.text("module"), 160, false, this::module, Comparator.comparing(this::module, order), null),
                new Cell<>(desk.text("uses"), 120, true, row -> row.uses() == 0 ? "" : numbers.format(row.uses()),
                        Comparator.comparingInt(TagRow::uses), this::show),
                new Cell<>(desk.text("looksLike"), 300, false, row -> row.twin().map(Tag::getLabel).orElse(""),
                        Comparator.comparing(row -> row.twin().isEmpty()), this::mergeTwin));
    }

    private String module(TagRow row) {
        return TagRow.module(desk, row.tag().getModule());
    }

    @Override
    public Composite control() {
        return screen.control();
    }

    @Override
    public void focus() {
        screen.search().setFocus();
    }

    /** Reads the tags anew; what is being typed, selected and scrolled stays. */
    @Override
    public void read() {
        desk.run(screen.control(), () -> TagRow.of(book.entries()), rows -> {
            boolean same = TagRow.shown(rows).equals(TagRow.shown(all));
            all = rows;
            if (!same) {
                choose(choice);
            }
        });
    }

    private void choose(TagChoice newChoice) {
        choice = newChoice;
        modules.forEach((module, button) -> button.choose(module.equals(choice.module())));
        long alike = choice.typing("").onlyTwins(true).of(all).size();
        twins.text(desk.text("twins", alike));
        twins.setVisible(alike > 0 || choice.twins());
        twins.choose(choice.twins());
        twins.getParent().requestLayout();
        List<TagRow> shown = choice.of(all);
        table.show(shown);
        screen.count(desk.text(shown.size() == all.size() ? "tagCount" : "tagCountSome", shown.size(), all.size()));
    }

    private void enable() {
        List<TagRow> selected = table.selected();
        rename.setEnabled(selected.size() == 1);
        remove.setEnabled(!selected.isEmpty());
        merge.setEnabled(selected.size() == 1 && selected.getFirst().twin().isPresent() || selected.size() > 1
                && selected.stream().map(row -> row.tag().getModule()).distinct().count() == 1);
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            table.control().setFocus();
            event.doit = false;
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            rename();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    /** Shows the records that have the tag. */
    private void show(TagRow row) {
        Tagged.of(row.tag().getModule()).filter(tagged -> row.uses() > 0)
                .ifPresent(tagged -> lists.accept(ListQuery.all(tagged.type())
                        .where(Criterion.All.NOTHING.and(Condition.of("tags", Operator.IS, row.tag().getLabel())))));
    }

    private void add() {
        new AddTagWindow(screen.control().getShell(), desk, all, choice.module()).ask()
                .ifPresent(answer -> desk.run(screen.control(), () -> book.add(answer.tagged(), answer.label(), Origin.TYPED),
                        this::added));
    }

    /** Whatever was searched for, the new one is to be seen. */
    private void added(Tag made) {
        screen.search().setText("");
        choice = choice.onlyTwins(false).in(choice.module().equals(made.getModule()) ? made.getModule() : "");
        desk.run(screen.control(), () -> TagRow.of(book.entries()), rows -> {
            all = rows;
            choose(choice);
            table.select(made.getId());
            table.control().setFocus();
        });
    }

    private void rename() {
        if (table.selected().size() == 1) {
            TagRow row = table.selected().getFirst();
            InPlace.begin(table.control(), table.rows().indexOf(row), row.tag().getLabel(), LONGEST, "tags.name",
                    new Renaming(row));
        }
    }

    private void remove() {
        List<Tag> gone = table.selected().stream().map(TagRow::tag).toList();
        if (gone.isEmpty()) {
            return;
        }
        desk.run(screen.control(), () -> book.uses(gone), uses -> {
            String title = gone.size() == 1
                    ? desk.text("deleteTag", gone.getFirst().getLabel())
                    : desk.text("deleteTags", gone.size());
            if (desk.sure(screen.control().getShell(), title, desk.text("deleteTagText", uses), desk.text("deleteIt"))) {
                desk.run(screen.control(), () -> book.remove(gone, Origin.TYPED), stored -> stored.ifPresent(this::done));
            }
        });
    }

    private void mergeTwin(TagRow row) {
        merge(List.of(row));
    }

    /** A single tag is merged with the one it looks like. */
    private void merge(List<TagRow> selected) {
        List<TagRow> wanted = selected.size() == 1
                ? all.stream().filter(row -> row.tag().getId() == selected.getFirst().tag().getId()
                        || selected.getFirst().twin().filter(twin -> twin.getId() == row.tag().getId()).isPresent()).toList()
                : selected;
        new MergeWindow(screen.control().getShell(), desk, wanted).ask().ifPresent(stays -> {
            List<Tag> gone = wanted.stream().map(TagRow::tag).filter(tag -> tag.getId() != stays.getId()).toList();
            desk.runLong(screen.control(), desk.text("merging", stays.getLabel()),
                    progress -> book.merge(stays, gone, Origin.TYPED, progress), this::done);
        });
    }

    private void done(ChangeSet changeSet) {
        desk.done(screen.control().getShell(), changeSet);
        read();
    }

    /** A tag whose label is being changed in its cell; a label that nearly exists is pointed out while it is typed. */
    private final class Renaming implements InPlace.Work {

        private final TagRow row;
        private final Likeness others;

        Renaming(TagRow row) {
            this.row = row;
            this.others = new Likeness(
                    all.stream().filter(other -> other.tag().getModule().equals(row.tag().getModule()) && other != row)
                            .map(other -> other.tag().getLabel()).toList());
        }

        @Override
        public void typed(String typed) {
            screen.note(typed.strip().equals(row.tag().getLabel())
                    ? ""
                    : others.near(typed).map(like -> desk.text("tagLike", like).replace("&", "&&")).orElse(""));
        }

        @Override
        public void store(String typed, Runnable stored, Runnable refused) {
            desk.run(screen.control(), () -> book.rename(row.tag(), typed, Origin.TYPED), changeSet -> {
                stored.run();
                changeSet.ifPresent(TagsView.this::done);
            }, sentence -> {
                refused.run();
                Optional<String> taken = others.same(typed);
                screen.note(sentence.replace("&", "&&") + taken.map(label -> " <a>" + desk.text("mergeWith", label)
                        .replace("&", "&&") + "</a>").orElse(""));
                mergeOnClick(taken, stored);
            });
        }

        private void mergeOnClick(Optional<String> taken, Runnable close) {
            for (Listener before : screen.note().getListeners(SWT.Selection)) {
                screen.note().removeListener(SWT.Selection, before);
            }
            taken.flatMap(label -> all.stream().filter(other -> other.tag().getModule().equals(row.tag().getModule())
                    && other.tag().getLabel().equals(label)).findFirst())
                    .ifPresent(other -> screen.note().addListener(SWT.Selection, event -> {
                        close.run();
                        merge(List.of(row, other));
                    }));
        }

        @Override
        public void ended() {
            screen.note("");
        }
    }
}
