// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.terms;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.bulk.TermBook;
import org.liaison.criteria.Labels;
import org.liaison.model.Term;
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

/** The management of vocabularies: on the left which there are, on the right the terms of one in the order in which they are offered. */
final class TermsView implements AdminView {

    private static final int VOCABULARIES_WIDTH = 240;

    private final AdminDesk desk;
    private final TermBook book;
    private final Screen screen;
    private final AdminTable<String> vocabularies;
    private final AdminTable<Term> table;
    private final FlatButton edit;
    private final FlatButton up;
    private final FlatButton down;
    private final FlatButton retire;
    private List<Term> all = List.of();
    private String vocabulary;

    TermsView(Composite parent, AdminDesk desk, TermBook book) {
        this.desk = desk;
        this.book = book;
        screen = new Screen(parent, desk.icons(), "terms", desk.text("terms"), desk.text("searchTerms"));
        edit = screen.action(Kind.PLAIN, "pencil", "edit", desk.text("rename"), this::edit);
        up = screen.action(Kind.PLAIN, "arrow-up", "up", desk.text("up"), () -> move(-1));
        down = screen.action(Kind.PLAIN, "arrow-down", "down", desk.text("down"), () -> move(1));
        retire = screen.action(Kind.PLAIN, "circle-x", "retire", desk.text("retire"), this::retire);
        screen.action(Kind.PRIMARY, "plus", "add", desk.text("newTerm"), this::add);
        GridLayout beside = new GridLayout(2, false);
        beside.marginWidth = 0;
        beside.marginHeight = 0;
        beside.horizontalSpacing = 12;
        screen.body().setLayout(beside);
        vocabularies = new AdminTable<>(screen.body(), desk.text("terms"), "terms.vocabularies", key -> key.hashCode(),
                List.of(new Cell<>(desk.text("choiceList"), VOCABULARIES_WIDTH, false, this::label,
                        Comparator.comparing(this::label, Collator.getInstance(desk.language())), null)));
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = VOCABULARIES_WIDTH;
        vocabularies.control().setLayoutData(narrow);
        table = new AdminTable<>(screen.body(), desk.text("terms"), "terms.table", Term::getId, cells());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        screen.colored(vocabularies::color);
        screen.colored(table::color);
        screen.hears(table.control());
        screen.hears(vocabularies.control());
        screen.search().addListener(SWT.Modify, event -> show());
        screen.search().addListener(SWT.DefaultSelection, event -> table.control().setFocus());
        table.control().addListener(SWT.KeyDown, this::key);
        table.listen(this::selected);
        table.onOpen(term -> edit());
        vocabularies.listen(this::chosen);
        vocabularies.show(book.vocabularies());
        vocabularies.control().setSelection(0);
        chosen();
    }

    /** The user's language first. */
    static List<Locale> languages(Locale own) {
        return Stream.of(Locale.of("fr"), Locale.of("en"), Locale.of("nl"))
                .sorted(Comparator.comparing(language -> !language.getLanguage().equals(own.getLanguage()))).toList();
    }

    private String label(String key) {
        return Vocabulary.label(key, desk.language());
    }

    private List<Cell<Term>> cells() {
        Comparator<Term> offered = Comparator.comparing(Term::getPosition, Comparator.nullsLast(Comparator.naturalOrder()));
        Stream<Cell<Term>> names = languages(desk.language()).stream().map(language -> new Cell<>(
                desk.text("language." + language.getLanguage()), 200, false, (Term term) -> text(Labels.of(term).only(language)),
                language.getLanguage().equals(desk.language().getLanguage())
                        ? offered
                        : Comparator.comparing((Term term) -> text(Labels.of(term).only(language)),
                                Collator.getInstance(language)),
                null));
        return Stream.concat(names, Stream.of(new Cell<>(desk.text("offered"), 120, false,
                (Term term) -> term.offered() ? "" : desk.text("notOffered"), Comparator.comparing(Term::offered), null)))
                .toList();
    }

    private static String text(String label) {
        return label == null ? "" : label;
    }

    @Override
    public Composite control() {
        return screen.control();
    }

    @Override
    public void focus() {
        vocabularies.control().setFocus();
    }

    private void chosen() {
        String chosen = vocabularies.selected().stream().findFirst().orElse(vocabulary);
        if (!Objects.equals(chosen, vocabulary)) {
            vocabulary = chosen;
            read();
        }
    }

    /** Reads the terms anew; what is selected and scrolled stays. */
    @Override
    public void read() {
        String wanted = vocabulary;
        desk.run(screen.control(), () -> book.terms(wanted), terms -> {
            if (wanted.equals(vocabulary)) {
                all = terms;
                show();
            }
        });
    }

    private void show() {
        String typed = Fold.of(screen.search().getText().strip());
        List<Term> shown = all.stream().filter(term -> languages(desk.language()).stream()
                .anyMatch(language -> Fold.of(text(Labels.of(term).only(language))).contains(typed))).toList();
        table.show(shown);
        screen.count(desk.text(shown.size() == all.size() ? "termCount" : "termCountSome", shown.size(), all.size()));
    }

    private void selected() {
        List<Term> selected = table.selected();
        boolean one = selected.size() == 1;
        edit.setEnabled(one);
        up.setEnabled(one && selected.getFirst().getId() != all.getFirst().getId());
        down.setEnabled(one && selected.getFirst().getId() != all.getLast().getId());
        retire.setEnabled(one);
        retire.text(desk.text(one && !selected.getFirst().offered() ? "offerAgain" : "retire"));
        retire.getParent().layout();
        screen.tell(desk.text("termHint"));
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (event.keyCode == SWT.F2) {
            edit();
        } else if (event.keyCode == SWT.DEL) {
            retire();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    private void add() {
        new TermWindow(screen.control().getShell(), desk, desk.text("newTermIn", label(vocabulary)), new Labels(null, null, null))
                .ask(labels -> book.add(vocabulary, labels, Origin.TYPED), made -> {
                    screen.search().setText("");
                    desk.run(screen.control(), () -> book.terms(made.getVocabulary()), terms -> {
                        all = terms;
                        show();
                        table.select(made.getId());
                    });
                });
    }

    private void edit() {
        if (table.selected().size() == 1) {
            Term term = table.selected().getFirst();
            new TermWindow(screen.control().getShell(), desk, desk.text("editTerm", term.label(desk.language())), Labels.of(term))
                    .ask(labels -> book.rename(term, labels, Origin.TYPED), stored -> stored.ifPresent(this::done));
        }
    }

    private void move(int by) {
        if (table.selected().size() == 1) {
            Term term = table.selected().getFirst();
            desk.run(screen.control(), () -> book.move(term, by, Origin.TYPED), stored -> read());
        }
    }

    private void retire() {
        if (table.selected().size() == 1) {
            Term term = table.selected().getFirst();
            desk.run(screen.control(), () -> book.retire(term, term.offered(), Origin.TYPED),
                    stored -> stored.ifPresent(this::done));
        }
    }

    private void done(ChangeSet changeSet) {
        desk.done(screen.control().getShell(), changeSet);
        read();
    }
}
