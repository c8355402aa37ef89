// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.Table;
import org.liaison.store.ChangeSet;
import org.liaison.values.Texts;

/**
 * What these commands say.
 *
 * @param session to whom
 */
record Talk(Session session) {

    private static final Texts TEXTS = new Texts(Talk.class);

    String say(String key, Object... arguments) {
        return TEXTS.get(session.language(), key, arguments);
    }

    WrongUseException wrong(String key, Object... arguments) {
        return new WrongUseException("", say(key, arguments));
    }

    /** The word at a place, or what would be complete. */
    String word(List<String> words, int at, String example) {
        if (words.size() <= at) {
            throw wrong("words", example);
        }
        return words.get(at);
    }

    ExitCode told(Optional<ChangeSet> stored) {
        session.out().line(stored.map(changeSet -> say("stored", changeSet.intent().title())).orElse(say("soAlready")));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("changeSet", stored.map(ChangeSet::id).orElse(null));
        object.put("title", stored.map(changeSet -> changeSet.intent().title()).orElse(null));
        session.out().object(object);
        return ExitCode.DONE;
    }

    /** A line for each thing, and an object whose keys are those of the columns. */
    <T> ExitCode list(List<T> things, List<Column<T>> columns) {
        Table table = new Table();
        table.row(columns.stream().map(column -> say("column." + column.key())).toList());
        for (T thing : things) {
            table.row(columns.stream().map(column -> column.text().apply(thing)).toList());
            Map<String, Object> object = new LinkedHashMap<>();
            columns.forEach(column -> object.put(column.key(), column.text().apply(thing)));
            session.out().object(object);
        }
        table.lines().forEach(session.out()::line);
        return ExitCode.DONE;
    }

    /** A column of a list. */
    record Column<T>(String key, Function<T, String> text) {
    }
}
