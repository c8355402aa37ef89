// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.PersistenceException;

import org.eclipse.persistence.exceptions.EclipseLinkException;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Labelled;
import org.liaison.model.ModelContribution;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.eclipselink.internal.log.LogModel;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.schema.Schema;
import org.liaison.store.eclipselink.internal.schema.TakenSteps;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.write.Writer;
import org.liaison.values.Texts;

/**
 * Starts a store: opens the database, brings its tables up to date, starts EclipseLink, stores what is shipped.
 *
 * @param setup what it is made of
 * @param writer stores what is shipped
 */
record Boot(StoreSetup setup, Writer writer) {

    private static final Texts TEXTS = new Texts(Boot.class);

    Engine start() {
        DataSource dataSource = setup.database().open();
        try {
            Schema schema = new Schema(dataSource, setup.clock());
            schema.update(Stream.concat(Stream.of(new LogModel()), setup.models().stream()).toList());
            schema.ensureLineage();
            Engine engine = Engine.start(dataSource, setup.database().annex(), setup.types(), vocabularies());
            ship(engine);
            return engine;
        } catch (SQLException | PersistenceException | EclipseLinkException failure) {
            throw Problems.failed(failure);
        }
    }

    /** What records are given as values, and who looks after them: few, and needed with nearly every record. */
    private List<Class<? extends DomainEntity>> vocabularies() {
        return setup.types().stream().<Class<? extends DomainEntity>>map(EntityType::javaType)
                .filter(type -> Labelled.class.isAssignableFrom(type) || type == Colleague.class).toList();
    }

    private boolean isStored(Class<? extends DomainEntity> type) {
        return setup.types().stream().anyMatch(each -> each.javaType() == type);
    }

    private void ship(Engine engine) {
        Map<String, NavigableMap<Integer, String>> taken = engine.query(connection -> new TakenSteps(connection).read());
        for (ModelContribution model : setup.models()) {
            String before = taken.getOrDefault(model.id(), new TreeMap<>()).get(TakenSteps.SHIPPED);
            if (!steps(model).equals(before)) {
                ship(engine, model, before != null);
            }
        }
        String author = setup.workplace().author();
        if (isStored(Colleague.class) && engine.reader().list(ColleagueFields.LOGIN, author).isEmpty()) {
            writer.change(engine, system("newColleague", author), change -> change.add(colleague(author)));
        }
    }

    /** How far the tables were when terms were shipped; a later step may bring a vocabulary along. */
    private static String steps(ModelContribution model) {
        return Integer.toString(model.schema().size());
    }

    /** Of a database that has terms already only vocabularies are stored that it does not know: users may have changed the others. */
    private void ship(Engine engine, ModelContribution model, boolean later) {
        List<? extends DomainEntity> terms = later
                ? model.shipped().stream().filter(Term.class::isInstance).map(Term.class::cast).filter(unknown(engine)).toList()
                : model.shipped();
        Optional<ChangeSet> stored = writer.change(engine, system("shippedTerms", model.id()),
                change -> terms.forEach(change::add), transaction -> {
                    // with the terms: of a start that ends in between, the next one would store them again, which the database refuses
                    shipped(transaction.connection(), model);
                    return OptionalLong.empty();
                });
        if (stored.isEmpty()) {
            try (Connection connection = setup.database().open().getConnection()) {
                shipped(connection, model);
            } catch (SQLException failure) {
                throw Problems.failed(failure);
            }
        }
    }

    private void shipped(Connection connection, ModelContribution model) throws SQLException {
        new TakenSteps(connection).ship(model.id(), steps(model), setup.clock().instant());
    }

    private static Predicate<Term> unknown(Engine engine) {
        Map<String, Boolean> known = new HashMap<>();
        return term -> known.computeIfAbsent(term.getVocabulary(),
                vocabulary -> engine.reader().list(TermFields.VOCABULARY, vocabulary).isEmpty());
    }

    private Intent system(String key, String argument) {
        return new Intent(TEXTS.get(setup.workplace().language(), key, argument), Intent.Origin.SYSTEM, "");
    }

    private static Colleague colleague(String login) {
        Colleague colleague = new Colleague();
        colleague.setLogin(login);
        colleague.setName(login);
        colleague.setActive(true);
        return colleague;
    }
}
