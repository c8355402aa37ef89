// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.edit.Conflict;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FormHost;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.PartLink;
import org.liaison.ui.form.WidgetForm;
import org.liaison.ui.guest.GuestNote;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Nesting;
import org.liaison.ui.look.Palette;

/** One widget in its card: shown, or being edited after the pencil, until the disk or cancel (checklist 54 to 57). */
final class Card<E extends DomainEntity> {

    private final DetailKit kit;
    private final ContributedWidget widget;
    private final CardHost<E> host;
    private final CardFrame frame;
    private final IconButton pencil;
    private IconButton disk;
    private IconButton cancel;
    private final List<Conflict> conflicts = new ArrayList<>();
    private DetailWidget<E> instance;
    private WidgetForm<E> form;
    private WorkingCopy<E> staged;
    /** What had the focus before this could not be used, and what has it since. */
    private Control left;
    private Control fled;

    Card(Composite parent, DetailKit kit, ContributedWidget widget, CardHost<E> host) {
        this.kit = kit;
        this.widget = widget;
        this.host = host;
        Palette palette = Palette.of(parent.getDisplay());
        frame = new CardFrame(parent, kit.forms().icons(),
                widget.icon().image(kit.forms().icons(), palette.onAccent(), CardFrame.iconSize(parent)),
                widget.name(), false);
        frame.control().setData(ModelIds.TEST_ID, widget.id());
        frame.onToggle(() -> host.built(this));
        pencil = button("pencil", "edit", () -> edit(null));
        pencil.showOnHover(frame.bar());
        buttons();
    }

    Composite control() {
        return frame.control();
    }

    /** Shows its title bar alone, or all of it. */
    void collapse(boolean bar) {
        frame.collapse(bar);
    }

    ContributedWidget widget() {
        return widget;
    }

    /** Whether its widget has taken away more than its own. */
    boolean gone() {
        return frame.control().isDisposed();
    }

    /** Shows the record, unless it is being edited: then what is typed stays, and the rest follows. */
    void show(Snapshot<E> snapshot) {
        if (gone()) {
            return;
        }
        if (staged == null) {
            build(host.shown(), false);
        } else {
            conflicts.addAll(staged.rebase(snapshot.record(), snapshot.parts()));
        }
    }

    /** What was filled anew, and is to be laid out. */
    Stream<Control> changed() {
        return gone()
                ? Stream.empty()
                : Stream.concat(Stream.of(frame.bar().getChildren()), Stream.of(frame.body().getChildren()));
    }

    boolean editing() {
        return staged != null;
    }

    boolean dirty() {
        return staged != null && staged.dirty();
    }

    WorkingCopy<E> staged() {
        return staged;
    }

    /** What others changed meanwhile, as far as it still clashes. */
    List<Conflict> conflicts() {
        conflicts.removeIf(conflict -> conflict.kind() == Conflict.Kind.SAME_FIELD && !conflict.property().changed());
        return conflicts;
    }

    boolean editable() {
        return !widget.readOnly() && !gone();
    }

    /** Whether it shows a field, or parts of a kind, that can be edited in it. */
    boolean offers(String name) {
        return !widget.readOnly() && form != null && form.shows(name);
    }

    void save() {
        host.save(this);
    }

    /** Starts editing; a widget that changes the record by merely being shown has failed. */
    void edit(String field) {
        edit(field, false);
    }

    /** @param own whether the widget has asked for it: a button of its own may have begun with adding something to the record. */
    private void edit(String field, boolean own) {
        if (!editable() || staged != null) {
            return;
        }
        frame.collapse(false);
        staged = host.stage();
        staged.onChange(host::dirtyChanged);
        build(staged, true);
        if (dirty() && !own) {
            staged = null;
            fail(new IllegalStateException("It has changed the record before anybody had typed anything."));
        }
        if (staged != null && form != null) {
            Guests.attempt(() -> form.focus(field)).ifPresent(this::fail);
        }
        host.dirtyChanged();
    }

    /** Ends editing and shows the record as it is stored. */
    void close() {
        boolean focused = contains(frame.control().getDisplay().getFocusControl());
        staged = null;
        conflicts.clear();
        build(host.shown(), false);
        if (focused) {
            pencil.control().setFocus();
        }
        host.dirtyChanged();
    }

    /** Whether something is wrong; the first wrong editor has the focus then. */
    boolean showProblems() {
        return form != null && form.showProblems();
    }

    boolean contains(Control control) {
        return Nesting.isIn(control, frame.control());
    }

    /** The system takes the focus from what cannot be used; it comes back unless the user has gone elsewhere meanwhile. */
    void enabled(boolean enabled) {
        if (gone()) {
            return;
        }
        Display display = frame.control().getDisplay();
        if (!enabled) {
            Control focus = display.getFocusControl();
            left = contains(focus) ? focus : null;
            frame.control().setEnabled(false);
            fled = display.getFocusControl();
        } else {
            frame.control().setEnabled(true);
            Control now = display.getFocusControl();
            if (left != null && !left.isDisposed() && (now == null || now == fled)) {
                left.setFocus();
            }
            left = null;
            fled = null;
        }
    }

    private void build(WorkingCopy<E> copy, boolean editing) {
        frame.control().setRedraw(false);
        Optional<Throwable> thrown = kit.guests().suspended(widget.id()).or(frame::clear)
                .or(() -> Guests.attempt(() -> create(copy, editing)));
        if (gone()) {
            host.lost(this, thrown);
            return;
        }
        thrown.ifPresent(this::show);
        frame.control().setRedraw(true);
        host.built(this);
    }

    private void create(WorkingCopy<E> copy, boolean editing) {
        buttons();
        form = new WidgetForm<>(kit.forms(), frame.body(), copy, editing, !widget.readOnly(), new Host());
        instance().create(form);
        form.finish();
    }

    /** The widget has failed: it gives its place to what says so. What was typed into it can still be stored. */
    void fail(Throwable thrown) {
        if (!gone()) {
            show(thrown);
            host.built(this);
        }
    }

    private void show(Throwable thrown) {
        kit.guests().note(kit.guests().guest(widget.id()), thrown);
        if (!dirty()) {
            staged = null;
        }
        form = null;
        frame.clear();
        buttons();
        new GuestNote(kit.forms(), kit.guests(), widget.id()).failed(frame.body(), thrown, this::again);
    }

    private void again() {
        kit.guests().resume(widget.id());
        instance = null;
        build(staged == null ? host.shown() : staged, staged != null);
    }

    @SuppressWarnings("unchecked")
    private DetailWidget<E> instance() {
        if (instance == null) {
            instance = (DetailWidget<E>) widget.make().get();
        }
        return instance;
    }

    private IconButton button(String icon, String key, Runnable action) {
        IconButton button = frame.button(icon, kit.text(key));
        button.control().setData(ModelIds.TEST_ID, key);
        return button.onPress(action);
    }

    private void buttons() {
        pencil.visible(staged == null && !widget.readOnly());
        if (staged != null && disk == null) {
            disk = button("save", "save", this::save);
            cancel = button("x", "cancel", () -> host.cancel(this));
        } else if (disk != null) {
            disk.visible(staged != null);
            cancel.visible(staged != null);
        }
        frame.bar().setCursor(frame.bar().getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
    }

    /** What the widget's form asks for. */
    private final class Host implements FormHost {

        @Override
        public void open(RecordRef record) {
            host.open(record);
        }

        @Override
        public void create(DomainEntity prefilled) {
            host.create(prefilled);
        }

        @Override
        public void edit(Field<?, ?> field) {
            Card.this.edit(field == null ? null : field.name(), field == null);
        }

        @Override
        public <T> void load(FormServices services, Control owner, Supplier<T> work, Consumer<T> show) {
            Arrivals arrivals = host.arrivals();
            kit.guests().errand(widget.id())
                    .run(owner, work, read -> arrivals.come(owner, () -> Guests.attempt(() -> show.accept(read))
                            .ifPresent(Card.this::fail)), Card.this::fail)
                    .ifPresent(arrivals::expect);
        }

        @Override
        public List<PartLink> links(Class<? extends DomainEntity> part) {
            return kit.contributions().links(part.getSimpleName());
        }
    }
}
