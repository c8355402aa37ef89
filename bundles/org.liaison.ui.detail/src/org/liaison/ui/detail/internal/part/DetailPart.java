// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.arrange.ArrangeView;
import org.liaison.ui.detail.internal.record.Touch;
import org.liaison.ui.detail.internal.record.Watch;
import org.liaison.ui.detail.internal.view.DetailHost;
import org.liaison.ui.detail.internal.view.DetailKit;
import org.liaison.ui.detail.internal.view.DetailView;

/** The part that shows a record. */
public final class DetailPart implements DetailHost {

    private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    private static final int LONGEST_LABEL = 36;
    private static final int MENU_MILLIS = 200;

    private final MPart part;
    private final DetailKit kit;
    private final RecordOpener opener;
    private final EPartService parts;
    private final ESelectionService selections;
    private final EMenuService menus;
    private final EHandlerService handlers;
    private final List<Step> steps = new ArrayList<>();
    private Composite parent;
    private DetailView<?> view;
    private Watch watch;
    /** Read by the thread on which the store tells of changes. */
    private volatile long shownId;

    @Inject
    DetailPart(MPart part, DetailKit kit, RecordOpener opener, EPartService parts, ESelectionService selections,
            EMenuService menus, EHandlerService handlers) {
        this.handlers = handlers;
        this.part = part;
        this.kit = kit;
        this.opener = opener;
        this.parts = parts;
        this.selections = selections;
        this.menus = menus;
    }

    @PostConstruct
    void create(Composite area) {
        parent = area;
        RecordRef record = EditorState.record(part, kit);
        if (record == null) {
            area.getDisplay().asyncExec(this::close);
            return;
        }
        show(record, EditorState.selection(part, record));
        Display display = area.getDisplay();
        display.timerExec(MENU_MILLIS, this::addMenu);
        watch = new Watch(kit.forms().store(), record.type().getSimpleName(), () -> shownId,
                touch -> display.asyncExec(() -> touched(touch)));
    }

    /** Nobody opens a menu before he has seen the record. */
    private void addMenu() {
        if (!parent.isDisposed() && parent.getMenu() == null) {
            menus.registerContextMenu(parent, ModelIds.DETAIL_MORE);
        }
    }

    @PreDestroy
    void end() {
        if (watch != null) {
            watch.close();
        }
    }

    @Focus
    void focus() {
        if (view != null) {
            view.focus();
        }
    }

    /** Stores what is staged; returns when it is stored or refused, since whoever calls may close the part then. */
    @Persist
    void save() {
        boolean[] ended = new boolean[1];
        view.saveAll(() -> ended[0] = true, () -> ended[0] = true);
        Display display = parent.getDisplay();
        while (!ended[0] && !parent.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Colours are taken when controls are made, so another theme means other controls. */
    @Inject
    @Optional
    void themeChanged(@UIEventTopic(THEME_CHANGED) Object event) {
        if (view != null && view.record() != null && !view.dirty()) {
            RecordRef record = view.record();
            FrozenSelection selection = view.selection();
            view.control().dispose();
            show(record, selection);
            parent.layout();
        }
    }

    void among(FrozenSelection selection) {
        if (view != null) {
            view.among(selection);
        }
    }

    /** Waits a moment for what it is to show. */
    void await() {
        if (view != null) {
            view.await();
            settleTabs();
        }
    }

    /**
     * The name of the record has just become the tab's. The folder would work out its tabs while it is painted, and be painted a
     * second time, a frame later; asking where one is makes it do so now.
     */
    private void settleTabs() {
        for (Composite around = parent; around != null; around = around.getParent()) {
            if (around instanceof CTabFolder folder && folder.getSelection() != null) {
                folder.getSelection().getBounds();
            }
        }
    }

    DetailView<?> view() {
        return view;
    }

    @Override
    public void open(RecordRef record, FrozenSelection selection) {
        opener.open(record, selection);
    }

    @Override
    public void openInNewWindow(RecordRef record, FrozenSelection selection) {
        opener.openInNewWindow(record, selection);
    }

    @Override
    public void create(DomainEntity prefilled) {
        opener.create(prefilled);
    }

    @Override
    public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
        opener.delete(type, ids);
    }

    @Override
    public void more(Control button) {
        addMenu();
        Point corner = button.toDisplay(0, button.getSize().y);
        if (parent.getMenu() != null) {
            parent.getMenu().setLocation(corner);
            parent.getMenu().setVisible(true);
        }
    }

    @Override
    public void shown(RecordRef record, String title) {
        shownId = record.id();
        EditorState.show(part, record);
        EditorState.select(part, view.selection());
        part.setLabel(shortened(title));
        part.setTooltip(title);
        EditorState.name(part, title);
        part.setIconURI(kit.contributions().kind(record.type().getSimpleName()).icon().uri());
        selections.setSelection(record);
    }

    /** So that several editors have room beside each other; the tool tip says all of it. */
    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_LABEL
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_LABEL - 1)).stripTrailing() + '…';
    }

    @Override
    public void dirty(boolean dirty) {
        part.setDirty(dirty);
    }

    /** The keys that take steps back take those of the arrangement back as long as it lasts. */
    @Override
    public void arranging(ArrangeView arranging) {
        steps.forEach(step -> handlers.deactivateHandler(step.command(), step));
        steps.clear();
        if (arranging != null) {
            steps.add(new Step("org.liaison.command.undo", arranging::undo));
            steps.add(new Step("org.liaison.command.redo", arranging::redo));
            steps.forEach(step -> handlers.activateHandler(step.command(), step));
        }
    }

    @Override
    public void close() {
        part.setDirty(false);
        parts.hidePart(part, true);
    }

    private <E extends DomainEntity> void show(RecordRef record, FrozenSelection selection) {
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) record.type();
        DetailView<E> made = new DetailView<>(parent, kit, type, this);
        made.open(EditorState.reading(part, type, record.id(), kit), selection);
        view = made;
    }

    private void touched(Touch touch) {
        if (!parent.isDisposed() && view != null) {
            view.reload(touch.related(), () -> gone(touch.changeSet()));
        }
    }

    private void gone(ChangeSet changeSet) {
        if (changeSet.author().equals(kit.forms().author()) && !view.dirty()) {
            close();
            return;
        }
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(kit.forms().language()).format(changeSet.at().atZone(ZoneId.systemDefault()));
        view.say(kit.text("deletedBy", changeSet.author(), when), kit.text("undo"),
                () -> kit.forms().background().run(parent, () -> kit.forms().store().undo(changeSet.id(),
                        kit.text("undoDeletion", changeSet.intent().title())), undone -> view.quiet()));
    }
}
