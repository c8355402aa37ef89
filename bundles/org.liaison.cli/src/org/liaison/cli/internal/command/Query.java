// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.Search.Problem;
import org.liaison.search.Search.Suggestion;
import org.liaison.search.query.QueryText;
import org.liaison.search.query.QueryText.Mistake;

/**
 * A query as it was typed at the terminal.
 *
 * @param session who asks
 * @param listed the list
 * @param words the query's words
 */
record Query(Session session, Listed listed, List<String> words) {

    ListQuery of(List<ListQuery.Sort> sort) {
        return new ListQuery(listed.type(), String.join(" ", words), sort);
    }

    /** Says what of the query was not understood or cannot be answered. */
    ExitCode explained() {
        List<Mistake> mistakes = QueryText.parse(of(List.of()).text()).mistakes();
        mistakes.forEach(mistake -> session.out().wrong("", mistake.sentence(session.language())));
        List<Problem> problems = session.service(Search.class).problems(of(List.of()), session.language());
        problems.forEach(problem -> session.out().wrong("", problem.sentence()));
        return mistakes.isEmpty() && problems.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Says what may have been meant, if nothing was found. */
    void suggest() {
        for (Suggestion suggestion : session.service(Search.class).suggestions(of(List.of()))) {
            session.out().line(Listed.TEXTS.get(session.language(), "didYouMean", suggestion.text(), suggestion.count()));
        }
    }
}
