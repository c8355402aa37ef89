// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.bulk.ColleagueBook;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.Reading;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

/** Keeps the colleagues. */
public final class Colleagues implements ColleagueBook {

    private static final Texts TEXTS = new Texts(Colleagues.class);
    private static final int BATCH = 1_000;

    private final Store store;
    private final Locale language;
    private final String self;

    /**
     * Made by the service runtime.
     *
     * @param store where the colleagues are
     * @param workplace whose language titles are in, and who the user is
     */
    public Colleagues(Store store, Workplace workplace) {
        this.store = store;
        this.language = workplace.language();
        this.self = workplace.author();
    }

    @Override
    public List<Colleague> all() {
        List<Colleague> colleagues = new ArrayList<>();
        store.scan(Colleague.class, BATCH, colleagues::addAll);
        Comparator<Object> order = Collator.getInstance(language);
        return colleagues.stream().sorted(Comparator.comparing(Colleague::title, order)).toList();
    }

    @Override
    public Colleague add(Said said, Intent.Origin origin) {
        Colleague made = new Colleague();
        write(made, said);
        change(origin, text("colleagueAdded", made.title()), change -> {
            refuseTaken(change, made);
            change.add(made);
        });
        return made;
    }

    @Override
    public Optional<ChangeSet> change(Colleague colleague, Said said, Intent.Origin origin) {
        if (isSelf(colleague) && !self.equals(said.login().strip())) {
            throw Name.broken("ownLogin", self);
        }
        return change(origin, text("colleagueChanged", colleague.title()), change -> {
            Colleague changed = change.edit(colleague);
            write(changed, said);
            refuseTaken(change, changed);
        });
    }

    private void write(Colleague colleague, Said said) {
        colleague.setLogin(value(ColleagueFields.LOGIN, said.login()));
        colleague.setName(value(ColleagueFields.NAME, said.name()));
        colleague.setEmail(value(ColleagueFields.EMAIL, said.email()));
        colleague.setRole(said.role());
        colleague.setActive(said.active());
    }

    private String value(Field<Colleague, String> field, String typed) {
        FieldText texts = FieldText.of(language);
        String value = switch (texts.parse(field, typed.strip())) {
            case Reading.Value<String>(String read) -> read;
            case Reading.Empty<String> empty -> null;
            case Reading.Wrong<String>(var problem) -> throw new RuleBrokenException(problem, null);
        };
        texts.check(field, value).ifPresent(problem -> {
            throw new RuleBrokenException(problem, null);
        });
        return value;
    }

    /** The change log names authors by their logins, so nobody takes over another's. */
    private static void refuseTaken(Change change, Colleague colleague) {
        change.scan(Colleague.class, BATCH, batch -> batch.stream()
                .filter(other -> other.getId() != colleague.getId()
                        && Fold.of(other.getLogin()).equals(Fold.of(colleague.getLogin())))
                .findFirst().ifPresent(other -> {
                    throw Name.broken("loginTaken", other.getLogin());
                }));
    }

    @Override
    public Optional<ChangeSet> remove(Collection<Colleague> colleagues, Intent.Origin origin) {
        refuseSelf(colleagues);
        String names = colleagues.stream().map(colleague -> text("quoted", colleague.title())).collect(Collectors.joining(", "));
        return change(origin, text("colleaguesRemoved", colleagues.size(), names),
                change -> change.remove(Colleague.class, ids(colleagues)));
    }

    @Override
    public long uses(Collection<Colleague> colleagues) {
        refuseSelf(colleagues);
        return store.consequences(Colleague.class, ids(colleagues)).stream().filter(line -> line.fate() == Store.Fate.UNLINKED)
                .mapToLong(Store.Consequence::count).sum();
    }

    /** Whoever starts the program is a colleague of that login: the next start would make him again, and he would own nothing. */
    private void refuseSelf(Collection<Colleague> colleagues) {
        colleagues.stream().filter(this::isSelf).findFirst().ifPresent(own -> {
            throw Name.broken("ownColleague", own.title());
        });
    }

    private boolean isSelf(Colleague colleague) {
        return self.equals(colleague.getLogin());
    }

    private static List<Long> ids(Collection<Colleague> colleagues) {
        return colleagues.stream().map(Colleague::getId).toList();
    }

    private Optional<ChangeSet> change(Intent.Origin origin, String title, Consumer<Change> work) {
        return store.change(new Intent(title, origin, ""), work);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
