// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lists of names, places and trades from which sample data are made. */
final class Lists {

    private final List<String> lastNames;
    private final List<List<String>> firstNames;
    private final List<String> streets = lines("streets.txt");
    private final List<String[]> cities = weighted("cities.tsv", 3);
    private final List<String[]> activities = weighted("activities.tsv", 3);
    private final List<String[]> jobs = weighted("jobs.tsv", 3);

    Lists() {
        lastNames = Arrays.stream(String.join(" ", lines("last-names.txt")).split(" ")).map(name -> name.replace('_', ' '))
                .toList();
        firstNames = lines("first-names.tsv").stream().map(line -> List.of(line.substring(line.indexOf('\t') + 1).split(" ")))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = Lists.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Rows whose last column says how often they come. */
    private static List<String[]> weighted(String resource, int weight) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            String[] cells = line.split("\t");
            for (int i = 0; i < Integer.parseInt(cells[weight]); i++) {
                rows.add(cells);
            }
        }
        return rows;
    }

    String lastName(Dice dice) {
        return dice.one(lastNames);
    }

    String firstName(Dice dice, boolean woman) {
        return dice.one(firstNames.get(woman ? 0 : 1));
    }

    String street(Dice dice) {
        return dice.one(streets);
    }

    /** Post code, name, telephone zone. */
    String[] city(Dice dice) {
        return dice.one(cities);
    }

    /** Word for the name, NAF code, sector. */
    String[] activity(Dice dice) {
        return dice.one(activities);
    }

    /** Title (of a woman, a bar, of a man), function, department. */
    String[] job(Dice dice) {
        return dice.one(jobs);
    }
}
