// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.colleagues;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.bulk.ColleagueBook;
import org.liaison.bulk.ColleagueBook.Said;
import org.liaison.bulk.TermBook;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminView;
import org.liaison.ui.admin.internal.Screen;
import org.liaison.ui.admin.internal.table.AdminTable;
import org.liaison.ui.admin.internal.table.Cell;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.FlatButton.Kind;
import org.liaison.values.Fold;

/** The management of colleagues: who works here, with which role, and who no longer does. */
final class ColleaguesView implements AdminView {

    private final AdminDesk desk;
    private final ColleagueBook book;
    private final TermBook terms;
    private final Screen screen;
    private final AdminTable<Colleague> table;
    private final FlatButton edit;
    private final FlatButton remove;
    private List<Colleague> all = List.of();
    private List<Term> roles = List.of();

    ColleaguesView(Composite parent, AdminDesk desk, ColleagueBook book, TermBook terms) {
        this.desk = desk;
        this.book = book;
        this.terms = terms;
        screen = new Screen(parent, desk.icons(), "colleagues", desk.text("colleagues"), desk.text("searchColleagues"));
        edit = screen.action(Kind.PLAIN, "pencil", "edit", desk.text("rename"), this::edit);
        remove = screen.action(Kind.PLAIN, "trash-2", "remove", desk.text("delete"), this::remove);
        screen.action(Kind.PRIMARY, "plus", "add", desk.text("newColleague"), () -> ask(Optional.empty()));
        screen.body().setLayout(new FillLayout());
        table = new AdminTable<>(screen.body(), desk.text("colleagues"), "colleagues.table", Colleague::getId, cells());
        screen.colored(table::color);
        screen.hears(table.control());
        screen.search().addListener(SWT.Modify, event -> show());
        screen.search().addListener(SWT.DefaultSelection, event -> table.control().setFocus());
        table.control().addListener(SWT.KeyDown, this::key);
        table.listen(this::selected);
        table.onOpen(colleague -> ask(Optional.of(colleague)));
        show();
        read();
    }

    private List<Cell<Colleague>> cells() {
        return List.of(cell("colleagueName", 240, Colleague::title), cell("login", 140, Colleague::getLogin),
                cell("email", 240, colleague -> colleague.getEmail() == null ? "" : colleague.getEmail()),
                cell("role", 180, this::role), cell("here", 100, colleague -> here(colleague) ? "" : desk.text("left")));
    }

    private Cell<Colleague> cell(String key, int width, Function<Colleague, String> text) {
        Comparator<Object> order = Collator.getInstance(desk.language());
        return new Cell<>(desk.text(key), width, false, text, Comparator.comparing(text, order), null);
    }

    private String role(Colleague colleague) {
        return colleague.getRole() == null ? "" : colleague.getRole().label(desk.language());
    }

    private static boolean here(Colleague colleague) {
        return !Boolean.FALSE.equals(colleague.getActive());
    }

    @Override
    public Composite control() {
        return screen.control();
    }

    @Override
    public void focus() {
        screen.search().setFocus();
    }

    /** Reads the colleagues anew; what is selected and scrolled stays. */
    @Override
    public void read() {
        desk.run(screen.control(), () -> new Read(book.all(), terms.terms(Vocabulary.COLLEAGUE_ROLE)), now -> {
            boolean same = now.seen(desk.language()).equals(new Read(all, roles).seen(desk.language()));
            all = now.colleagues;
            roles = now.roles;
            if (!same) {
                show();
            }
        });
    }

    private void show() {
        List<String> words = Stream.of(Fold.of(screen.search().getText().strip()).split(" ")).toList();
        List<Colleague> shown = all.stream().filter(colleague -> words.stream().allMatch(text(colleague)::contains)).toList();
        table.show(shown);
        screen.count(desk.text(shown.size() == all.size() ? "colleagueCount" : "colleagueCountSome", shown.size(), all.size()));
    }

    private String text(Colleague colleague) {
        Said said = Said.of(colleague);
        return Fold.of(String.join(" ", said.name(), said.login(), said.email(), role(colleague)));
    }

    private void selected() {
        edit.setEnabled(table.selected().size() == 1);
        remove.setEnabled(!table.selected().isEmpty());
        screen.tell(desk.text("colleagueHint"));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            edit();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT) {
            ask(Optional.empty());
        }
    }

    private void edit() {
        if (table.selected().size() == 1) {
            ask(Optional.of(table.selected().getFirst()));
        }
    }

    private void ask(Optional<Colleague> before) {
        ColleagueWindow window = new ColleagueWindow(screen.control().getShell(), desk, before, roles);
        if (before.isPresent()) {
            window.ask(said -> book.change(before.get(), said, Origin.TYPED), stored -> stored.ifPresent(this::done));
        } else {
            window.ask(said -> book.add(said, Origin.TYPED), this::added);
        }
    }

    /** Whatever was searched for, the new one is to be seen. */
    private void added(Colleague made) {
        screen.search().setText("");
        desk.run(screen.control(), book::all, now -> {
            all = now;
            show();
            table.select(made.getId());
            table.control().setFocus();
        });
    }

    private void remove() {
        List<Colleague> gone = table.selected();
        if (!gone.isEmpty()) {
            desk.run(screen.control(), () -> book.uses(gone), uses -> remove(gone, uses));
        }
    }

    private void remove(List<Colleague> gone, long uses) {
        String title = gone.size() == 1
                ? desk.text("deleteColleague", gone.getFirst().title())
                : desk.text("deleteColleagues", gone.size());
        if (desk.sure(screen.control().getShell(), title, desk.text("deleteColleagueText", uses), desk.text("deleteIt"))) {
            desk.run(screen.control(), () -> book.remove(gone, Origin.TYPED), stored -> stored.ifPresent(this::done));
        }
    }

    private void done(ChangeSet changeSet) {
        desk.done(screen.control().getShell(), changeSet);
        read();
    }

    /** What was read; two readings of the same are other objects. */
    private record Read(List<Colleague> colleagues, List<Term> roles) {

        List<List<Object>> seen(Locale language) {
            return Stream.concat(
                    colleagues.stream().map(colleague -> List.<Object>of(colleague.getId(), colleague.getVersion())),
                    roles.stream().map(role -> List.<Object>of(role.getId(), role.label(language)))).toList();
        }
    }
}
