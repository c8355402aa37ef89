// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.liaison.exchange.ExchangeException;
import org.liaison.store.Progress;
import org.liaison.exchange.SampleData;
import org.liaison.exchange.internal.save.RelationFile;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** Makes sample data. What it makes depends on nothing but the number of the first relation, which follows those that there are. */
public final class SampleMaker implements SampleData {

    private static final int CHUNK = 100;
    private static final int CONTACTS = 3;
    private static final String[][] OWNERS = { { "mroy", "Marie Roy" }, { "plambert", "Paul Lambert" },
            { "sbenali", "Samira Benali" }, { "jlefevre", "Julien Lefèvre" }, { "amoreau", "Anne Moreau" } };

    private final Store store;
    private final Workplace workplace;

    /**
     * Made by the service component runtime.
     *
     * @param store where records go
     * @param workplace whose language counts
     */
    public SampleMaker(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    public ChangeSet make(int relations, Progress progress) {
        if (relations < 1) {
            throw new IllegalArgumentException("There is nothing to make: " + relations);
        }
        long first = store.count(Relation.class);
        Intent intent = new Intent(Words.of(workplace.language(), "title.sample", relations), Intent.Origin.SAMPLE,
                Integer.toString(relations));
        return store.change(intent, change -> make(change, first, relations, progress)).orElseThrow();
    }

    @Override
    public void write(Path file, int relations) {
        List<DomainEntity> made = new ArrayList<>();
        List<Colleague> owners = Stream.of(OWNERS).map(SampleMaker::colleague).toList();
        SampleCompany companies = new SampleCompany(made::add, new Terms(store), new Lists());
        try (RelationFile rows = new RelationFile(file, store.type(Relation.class), workplace.language())) {
            for (int i = 0; i < relations; i++) {
                made.clear();
                Relation relation = companies.make(i, new Dice(i), owners).relation();
                rows.write(relation, made);
            }
        } catch (IOException failed) {
            throw new ExchangeException(String.valueOf(file.getFileName()),
                    Words.problem("unwritable", String.valueOf(failed.getMessage())),
                    failed);
        }
    }

    @Override
    public void invent(long from, long to, List<Colleague> owners, Consumer<List<DomainEntity>> made) {
        List<DomainEntity> some = new ArrayList<>();
        Inventor inventor = new Inventor(some::add, new Terms(store), owners);
        for (long number = from; number < to; number++) {
            inventor.make(number);
            made.accept(List.copyOf(some));
            some.clear();
        }
    }

    /** Makes companies with their people. */
    private record Inventor(SampleCompany companies, SamplePerson people, List<Colleague> owners) {

        Inventor(Consumer<DomainEntity> add, Terms terms, List<Colleague> owners) {
            this(new SampleCompany(add, terms, new Lists()), new SamplePerson(add, terms, new Lists()), owners);
        }

        void make(long number) {
            Dice dice = new Dice(number);
            SampleCompany.Made company = companies.make(number, dice, owners);
            for (int place = 0; place < CONTACTS; place++) {
                people.make(company, place, dice, owners);
            }
        }
    }

    private static void make(Change change, long first, int relations, Progress progress) {
        Inventor inventor = new Inventor(change::add, new Terms(change), owners(change));
        for (int i = 0; i < relations; i++) {
            inventor.make(first + i);
            if (i % CHUNK == CHUNK - 1) {
                change.flush();
                progress.at(i + 1L, relations, i + 1L);
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
        }
    }

    private static List<Colleague> owners(Change change) {
        List<Colleague> owners = new ArrayList<>();
        for (String[] owner : OWNERS) {
            owners.add(change.list(ColleagueFields.LOGIN, owner[0]).stream().findFirst().orElseGet(() -> {
                Colleague colleague = colleague(owner);
                change.add(colleague);
                return colleague;
            }));
        }
        return owners;
    }

    private static Colleague colleague(String[] owner) {
        Colleague colleague = new Colleague();
        colleague.setLogin(owner[0]);
        colleague.setName(owner[1]);
        colleague.setEmail(owner[0] + "@liaison.example.com");
        colleague.setActive(true);
        return colleague;
    }
}
