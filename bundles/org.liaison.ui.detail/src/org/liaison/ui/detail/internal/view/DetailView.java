// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.DomainEntity;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.RecordKind;
import org.liaison.ui.detail.internal.arrange.ArrangeView;
import org.liaison.ui.detail.internal.choose.LayoutTexts;
import org.liaison.ui.detail.internal.layout.Arrangement;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.views.LayoutChoice;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.Room;
import org.liaison.ui.guest.Trouble;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Underway;

/**
 * The editor of one record at a time: banner, tabs, and the cards of widgets under them. It knows no widget and no kind of record.
 *
 * @param <E> the kind of record
 */
public final class DetailView<E extends DomainEntity> {

    /** Shorter than anybody notices; a record of usual size is read in a fifth of it. */
    private static final int SOON_MILLIS = 40;

    private final DetailKit kit;
    private final Class<E> type;
    private final DetailHost host;
    private final RecordKind kind;
    private final Composite area;
    private final NoticeBar notice;
    private final Banner<E> banner;
    private final BannerButtons buttons;
    private final Pages<E> pages;
    private final CardEdits<E> edits;
    private final Arrivals arrivals;
    private FrozenSelection selection;
    private Snapshot<E> snapshot;
    private WorkingCopy<E> shown;
    private volatile List<String> problems = List.of();
    private volatile Arrangement arrangement;
    /** What the user had stored when {@link #arrangement} was made of it. */
    private volatile String arrangedFrom;
    /** Which widgets were switched off then. */
    private volatile Set<String> arrangedWithout = Set.of();
    private Arrangement arranged;
    private final Arranging<E> arranging;
    private Underway opening;
    private int asked;
    private boolean focusWanted;

    /**
     * An empty editor; {@link #open} fills it.
     *
     * @param parent where
     * @param kit what it works with
     * @param type the kind of record
     * @param host what it stands in
     */
    public DetailView(Composite parent, DetailKit kit, Class<E> type, DetailHost host) {
        this.kit = kit;
        this.type = type;
        this.host = host;
        this.kind = kit.contributions().kind(type.getSimpleName());
        Palette palette = Palette.of(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.setBackground(palette.page());
        area.setLayout(stacked());
        notice = new NoticeBar(area, kit);
        Composite top = new Composite(area, SWT.NONE);
        top.setBackground(palette.surface());
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        banner = new Banner<>(top, kit, kind, record -> host.open(record, only(record)), this::goTo);
        buttons = new BannerButtons(top, kit, new Buttons());
        // what is first takes the focus when the editor is opened
        buttons.control().moveAbove(banner.control());
        top.setLayout(new BannerLayout(banner.control(), buttons.control()));
        Composite tabArea = new Composite(area, SWT.NONE);
        tabArea.setBackground(palette.surface());
        tabArea.setLayout(stacked());
        tabArea.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pages = new Pages<>(kit, tabArea, area, new Cards(), this::layout);
        Label line = new Label(area, SWT.NONE);
        line.setBackground(palette.line());
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        line.moveAbove(pages.control());
        GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
        // it takes what is left and scrolls, so its own size is not worth finding out
        rest.widthHint = 0;
        rest.heightHint = 0;
        pages.control().setLayoutData(rest);
        arranging = new Arranging<>(kit, type, area, List.of(tabArea, line, pages.control()), new Board());
        arrivals = new Arrivals(area, () -> layOut(() -> Room.settle(area)));
        edits = new CardEdits<>(kit, area, pages, this::title, this::stored);
        area.setVisible(false);
        kit.guests().onTrouble(area, this::shows);
        new EditKeys<>(pages, edits).install(area);
    }

    /**
     * The control.
     *
     * @return never null
     */
    public Composite control() {
        return area;
    }

    /**
     * The record that is shown.
     *
     * @return null until it has been read
     */
    public RecordRef record() {
        return snapshot == null ? null : new RecordRef(type, snapshot.record().getId());
    }

    /**
     * What Previous and Next walk.
     *
     * @return null until something was opened
     */
    public FrozenSelection selection() {
        return selection;
    }

    /**
     * Reads a record in the background and shows it.
     *
     * @param id its id
     * @param among what Previous and Next walk
     */
    public void open(long id, FrozenSelection among) {
        open(() -> kit.reader().read(type, id), among);
    }

    /**
     * Shows a record that is read in the background.
     *
     * @param reading reads it, or waits until it has been read; not on the UI thread
     * @param among what Previous and Next walk
     */
    public void open(Supplier<Optional<Snapshot<E>>> reading, FrozenSelection among) {
        selection = among;
        int mine = ++asked;
        opening = kit.forms().background().start(area, () -> {
            Optional<Snapshot<E>> read = reading.get();
            read.filter(this::arrangedOtherwise).ifPresent(this::arrange);
            return read;
        }, read -> {
            if (mine == asked) {
                read.ifPresentOrElse(this::show, host::close);
            }
        });
    }

    /** Shows the record that is being opened now if it comes soon, so that an empty editor need not be painted before. */
    public void await() {
        if (opening != null) {
            opening.await(SOON_MILLIS);
            opening = null;
        }
    }

    /**
     * Other records to walk, because the shown one was opened again from elsewhere.
     *
     * @param among what Previous and Next walk
     */
    public void among(FrozenSelection among) {
        selection = among;
        place();
    }

    /**
     * Reads the record again, because something was stored; what is being edited stays.
     *
     * @param related whether something else than the record was stored, so that widgets which show other records are filled anew
     * @param gone what to do if the record is no longer there
     */
    public void reload(boolean related, Runnable gone) {
        if (snapshot == null) {
            return;
        }
        long id = snapshot.record().getId();
        int mine = asked;
        read(id, read -> {
            if (mine != asked) {
                return;
            }
            if (read.isEmpty()) {
                gone.run();
            } else if (related || arrangement != arranged || !read.get().sameAs(snapshot)) {
                show(read.get());
            }
        });
    }

    /** Reads a record in the background, and its layout if that is another. */
    private void read(long id, Consumer<Optional<Snapshot<E>>> show) {
        kit.forms().background().run(area, () -> {
            Optional<Snapshot<E>> read = kit.reader().read(type, id);
            read.filter(this::arrangedOtherwise).ifPresent(this::arrange);
            return read;
        }, show);
    }

    /**
     * Whether anything is staged.
     *
     * @return true if leaving would lose something
     */
    public boolean dirty() {
        return edits.dirty() || arranging.changed();
    }

    /**
     * Stores everything that is staged.
     *
     * @param done what follows when all of it is stored
     * @param refused what follows when something is wrong, or the store refuses it
     */
    public void saveAll(Runnable done, Runnable refused) {
        if (arranging.underway()) {
            arranging.save(() -> edits.saveAll(done, refused), refused);
        } else {
            edits.saveAll(done, refused);
        }
    }

    /** Drops everything that is staged. */
    public void discard() {
        arranging.end();
        edits.discard();
    }

    /** Lets the user arrange the widgets of this kind of record (checklist 47 to 53), after asking what to do with what is staged. */
    public void arrange() {
        if (snapshot != null) {
            arranging.begin();
        }
    }

    /**
     * Which layout the record is shown in, and which could be.
     *
     * @return empty while nothing is shown, and while the widgets are arranged
     */
    public Optional<LayoutChoice> layouts() {
        return snapshot == null || arranging.underway() ? Optional.empty() : Optional.of(snapshot.layout());
    }

    /**
     * Shows such records in another layout from now on.
     *
     * @param layout the layout; empty for the shipped one
     */
    public void show(Optional<SavedLayout> layout) {
        String title = kit.text("layoutShown", new LayoutTexts(kit.forms().language()).name(layout),
                kit.forms().store().type(type).label(kit.forms().language()));
        // another record may be shown before this is stored
        LayoutChoice.Subject subject = snapshot.layout().subject();
        kit.forms().background().run(area, () -> {
            new Layouts(kit.forms().store(), kit.forms().author()).show(subject, layout, title);
            return Boolean.TRUE;
        }, stored -> refresh());
    }

    /**
     * Says something across the top.
     *
     * @param text a sentence
     * @param actionLabel what can be done about it; null for nothing
     * @param action does it
     */
    public void say(String text, String actionLabel, Runnable action) {
        notice.show(text, actionLabel, action);
    }

    /** Takes back what {@link #say} said. */
    public void quiet() {
        notice.hide();
    }

    /** Reads the record again, and fills all widgets anew that are not being edited. */
    public void refresh() {
        reload(true, host::close);
    }

    /** Puts the focus into the editor. */
    public void focus() {
        focusWanted = snapshot == null;
        if (pages.cards().noneMatch(card -> card.contains(area.getDisplay().getFocusControl()))) {
            area.setFocus();
        }
    }

    /** Reads the layout; not on the UI thread. */
    private void arrange(Snapshot<E> read) {
        List<String> found = new ArrayList<>();
        Set<String> off = kit.guests().switchedOff();
        Arrangement made = new Arranger(kit, type.getSimpleName()).arrange(read.layout().content(), off, found::add);
        problems = found;
        arrangedFrom = read.layout().content();
        arrangedWithout = off;
        arrangement = made;
    }

    private boolean arrangedOtherwise(Snapshot<E> read) {
        return arrangement == null || !Objects.equals(arrangedFrom, read.layout().content())
                || !arrangedWithout.equals(kit.guests().switchedOff());
    }

    private void stored(Optional<Snapshot<E>> read) {
        read.ifPresentOrElse(this::show, host::close);
    }

    private void show(Snapshot<E> read) {
        boolean first = snapshot == null;
        boolean other = first || snapshot.record().getId() != read.record().getId();
        snapshot = read;
        shown = read.copy(kit.forms().copies());
        shown.onChange(this::refuseChange);
        area.setRedraw(false);
        // what is typed into a card is not lost to another layout, which waits
        boolean arrangeNow = first || arrangement != arranged && pages.cards().noneMatch(Card::editing);
        if (arrangeNow) {
            problems.forEach(problem -> notice.show(problem, null, null));
            arranged = arrangement;
            pages.arrange(arranged, read);
        } else {
            pages.fill(read);
            arrivals.await();
        }
        banner.show(shown);
        place();
        if (other && !first) {
            notice.hide();
            pages.scrollUp();
        }
        area.setVisible(true);
        if (arrangeNow) {
            layOut(() -> area.layout(true, true));
        } else {
            layout(Stream.of(banner.changed(), buttons.changed(), pages.changed()).flatMap(changed -> changed));
        }
        pages.appear();
        area.setRedraw(true);
        if (focusWanted) {
            // the focus was given before there was anything to take it, and without it no key works
            focusWanted = false;
            area.setFocus();
        }
        host.shown(record(), title());
    }

    /** Lays out only what holds something new: moving native controls is what takes time. */
    private void layout(Stream<Control> changed) {
        Control[] controls = changed.toArray(Control[]::new);
        if (controls.length > 0) {
            layOut(() -> area.layout(Stream.of(controls).filter(control -> !control.isDisposed()).toArray(Control[]::new),
                    SWT.NONE));
        }
    }

    /** Widgets are asked for their size then; each that throws gives its place to what says so, and it begins anew. */
    private void layOut(Runnable work) {
        long most = pages.cards().count();
        for (long tries = 0; !kit.guests().contain(work) && tries <= most; tries++) {
            work = () -> area.layout(true, true);
        }
    }

    /** What is shown is of all widgets; one that changes it in passing would show the others what is not stored. */
    private void refuseChange() {
        if (shown.dirty()) {
            shown.revert();
            throw new IllegalStateException("The record is not being edited.");
        }
    }

    private boolean shows(Trouble trouble) {
        List<Card<E>> failed = pages.cards().filter(card -> card.widget().id().equals(trouble.guest().id()) && !card.gone())
                .toList();
        pages.together(failed, card -> card.fail(trouble.thrown()));
        return !failed.isEmpty();
    }

    private void place() {
        int index = snapshot == null ? -1 : selection.indexOf(snapshot.record().getId());
        buttons.place(index + 1, selection.ids().length, selection.title());
    }

    private String title() {
        return snapshot.record().title();
    }

    private FrozenSelection only(RecordRef record) {
        return FrozenSelection.only(record, title());
    }

    /**
     * Shows another record of the selection, after asking what to do with what is staged. While the widgets are arranged, the same
     * keys move a widget to another tab.
     *
     * @param by 1 for the next, -1 for the previous
     */
    public void step(int by) {
        if (arranging.underway()) {
            arranging.toTab(by);
        } else {
            another(by);
        }
    }

    private void another(int by) {
        if (snapshot == null) {
            return;
        }
        int index = selection.indexOf(snapshot.record().getId()) + by;
        edits.leave(() -> walk(index, by));
    }

    /** Records of the selection that were deleted meanwhile are passed over. */
    private void walk(int from, int by) {
        long[] ids = selection.ids();
        int mine = ++asked;
        kit.forms().background().run(area, () -> {
            Optional<Snapshot<E>> found = Optional.empty();
            for (int i = from; found.isEmpty() && i >= 0 && i < ids.length; i += by) {
                found = kit.reader().read(type, ids[i]);
            }
            found.filter(this::arrangedOtherwise).ifPresent(this::arrange);
            return found;
        }, found -> {
            if (mine == asked) {
                found.ifPresent(this::show);
            }
        });
    }

    /**
     * Leads to the card in which something can be filled in; if there is none, to the window with all general fields.
     *
     * @param name the name of a field, or of the kind of a part
     */
    public void goTo(String name) {
        if (snapshot != null && !arranging.underway()) {
            pages.goTo(name).ifPresentOrElse(card -> card.edit(name), this::modify);
        }
    }

    /** Opens the window with all general fields. */
    public void modify() {
        if (snapshot != null) {
            edits.leave(() -> new RecordWindow<>(kit, area.getShell(), snapshot.copy(kit.forms().copies()), kind,
                    new Beside()).modify(title(), this::stored));
        }
    }

    private static GridLayout stacked() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    /** Opens what the window with all fields names. */
    private final class Beside implements RecordWindow.Opener {

        @Override
        public void beside(RecordRef record) {
            host.openInNewWindow(record, only(record));
        }

        @Override
        public void opened(RecordRef record) {
            host.open(record, only(record));
        }
    }

    /** What the buttons at the top do. */
    private final class Buttons implements BannerButtons.Actions {

        @Override
        public void step(int by) {
            another(by);
        }

        @Override
        public void newWindow() {
            host.openInNewWindow(record(), selection);
        }

        @Override
        public void delete() {
            host.delete(type, List.of(snapshot.record().getId()));
        }

        @Override
        public void more(Canvas button) {
            host.more(button);
        }

        @Override
        public void modify() {
            DetailView.this.modify();
        }
    }

    /** What is asked for while the widgets are arranged. */
    private final class Board implements Arranging.Host {

        @Override
        public void leave(Runnable then) {
            edits.leave(then);
        }

        @Override
        public boolean askDrop() {
            return CardEdits.drop(area.getShell(), kit, kit.text("dropLayout"));
        }

        @Override
        public Layout now() {
            return arranged.layout();
        }

        @Override
        public String seen() {
            return pages.seen();
        }

        @Override
        public LayoutChoice choice() {
            return snapshot.layout();
        }

        @Override
        public void arranging(ArrangeView view) {
            host.arranging(view);
        }

        @Override
        public void stepped() {
            host.dirty(dirty());
        }

        @Override
        public void stored(Runnable then) {
            long id = snapshot.record().getId();
            read(id, found -> {
                DetailView.this.stored(found);
                then.run();
            });
        }
    }

    /** What cards ask for. */
    private final class Cards implements CardHost<E> {

        @Override
        public WorkingCopy<E> shown() {
            return shown;
        }

        @Override
        public WorkingCopy<E> stage() {
            return snapshot.copy(kit.forms().copies());
        }

        @Override
        public void save(Card<E> card) {
            edits.save(card);
        }

        @Override
        public void cancel(Card<E> card) {
            edits.cancel(card);
        }

        @Override
        public void dirtyChanged() {
            host.dirty(dirty());
        }

        @Override
        public void built(Card<E> card) {
            pages.built(card);
        }

        @Override
        public void lost(Card<E> card, Optional<Throwable> thrown) {
            String id = card.widget().id();
            thrown.ifPresent(one -> kit.guests().note(kit.guests().guest(id), one));
            say(kit.text("widgetLost", card.widget().name()), kit.text("switchOff"),
                    () -> kit.forms().background().run(area, () -> {
                        kit.guests().switchOff(id);
                        return Boolean.TRUE;
                    }, stored -> quiet()));
        }

        @Override
        public void together(Iterable<Card<E>> cards, Consumer<Card<E>> fill) {
            pages.together(cards, fill);
        }

        @Override
        public Arrivals arrivals() {
            return arrivals;
        }

        @Override
        public void open(RecordRef record) {
            host.open(record, only(record));
        }

        @Override
        public void create(DomainEntity prefilled) {
            host.create(prefilled);
        }
    }
}
