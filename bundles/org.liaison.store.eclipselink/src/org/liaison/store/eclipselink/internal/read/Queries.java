// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;

/** The queries of readers, each translated to SQL once: that takes longer than to run it. */
public final class Queries {

    private static final String ID = "id";

    private final ConcurrentMap<Key, ReadAllQuery> prepared = new ConcurrentHashMap<>();

    /**
     * Entities whose attribute or column has one of some values.
     *
     * @param session the session to run it with
     * @param type their class
     * @param name the attribute, or, with a dot in it, the table and column
     * @param values the values, whose number should be one of a few
     * @return the entities, in any order
     */
    List<?> in(Session session, Class<?> type, String name, List<?> values) {
        return run(session, new Key(type, name, values.size(), 0), values);
    }

    /**
     * Entities after an id.
     *
     * @param session the session to run it with
     * @param type their class
     * @param id the id
     * @param limit how many at most
     * @return the entities, by id ascending
     */
    List<?> after(Session session, Class<?> type, long id, int limit) {
        return run(session, new Key(type, ID, 1, limit), List.of(id));
    }

    private List<?> run(Session session, Key key, List<?> values) {
        ReadAllQuery master = prepared.computeIfAbsent(key, wanted -> prepare(session, wanted));
        return (List<?>) session.executeQuery((ReadAllQuery) master.clone(), values);
    }

    private static ReadAllQuery prepare(Session session, Key key) {
        ExpressionBuilder builder = new ExpressionBuilder(key.type());
        ReadAllQuery query = new ReadAllQuery(key.type(), builder);
        List<Expression> parameters = new ArrayList<>();
        Expression left = key.name().contains(".") ? builder.getField(key.name()) : builder.get(key.name());
        for (int i = 0; i < key.count(); i++) {
            String parameter = "p" + i;
            query.addArgument(parameter);
            parameters.add(builder.getParameter(parameter));
        }
        if (key.limit() > 0) {
            query.setSelectionCriteria(left.greaterThan(parameters.getFirst()));
            query.setMaxRows(key.limit());
            query.addAscendingOrdering(ID);
        } else {
            // never ordered by the database: Derby would walk the whole primary key rather than sort what it finds by another one
            query.setSelectionCriteria(key.count() == 1 ? left.equal(parameters.getFirst()) : left.in(parameters));
        }
        // not setIsReadOnly: EclipseLink would run it on a reader's connection even within a transaction
        query.dontMaintainCache();
        query.prepareCall(session, new DatabaseRecord());
        return query;
    }

    private record Key(Class<?> type, String name, int count, int limit) {
    }
}
