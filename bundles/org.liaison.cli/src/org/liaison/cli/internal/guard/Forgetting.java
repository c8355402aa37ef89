// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Forecast;
import org.liaison.guard.Privacy.Forgotten;
import org.liaison.store.Progress;
import org.liaison.store.Store.Fate;

/**
 * Says what forgetting persons does, and does it if that is confirmed.
 *
 * @param session the services
 */
record Forgetting(Session session) {

    ExitCode run(Collection<Long> ids, boolean yes) {
        Privacy privacy = session.service(Privacy.class);
        Forecast forecast = privacy.forecast(ids);
        String gone = forecast.consequences().stream().filter(each -> each.fate() == Fate.REMOVED && each.count() > 0)
                .map(each -> each.type().counted(session.language(), each.count())).collect(Collectors.joining(", "));
        session.out().line(say("wouldForget", String.join(", ", forecast.titles()), gone));
        elsewhere(forecast.elsewhere());
        if (!yes) {
            throw new WrongUseException("", say("sayYesToForget"));
        }
        Forgotten forgotten = privacy.forget(ids, Progress.NONE);
        session.out().line(say("forgotten", forgotten.things(), forgotten.entries(), forgotten.contents()));
        forgotten.traces().forEach(file -> session.out().line(say("trace", file.toString())));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("things", forgotten.things());
        object.put("entries", forgotten.entries());
        object.put("contents", forgotten.contents());
        object.put("traces", forgotten.traces().stream().map(Path::toString).toList());
        object.put("elsewhere", forgotten.elsewhere().stream().map(Path::toString).toList());
        session.out().object(object);
        return forgotten.traces().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void elsewhere(List<Path> places) {
        places.forEach(place -> session.out().line(say("elsewhere", place.toString())));
    }

    private String say(String name, Object... arguments) {
        return BackupView.TEXTS.get(session.language(), name, arguments);
    }
}
