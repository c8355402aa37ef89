// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/**
 * Opening relations in the client as {@link OpenEditor} does, but with thirty widgets on one tab, every one that there is and some of them
 * twice; first those of the sample, then again and again one with ten thousand contacts.
 */
public final class FullEditor implements Measure {

    private static final int CONTACTS = 10_000;
    private static final int TIMES = 100;
    private static final double MILLIS = 100;
    private static final String OPENED = "opened ";
    private static final String WIDGETS = "widgets ";

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        long crowded = crowded(bench.session().service(Store.class));
        bench.catchUp();
        bench.session().release();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            if (!client.isThere()) {
                return List.of(Figure.absolute("open with all widgets, p95", Double.NaN, "ms", MILLIS));
            }
            bench.say("open records with all widgets");
            String folder = bench.folder().toString();
            List<String> usual = client.lines("-Dliaison.trial=Relation:" + TIMES + ":full", "", "--data", folder);
            List<String> large = client.lines("-Dliaison.trial=Relation:" + TIMES + ":full:" + crowded, "", "--data", folder);
            String widgets = usual.stream().filter(line -> line.startsWith(WIDGETS)).map(line -> line.substring(WIDGETS.length()))
                    .findFirst().orElse("?");
            return List.of(Figure.absolute("open with widgets on a tab: " + widgets + ", p95", p95(usual), "ms", MILLIS),
                    Figure.absolute("the same with " + CONTACTS + " contacts, p95", p95(large), "ms", MILLIS));
        }
    }

    private static long crowded(Store store) {
        Relation relation = new Relation();
        store.change(Intent.typed("A relation with many contacts"), change -> {
            relation.setName("Crowded");
            change.add(relation);
            for (int number = 0; number < CONTACTS; number++) {
                Contact contact = new Contact();
                contact.setLastName("Contact " + number);
                contact.setRelation(relation);
                change.add(contact);
            }
        });
        return relation.getId();
    }

    private static double p95(List<String> said) {
        return Times.of(said.stream().filter(line -> line.startsWith(OPENED))
                .mapToDouble(line -> Double.parseDouble(line.substring(OPENED.length())))).percentile(95);
    }
}
