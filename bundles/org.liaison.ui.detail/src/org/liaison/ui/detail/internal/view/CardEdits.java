// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.work.Prompt;

/** What is staged in the cards of an editor: stores it, drops it, and asks before it is lost. */
final class CardEdits<E extends DomainEntity> {

    private final DetailKit kit;
    private final Composite area;
    private final Pages<E> pages;
    private final Supplier<String> title;
    private final Consumer<Optional<Snapshot<E>>> stored;

    CardEdits(DetailKit kit, Composite area, Pages<E> pages, Supplier<String> title, Consumer<Optional<Snapshot<E>>> stored) {
        this.kit = kit;
        this.area = area;
        this.pages = pages;
        this.title = title;
        this.stored = stored;
    }

    boolean dirty() {
        return pages.cards().anyMatch(Card::dirty);
    }

    void discard() {
        pages.cards().filter(Card::editing).toList().forEach(Card::close);
    }

    void saveAll(Runnable done, Runnable refused) {
        saveAll(pages.cards().filter(Card::dirty).iterator(), done, refused, done);
    }

    /** One after the other; one that cannot be stored keeps no other from it, and stands in front in the end. */
    private void saveAll(Iterator<Card<E>> cards, Runnable done, Runnable refused, Runnable end) {
        if (!cards.hasNext()) {
            end.run();
            return;
        }
        Card<E> card = cards.next();
        save(card, () -> saveAll(cards, done, refused, end), () -> saveAll(cards, done, refused, () -> {
            pages.reveal(card);
            refused.run();
        }));
    }

    void save(Card<E> card) {
        save(card, CardEdits::nothing, CardEdits::nothing);
    }

    void cancel(Card<E> card) {
        if (!card.dirty() || drop(area.getShell(), kit, kit.text("drop", card.widget().name()))) {
            card.close();
        }
    }

    /** Asks whether what was typed may go, in the colour of what takes something away. */
    static boolean drop(Shell shell, DetailKit kit, String text) {
        return kit.forms().prompts().ask(new Prompt(shell, Prompt.Kind.DESTRUCTION, kit.text("dropTitle"), text, "",
                List.of(kit.text("dropYes"), kit.text("dropNo")))) == 0;
    }

    /** Leaves the record if it may be left, after asking what to do with what is staged. */
    void leave(Runnable then) {
        if (!dirty()) {
            discard();
            then.run();
            return;
        }
        int answer = ask("unsavedTitle", kit.text("unsaved", title.get()), "save", "discard", "stay");
        if (answer == 0) {
            saveAll(then, CardEdits::nothing);
        } else if (answer == 1) {
            discard();
            then.run();
        }
    }

    private void save(Card<E> card, Runnable then, Runnable refused) {
        if (!card.dirty()) {
            card.close();
            then.run();
        } else if (wrong(card)) {
            refused.run();
        } else {
            store(card, then, refused);
        }
    }

    /** What stands in it may be of a widget that has put in what cannot even be looked at. */
    private boolean wrong(Card<E> card) {
        boolean[] wrong = new boolean[1];
        Optional<Throwable> thrown = Guests.attempt(() -> wrong[0] = card.showProblems() || unseenProblems(card));
        thrown.ifPresent(card::fail);
        return wrong[0] || thrown.isPresent();
    }

    private void store(Card<E> card, Runnable then, Runnable refused) {
        card.enabled(false);
        new Saver<>(kit, area, card.staged(), kit.text("modifyWidget", card.widget().name(), title.get()), read -> {
            card.enabled(true);
            card.close();
            stored.accept(read);
            then.run();
        }, () -> {
            card.enabled(true);
            refused.run();
        }).ifBroken(card::fail).save(card.conflicts());
    }

    /** A widget may stage what it has no row for; then there is no place to say at the field what is wrong. */
    private boolean unseenProblems(Card<E> card) {
        List<String> problems = card.staged().problems().stream().map(found -> found.property().field()
                .label(kit.forms().language()) + ": " + found.problem().text(kit.forms().language())).toList();
        if (!problems.isEmpty()) {
            kit.forms().prompts().ask(new Prompt(area.getShell(), Prompt.Kind.NOTICE, kit.text("notValid"),
                    String.join("\n", problems), "", List.of(kit.text("close"))));
        }
        return !problems.isEmpty();
    }

    int ask(String question, String text, String... answers) {
        return kit.forms().prompts().ask(new Prompt(area.getShell(), Prompt.Kind.QUESTION, kit.text(question), text, "",
                List.of(answers).stream().map(kit::text).toList()));
    }

    private static void nothing() {
        // nothing follows
    }
}
