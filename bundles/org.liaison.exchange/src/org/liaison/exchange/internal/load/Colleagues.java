// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.HashMap;
import java.util.Map;

import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.store.Reader;
import org.liaison.values.Fold;

/** Finds the colleagues that rows name as owners, by login, name or e-mail address, and makes those that do not exist. */
final class Colleagues {

    private static final int LOGIN = 100;

    private final Pen pen;
    private final Tally tally;
    private final Map<String, Colleague> known = new HashMap<>();

    Colleagues(Reader reader, Pen pen, Tally tally) {
        this.pen = pen;
        this.tally = tally;
        reader.scan(Colleague.class, 1000, batch -> batch.forEach(this::remember));
    }

    private void remember(Colleague colleague) {
        for (String text : new String[] { colleague.getLogin(), colleague.getName(), colleague.getEmail() }) {
            if (text != null && !text.isBlank()) {
                known.putIfAbsent(Fold.of(text), colleague);
            }
        }
    }

    /**
     * The colleague that a text means.
     *
     * @param text a login, name or e-mail address
     * @return the colleague, made if there was none
     */
    Colleague find(String text) {
        Colleague colleague = known.get(Fold.of(text));
        return colleague == null ? make(text) : colleague;
    }

    private Colleague make(String text) {
        Colleague colleague = new Colleague();
        String words = text.indexOf('@') > 0 ? text.substring(0, text.indexOf('@')) : text;
        String login = Fold.of(words).replaceAll("[^\\p{L}\\p{N}]+", ".");
        colleague.setLogin(free(login.substring(0, Math.min(login.length(), LOGIN - 5))));
        colleague.setName(text.substring(0, Math.min(text.length(), 2 * LOGIN)));
        colleague.setActive(true);
        pen.add(colleague);
        tally.added(ColleagueFields.TYPE);
        known.put(Fold.of(text), colleague);
        remember(colleague);
        return colleague;
    }

    private String free(String login) {
        String wanted = login.isEmpty() ? "?" : login;
        String free = wanted;
        int number = 2;
        while (known.containsKey(free)) {
            free = wanted + number;
            number++;
        }
        return free;
    }
}
