// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.map.Exactness;
import org.liaison.map.Outline;
import org.liaison.map.Outline.Ring;
import org.liaison.map.Place;
import org.liaison.map.Position;

/** The cities of all countries but France, by each of their names. */
final class World {

    /** A city that is found by its name alone must be one that everybody knows. */
    private static final int KNOWN = 100_000;

    private final Map<String, Map<String, Place>> byCountry = new HashMap<>();

    World() {
        Data.lines("world.tsv.gz", this::add);
    }

    private void add(String[] fields) {
        Place place = new Place(fields[1], fields[0],
                new Position(Double.parseDouble(fields[3]), Double.parseDouble(fields[4])), Exactness.CITY,
                Integer.parseInt(fields[5]));
        // the largest come first, so a name that two have is the larger one's
        Map<String, Place> cities = byCountry.computeIfAbsent(fields[0], none -> new HashMap<>());
        cities.putIfAbsent(CityName.words(fields[1]), place);
        if (!fields[2].isEmpty()) {
            for (String other : fields[2].split("\\|")) {
                cities.putIfAbsent(CityName.words(other), place);
            }
        }
    }

    Stream<Place> places() {
        return byCountry.values().stream().flatMap(cities -> cities.values().stream()).distinct();
    }

    Optional<Place> locate(CityName city, String country) {
        return Optional.ofNullable(byCountry.getOrDefault(country, Map.of()).get(city.plain()));
    }

    /** The largest city of that name. */
    Optional<Place> locate(CityName city) {
        return byCountry.values().stream().map(cities -> cities.get(city.plain()))
                .filter(place -> place != null && place.population() >= KNOWN).max(Comparator.comparingInt(Place::population));
    }

    /** The middle of the largest piece of a country. */
    static Optional<Place> middle(List<Outline> outlines, String country) {
        return outlines.stream().filter(outline -> outline.country().equals(country)).findFirst().map(outline -> {
            Ring ring = outline.rings().getFirst();
            double x = (ring.left() + ring.right()) / 2;
            double y = (ring.top() + ring.bottom()) / 2;
            double latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
            return new Place("", country, new Position(latitude, x * 360 - 180), Exactness.COUNTRY, 0);
        });
    }
}
