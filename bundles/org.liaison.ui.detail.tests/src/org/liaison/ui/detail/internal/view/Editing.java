// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Relation;
import org.liaison.store.Contents;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.RecordBadge;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.arrange.ArrangeView;
import org.liaison.ui.detail.internal.contributed.AskedPart;
import org.liaison.ui.detail.internal.contributed.ContributedLayout;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.Contributions;
import org.liaison.ui.detail.internal.contributed.IconSource;
import org.liaison.ui.detail.internal.contributed.RecordKind;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;

/** An editor in a shell of a test, with widgets of the test's own and nobody at the prompts. */
final class Editing implements Contributions, DetailHost {

    final List<String> happened = new ArrayList<>();
    final List<Prompt> asked = new ArrayList<>();
    final Deque<Integer> answers = new ArrayDeque<>();
    final DetailKit kit;
    final DetailView<Relation> view;
    final Driver driver;
    private final List<ContributedWidget> widgets = new ArrayList<>();
    final List<AskedPart> parts = new ArrayList<>();
    final List<RecordAdvice<?>> advice = new ArrayList<>();
    final RecordBadge<Relation> badge = copy -> copy.record().getSiren() == null
            ? Optional.of(new RecordBadge.Badge("Incomplete", List.of(new RecordBadge.Item("SIREN", Optional.of("siren")))))
            : Optional.empty();
    private String layout;

    Editing(StoreExtension liaison, DisplayExtension screen) {
        Display display = screen.display();
        Icons icons = new Icons(display);
        Prompts silent = new Prompts(display, icons, liaison.workplace()) {
            @Override
            public int ask(Prompt prompt) {
                asked.add(prompt);
                return answers.isEmpty() ? prompt.answers().size() - 1 : answers.poll();
            }
        };
        Failures failures = new Failures(silent, liaison.workplace());
        Background background = new Background(failures);
        kit = new DetailKit(new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()), new FormServices.Work(background, silent, failures), icons),
                this, liaison.service(Contents.class),
                new Guests(liaison.store(), liaison.workplace(), RegistryFactory.getRegistry(), background));
        view = new DetailView<>(screen.shell(), kit, Relation.class, this);
        driver = new Driver(screen.shell());
        screen.shell().layout(true, true);
    }

    Editing with(String id, DetailWidget<Relation> widget) {
        return with(id, null, false, widget);
    }

    Editing with(String id, String tab, boolean readOnly, DetailWidget<Relation> widget) {
        widgets.add(new ContributedWidget(id, "Widget " + id, "Shows " + id, new IconSource("info", null), "Relation", tab, null,
                readOnly,
                () -> widget));
        return this;
    }

    Editing with(ContributedWidget widget) {
        widgets.add(widget);
        return this;
    }

    Editing arranged(String xml) {
        layout = xml;
        return this;
    }

    Editing open(Relation relation) {
        return open(relation, relation.getId());
    }

    Editing open(Relation relation, long... among) {
        int before = happened.size();
        view.open(relation.getId(), new FrozenSelection(Relation.class, "All", among));
        driver.waitUntil("the record", () -> happened.size() > before);
        return this;
    }

    Driver card(String id) {
        return new Driver(driver.find(org.eclipse.swt.widgets.Composite.class, id));
    }

    void press(String card, String button) {
        driver.click(card(card).find(org.eclipse.swt.widgets.Canvas.class, button));
    }

    void awaitHappened(String what) {
        driver.waitUntil(what, () -> happened.contains(what));
    }

    @Override
    public List<ContributedWidget> widgets(String entity) {
        return List.copyOf(widgets);
    }

    @Override
    public Optional<ContributedLayout> layout(String entity) {
        if (layout == null) {
            return Optional.empty();
        }
        try {
            Path file = Files.writeString(Files.createTempFile("layout", ".xml"), layout);
            file.toFile().deleteOnExit();
            URI uri = file.toUri();
            return Optional.of(new ContributedLayout("test", entity, 0, uri.toURL(), UnaryOperator.identity()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public RecordKind kind(String entity) {
        return new RecordKind(entity, new IconSource("building-2", null), false, List.of("acronym"), List.of("status"),
                List.of("owner"), List.of("name", "siren"), List.copyOf(parts), null, "type");
    }

    @Override
    public List<RecordBadge<?>> badges(String entity) {
        return List.of(badge);
    }

    @Override
    public List<RecordAdvice<?>> advice(String entity) {
        return List.copyOf(advice);
    }

    @Override
    public void open(RecordRef record, FrozenSelection selection) {
        happened.add("open " + record.id());
    }

    @Override
    public void openInNewWindow(RecordRef record, FrozenSelection selection) {
        happened.add("window " + record.id());
    }

    @Override
    public void create(DomainEntity prefilled) {
        happened.add("create " + prefilled.getClass().getSimpleName());
    }

    @Override
    public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
        happened.add("delete " + ids);
    }

    @Override
    public void more(Control button) {
        happened.add("more");
    }

    @Override
    public void shown(RecordRef record, String title) {
        happened.add("shown " + title);
    }

    @Override
    public void dirty(boolean dirty) {
        happened.add(dirty ? "dirty" : "clean");
    }

    @Override
    public void arranging(ArrangeView arranging) {
        happened.add(arranging == null ? "arranged" : "arranging");
    }

    @Override
    public void close() {
        happened.add("close");
    }
}
