// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.liaison.model.FieldType.WhenTargetGoes;
import org.liaison.store.Progress;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.log.LiveChanges;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/**
 * Compares what a change set did with what is stored now: what can be taken back, what was changed since, and what cannot be done any
 * more. Values count, not versions: one that is again what the change set made it is no conflict.
 */
final class Survey {

    /** Records looked at together. */
    static final int TOGETHER = 200;

    private final Doings doings;
    private final Shapes shapes;
    private final Looking looking;
    private final Set<Long> used = new HashSet<>();

    Survey(Doings doings, Shapes shapes) {
        this.doings = doings;
        this.shapes = shapes;
        this.looking = new Looking(doings, shapes, new SubjectRules(shapes), used);
    }

    /** Finds what only all records together tell: what cannot come back, and what was made and has been used since. */
    void run(Connection connection, Progress progress) throws SQLException {
        if (doings.removedAnything()) {
            boolean more = true;
            while (more) {
                int before = looking.refused().size();
                for (List<Subject> some : windows(doings.subjects())) {
                    check(progress);
                    looking.refuse(new Rows(connection), doings.nets(connection, some));
                }
                more = looking.refused().size() > before;
            }
        }
        if (!doings.created().isEmpty()) {
            referredTo(new Rows(connection), progress);
            changedSince(connection, progress);
            whatUsedOnesNeed(new Rows(connection));
        }
    }

    private static void check(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private void referredTo(Rows rows, Progress progress) throws SQLException {
        for (Map.Entry<Shape, Set<Long>> made : doings.created().entrySet()) {
            for (Shapes.Incoming incoming : shapes.incoming(made.getKey())) {
                check(progress);
                rows.holders(incoming, made.getValue()).forEach((holder, target) -> {
                    if (!doings.created(holder) && !doings.pointed(holder, incoming.reference().name())) {
                        used.add(target);
                    }
                });
            }
        }
    }

    private void changedSince(Connection connection, Progress progress) throws SQLException {
        Set<Long> live = LiveChanges.after(connection, doings.set().id());
        if (live.isEmpty()) {
            return;
        }
        LogRows log = doings.log(connection);
        for (List<Subject> some : windows(doings.subjects())) {
            check(progress);
            log.since(doings.set().id(), some, later -> {
                if (live.contains(later.changeSet())) {
                    later.entry().operations().stream().filter(operation -> !(operation instanceof Created))
                            .map(Operation::id).filter(doings::created).forEach(used::add);
                }
            });
        }
    }

    /** What a thing that was used since refers to cannot simply go either. */
    private void whatUsedOnesNeed(Rows rows) throws SQLException {
        Set<Long> next = new HashSet<>(used);
        while (!next.isEmpty()) {
            Set<Long> found = new HashSet<>();
            for (Row row : made(rows, next)) {
                row.shape().references().stream().map(reference -> row.values().get(reference.name())).forEach(target -> {
                    if (target != null && doings.created(Long.parseLong(target)) && used.add(Long.valueOf(target))) {
                        found.add(Long.valueOf(target));
                    }
                });
            }
            next = found;
        }
    }

    /** The rows of some things that the change set made. */
    private Collection<Row> made(Rows rows, Set<Long> ids) throws SQLException {
        List<Row> made = new ArrayList<>();
        for (Map.Entry<Shape, Set<Long>> each : doings.created().entrySet()) {
            List<Long> some = ids.stream().filter(each.getValue()::contains).toList();
            made.addAll(rows.read(each.getKey(), some).values());
        }
        return made;
    }

    /** Of what was used since and is to stay, what it goes with has to stay, too. */
    Set<Long> withWholes(Connection connection, Set<Long> kept) throws SQLException {
        Rows rows = new Rows(connection);
        Set<Long> all = new HashSet<>(kept);
        Set<Long> next = kept;
        while (!next.isEmpty()) {
            Set<Long> found = new HashSet<>();
            for (Row row : made(rows, next)) {
                row.shape().references().stream().filter(Survey::goesToo).map(ReferenceAttribute::name).map(row.values()::get)
                        .filter(target -> target != null && doings.created(Long.parseLong(target))).map(Long::valueOf)
                        .filter(all::add).forEach(found::add);
            }
            next = found;
        }
        return all;
    }

    static boolean goesToo(ReferenceAttribute reference) {
        return reference.whenTargetGoes() == WhenTargetGoes.GOES_TOO;
    }

    Doings doings() {
        return doings;
    }

    /** The things that the change set made and that were used since. */
    Set<Long> used() {
        return used;
    }

    /** What would be done to the things of some records; those are left out that are as they were already. */
    List<Verdict> look(Connection connection, Collection<Subject> some) throws SQLException {
        return looking.at(new Rows(connection), doings.nets(connection, some));
    }

    /** As {@link #look}, without those that something else would be done to. */
    List<Verdict> look(Connection connection, Collection<Subject> some, Action action) throws SQLException {
        return look(connection, some).stream().filter(verdict -> verdict.action() == action).toList();
    }

    static <T> List<List<T>> windows(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> windows = new ArrayList<>();
        for (int from = 0; from < list.size(); from += TOGETHER) {
            windows.add(list.subList(from, Math.min(list.size(), from + TOGETHER)));
        }
        return windows;
    }

    static Map<Shape, List<Long>> byShape(Collection<Verdict> verdicts) {
        Map<Shape, List<Long>> ids = new HashMap<>();
        verdicts.forEach(verdict -> ids.computeIfAbsent(verdict.shape(), ignored -> new ArrayList<>()).add(verdict.id()));
        return ids;
    }
}
