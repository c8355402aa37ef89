// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.values.Fold;
import org.liaison.views.LayoutChoice.Audience;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.LayoutChoice.Use;

/**
 * The layouts of detail editors (checklist 47 to 53) and which is used for what. A layout and the choice of one are settings, each
 * stored by a change set like any other, so that it can be taken back. What counts, the first that there is: what the user has chosen
 * for such records, what he has chosen for all of the kind, the layout that he has made without a name, what is chosen for his role
 * for such records, and for all of the kind, what is chosen for everybody for the one and for the other; else the one that is shipped.
 * Not for the UI thread.
 *
 * @param store where
 * @param author whose layouts, a login
 * @param origin where that comes from which is stored
 */
public record Layouts(Store store, String author, Intent.Origin origin) {

    /** The kind of setting that holds a layout; its name is the kind of record, and behind a slash what the user calls it. */
    public static final String LAYOUT = "detailLayout";
    /**
     * The kind of setting that says which layout is used; its name is the kind of record, behind a slash what they are, and behind
     * another the role for which it is.
     */
    public static final String USE = "detailLayoutUse";

    private static final String EVERYBODY = "";
    private static final String SHIPPED = "shipped";
    private static final char SLASH = '/';

    /**
     * For what a user does in the window.
     *
     * @param store where
     * @param author whose layouts, a login
     */
    public Layouts(Store store, String author) {
        this(store, author, Intent.Origin.TYPED);
    }

    /**
     * Finds the layout of records.
     *
     * @param subject which records
     * @return which is used, and what else there is
     */
    public LayoutChoice choice(Subject subject) {
        List<Setting> layouts = settings(LAYOUT, subject.entity());
        List<Setting> uses = settings(USE, subject.entity());
        List<SavedLayout> offered = layouts.stream().map(setting -> SavedLayout.of(setting, subject.entity()))
                .sorted(Comparator.comparing(layout -> Fold.of(layout.name()))).toList();
        List<Use> known = uses.stream().flatMap(use -> use(use, offered).stream()).toList();
        return new LayoutChoice(subject, used(subject, offered, known), offered, known);
    }

    private List<Setting> settings(String kind, String entity) {
        return store.list(SettingFields.KIND, kind).stream()
                .filter(setting -> setting.getName().equals(entity) || setting.getName().startsWith(entity + SLASH))
                .filter(setting -> setting.getOwner().equals(EVERYBODY) || setting.getOwner().equals(author)).toList();
    }

    /** A layout that is gone counts as not chosen. */
    private static Optional<Use> use(Setting setting, List<SavedLayout> offered) {
        Optional<Long> layout = offered.stream().map(SavedLayout::id)
                .filter(id -> Long.toString(id).equals(setting.getContent())).findFirst();
        if (layout.isEmpty() && !SHIPPED.equals(setting.getContent())) {
            return Optional.empty();
        }
        String[] words = setting.getName().split(Character.toString(SLASH), 3);
        return Optional.of(new Use(new Subject(words[0], words.length > 1 ? words[1] : ""),
                new Audience(setting.getOwner().equals(EVERYBODY), words.length > 2 ? words[2] : ""), layout));
    }

    private Optional<SavedLayout> used(Subject subject, List<SavedLayout> offered, List<Use> uses) {
        Optional<Use> own = of(subject, uses, Audience.SELF);
        if (own.isPresent()) {
            return layout(own.get(), offered);
        }
        Optional<SavedLayout> unnamed = unnamed(offered, false);
        return unnamed.isPresent()
                ? unnamed
                : role(uses).flatMap(role -> of(subject, uses, role)).or(() -> of(subject, uses, Audience.EVERYBODY))
                        .map(use -> layout(use, offered)).orElseGet(() -> unnamed(offered, true));
    }

    /** Asked for only where some layout is chosen for a role. */
    private Optional<Audience> role(List<Use> uses) {
        return uses.stream().noneMatch(use -> !use.audience().role().isEmpty())
                ? Optional.empty()
                : store.list(ColleagueFields.LOGIN, author).stream().findFirst().map(Colleague::getRole).map(Term::getCode)
                        .map(Audience::role);
    }

    private static Optional<Use> of(Subject subject, List<Use> uses, Audience audience) {
        return Stream.of(subject, subject.all()).flatMap(
                wanted -> uses.stream().filter(use -> use.audience().equals(audience) && use.subject().equals(wanted)))
                .findFirst();
    }

    private static Optional<SavedLayout> layout(Use use, List<SavedLayout> offered) {
        return offered.stream().filter(layout -> use.layout().filter(id -> id == layout.id()).isPresent()).findFirst();
    }

    private static Optional<SavedLayout> unnamed(List<SavedLayout> offered, boolean shared) {
        return offered.stream().filter(layout -> layout.name().isEmpty() && layout.shared() == shared).findFirst();
    }

    /**
     * Stores what the user has made of a layout, and shows such records in it. His own layout is changed; from one of everybody, or
     * the shipped one, comes his own.
     *
     * @param subject the records that he saw
     * @param from what he began with; empty for the shipped one
     * @param content the XML
     * @param shipped whether it is just the shipped one, so that he needs none without a name
     * @param title what the change set is called
     */
    public void save(Subject subject, Optional<SavedLayout> from, String content, boolean shipped, String title) {
        LayoutChoice now = choice(subject);
        Optional<SavedLayout> own = from.filter(layout -> !layout.shared()).or(() -> unnamed(now.offered(), false));
        boolean gone = shipped && own.filter(layout -> !layout.name().isEmpty()).isEmpty();
        store.change(new Intent(title, origin, ""), change -> {
            if (gone) {
                own.ifPresent(layout -> change.remove(Setting.class, List.of(layout.id())));
                use(change, now, Optional.empty());
            } else {
                Setting setting = own.map(layout -> edited(change, layout))
                        .orElseGet(() -> added(change, LAYOUT, subject.entity(), author));
                setting.setContent(content);
                use(change, now, Optional.of(setting.getId()));
            }
        });
    }

    /**
     * Stores a layout under a name, in place of the one that is called so, and shows such records in it.
     *
     * @param subject the records that the user saw
     * @param name what he calls it, not blank
     * @param shared whether everybody can choose it
     * @param content the XML
     * @param title what the change set is called
     */
    public void saveAs(Subject subject, String name, boolean shared, String content, String title) {
        LayoutChoice now = choice(subject);
        Optional<SavedLayout> same = now.offered().stream()
                .filter(layout -> layout.shared() == shared && Fold.of(layout.name()).equals(Fold.of(name))).findFirst();
        store.change(new Intent(title, origin, ""), change -> {
            Setting setting = same.map(layout -> edited(change, layout)).orElseGet(
                    () -> added(change, LAYOUT, subject.entity() + SLASH + name, shared ? EVERYBODY : author));
            setting.setContent(content);
            use(change, now, Optional.of(setting.getId()));
        });
    }

    /**
     * Calls a layout something else.
     *
     * @param entity the name of the kind of record
     * @param layout the layout
     * @param name its new name, not blank
     * @param title what the change set is called
     */
    public void rename(String entity, SavedLayout layout, String name, String title) {
        store.change(new Intent(title, origin, ""), change -> edited(change, layout).setName(entity + SLASH + name));
    }

    /**
     * Deletes a layout; what was shown in it is shown as if it had not been chosen.
     *
     * @param layout the layout
     * @param title what the change set is called
     */
    public void delete(SavedLayout layout, String title) {
        store.change(new Intent(title, origin, ""), change -> change.remove(Setting.class, List.of(layout.id())));
    }

    /**
     * Shows such records in a layout from now on: those of the same kind, or only what they are, if the user has chosen a layout for
     * these before.
     *
     * @param subject the records that the user sees
     * @param layout the layout; empty for the shipped one
     * @param title what the change set is called
     */
    public void show(Subject subject, Optional<SavedLayout> layout, String title) {
        LayoutChoice now = choice(subject);
        store.change(new Intent(title, origin, ""), change -> use(change, now, layout.map(SavedLayout::id)));
    }

    /**
     * Chooses a layout for just these records, or no longer.
     *
     * @param subject which records
     * @param audience for whom
     * @param layout the layout; empty for the shipped one
     * @param chosen false to choose none
     * @param title what the change set is called
     */
    public void choose(Subject subject, Audience audience, Optional<SavedLayout> layout, boolean chosen, String title) {
        store.change(new Intent(title, origin, ""), change -> {
            if (chosen) {
                write(change, subject, audience, layout.map(SavedLayout::id));
            } else {
                stored(subject, audience).ifPresent(setting -> change.remove(Setting.class, List.of(setting.getId())));
            }
        });
    }

    private void use(Change change, LayoutChoice now, Optional<Long> layout) {
        Subject subject = now.subject();
        boolean narrow = !subject.code().isEmpty()
                && now.uses().stream().anyMatch(use -> use.audience().equals(Audience.SELF) && use.subject().equals(subject));
        write(change, narrow ? subject : subject.all(), Audience.SELF, layout);
    }

    private void write(Change change, Subject subject, Audience audience, Optional<Long> layout) {
        String content = layout.map(id -> Long.toString(id)).orElse(SHIPPED);
        Optional<Setting> known = stored(subject, audience);
        if (known.filter(setting -> content.equals(setting.getContent())).isEmpty()) {
            Setting setting = known.map(change::edit)
                    .orElseGet(() -> added(change, USE, name(subject, audience), audience.shared() ? EVERYBODY : author));
            setting.setContent(content);
        }
    }

    private Optional<Setting> stored(Subject subject, Audience audience) {
        return settings(USE, subject.entity()).stream().filter(setting -> setting.getName().equals(name(subject, audience)))
                .filter(setting -> setting.getOwner().equals(EVERYBODY) == audience.shared()).findFirst();
    }

    private static String name(Subject subject, Audience audience) {
        String what = subject.code().isEmpty() && audience.role().isEmpty()
                ? subject.entity()
                : subject.entity() + SLASH + subject.code();
        return audience.role().isEmpty() ? what : what + SLASH + audience.role();
    }

    private static Setting edited(Change change, SavedLayout layout) {
        return change.edit(change.find(Setting.class, layout.id()).orElseThrow());
    }

    private static Setting added(Change change, String kind, String name, String owner) {
        Setting setting = new Setting();
        setting.setKind(kind);
        setting.setName(name);
        setting.setOwner(owner);
        change.add(setting);
        return setting;
    }
}
