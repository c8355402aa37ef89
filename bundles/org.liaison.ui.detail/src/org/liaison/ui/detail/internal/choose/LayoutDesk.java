// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.Term;
import org.liaison.ui.detail.internal.choose.LayoutNameWindow.Answer;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.ui.detail.internal.layout.LayoutXml.DamagedLayoutException;
import org.liaison.ui.work.FileQuestion;
import org.liaison.views.LayoutChoice;
import org.liaison.views.LayoutChoice.Audience;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Toast;
import org.liaison.values.Fold;

/**
 * What can be done with layouts as a whole while one is arranged: begin with another, keep it under a name, say what it is used for,
 * put it into a file and take it from one.
 */
public final class LayoutDesk {

    private final FormServices forms;
    private final LayoutTexts texts;
    private final String label;
    private final List<Term> kinds;
    private final List<Term> roles;
    private final Host host;
    private LayoutChoice choice;
    private Optional<SavedLayout> target;

    /**
     * For the layout that is shown.
     *
     * @param forms what editors work with
     * @param label the name of the kind of record
     * @param asked what its records are, where that may decide on their layout, and the roles that colleagues may have
     * @param choice which layouts there are, and which is used
     * @param host the board
     */
    public LayoutDesk(FormServices forms, String label, Asked asked, LayoutChoice choice, Host host) {
        this.forms = forms;
        this.label = label;
        this.kinds = asked.kinds;
        this.roles = asked.roles;
        this.choice = choice;
        this.host = host;
        texts = new LayoutTexts(forms.language());
        target = choice.used();
    }

    /**
     * The terms that decide on a layout. Those that are retired are left out.
     *
     * @param kinds what records of the kind are
     * @param roles what colleagues do
     */
    public record Asked(List<Term> kinds, List<Term> roles) {

        /** Leaves out what is retired. */
        public Asked {
            kinds = kinds.stream().filter(Term::offered).toList();
            roles = roles.stream().filter(Term::offered).toList();
        }
    }

    /** What the desk asks of the board. */
    public interface Host {

        /** Where windows belong to.
         *
         * @return a control of the board
         */
        Control owner();

        /**
         * The layout as it is arranged now.
         *
         * @return never null
         */
        Layout now();

        /**
         * Shows another layout on the board, as one step.
         *
         * @param layout the stored one; empty for the shipped one
         */
        void begin(Optional<SavedLayout> layout);

        /**
         * Shows a layout out of a file on the board, as one step.
         *
         * @param layout the layout
         */
        void begin(Layout layout);

        /** The layout is stored, and is to be seen: the arranging ends. */
        void end();

        /** The name, or what the layout is used for, is another. */
        void renamed();
    }

    /**
     * The layout that is being arranged.
     *
     * @return empty for the shipped one
     */
    public Optional<SavedLayout> target() {
        return target;
    }

    /**
     * What it is called.
     *
     * @return as it stands in menus
     */
    public String name() {
        return texts.name(target);
    }

    /**
     * The menu of all that can be done.
     *
     * @param owner where it opens
     * @return a new menu
     */
    public Menu menu(Shell owner) {
        return new LayoutMenu(owner, this, texts, choice).make();
    }

    List<Term> kinds() {
        return kinds;
    }

    List<Term> roles() {
        return roles;
    }

    void begin(Optional<SavedLayout> layout) {
        target = layout;
        host.begin(layout);
        host.renamed();
    }

    void saveAs() {
        Answer before = new Answer(target.filter(layout -> !layout.name().isEmpty()).map(SavedLayout::name).orElse(""),
                target.filter(SavedLayout::shared).isPresent());
        window(before, false, answer -> !answer.name().isBlank()).ask().ifPresent(this::saveAs);
    }

    private void saveAs(Answer answer) {
        String content = LayoutXml.write(host.now());
        String title = texts.get("savedTitle", answer.name());
        run(() -> layouts().saveAs(choice.subject(), answer.name(), answer.shared(), content, title), host::end);
    }

    void rename() {
        SavedLayout layout = target.orElseThrow();
        window(new Answer(layout.name(), layout.shared()), true, answer -> !answer.name().isBlank() && free(answer, layout)).ask()
                .ifPresent(answer -> again(() -> layouts().rename(choice.subject().entity(), layout, answer.name(),
                        texts.get("renamedTitle", layout.name(), answer.name())), Optional.of(layout)));
    }

    private boolean free(Answer answer, SavedLayout but) {
        return choice.offered().stream().noneMatch(layout -> layout.id() != but.id() && layout.shared() == but.shared()
                && Fold.of(layout.name()).equals(Fold.of(answer.name())));
    }

    private LayoutNameWindow window(Answer before, boolean renamed, Predicate<Answer> possible) {
        return new LayoutNameWindow(host.owner().getShell(), forms.icons(), texts, before, renamed, possible);
    }

    void delete() {
        SavedLayout layout = target.orElseThrow();
        int answer = forms.prompts().ask(new Prompt(host.owner().getShell(), Prompt.Kind.QUESTION, texts.get("deleteTitle"),
                texts.get("deleteText", texts.name(target)), "", List.of(texts.get("delete"), texts.get("cancel"))));
        if (answer == 0) {
            run(() -> layouts().delete(layout, texts.get("deletedTitle", texts.name(Optional.of(layout)))), () -> read(now -> {
                choice = now;
                begin(now.used());
            }));
        }
    }

    /** Uses the layout as it is stored for such records, or no longer. */
    void use(Subject subject, Audience audience, boolean chosen) {
        String title = texts.get(chosen ? "usedTitle" : "notUsedTitle", texts.name(target), forWhom(subject, audience));
        again(() -> layouts().choose(subject, audience, target, chosen, title), target);
    }

    private String forWhom(Subject subject, Audience audience) {
        return roles.stream().filter(role -> audience.role().equals(role.getCode())).findFirst()
                .map(role -> texts.get("ofRole", forWhat(subject), role.label(forms.language())))
                .orElseGet(() -> forWhat(subject));
    }

    String forWhat(Subject subject) {
        return kinds.stream().filter(kind -> kind.getCode().equals(subject.code())).findFirst()
                .map(kind -> kind.label(forms.language())).orElseGet(() -> texts.get("allRecords", label));
    }

    void exportFile() {
        question("export").toWrite(texts.plainName(target)).ifPresent(this::write);
    }

    /** Writes the layout as it is on the board. */
    void write(Path file) {
        Layout now = host.now();
        run(() -> {
            try {
                new LayoutFile(file, choice.subject().entity()).write(now);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }, () -> Toast.show(host.owner().getShell(), texts.get("exported", file.getFileName()), null, null));
    }

    void importFile() {
        question("import").toRead().ifPresent(this::read);
    }

    private FileQuestion question(String title) {
        return new FileQuestion(host.owner().getShell(), forms.language(), texts.get(title)).kind(texts.get("files"),
                LayoutFile.ENDING);
    }

    /** Shows a layout out of a file on the board; what is no layout is refused with a sentence. */
    void read(Path file) {
        forms.background().run(host.owner(), () -> read(new LayoutFile(file, choice.subject().entity())),
                layout -> layout.ifPresentOrElse(host::begin, () -> refuse(file)));
    }

    private Optional<Layout> read(LayoutFile file) {
        try {
            return Optional.of(file.read());
        } catch (DamagedLayoutException damaged) {
            forms.failures().log(damaged);
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void refuse(Path file) {
        forms.prompts().ask(new Prompt(host.owner().getShell(), Prompt.Kind.ERROR, texts.get("noLayoutTitle"),
                texts.get("noLayout", file.getFileName(), label), "", List.of(texts.get("close"))));
    }

    private Layouts layouts() {
        return new Layouts(forms.store(), forms.author());
    }

    private void run(Runnable work, Runnable then) {
        forms.background().run(host.owner(), () -> {
            work.run();
            return Boolean.TRUE;
        }, done -> then.run());
    }

    /** Does something that leaves the board as it is. */
    private void again(Runnable work, Optional<SavedLayout> layout) {
        run(work, () -> read(now -> {
            choice = now;
            target = now.offered().stream().filter(each -> each.id() == layout.map(SavedLayout::id).orElse(0L)).findFirst();
            host.renamed();
        }));
    }

    private void read(Consumer<LayoutChoice> use) {
        forms.background().run(host.owner(), () -> layouts().choice(choice.subject()), use);
    }
}
