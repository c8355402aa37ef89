// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.map.Atlas;
import org.liaison.map.Exactness;
import org.liaison.map.Outline;
import org.liaison.map.Place;

/** Reads what is shipped when it is first asked for, and lets go of it when memory runs short. */
public final class ShippedAtlas implements Atlas {

    /** What have codes of countries of their own and post codes of France. */
    private static final Set<String> FRENCH = Set.of(France.CODE, "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF",
            "WF");

    private final Held<France> france = new Held<>(France::new);
    private final Held<World> world = new Held<>(World::new);
    private final Held<List<Outline>> outlines = new Held<>(Outlines::read);
    private final Held<List<Place>> places = new Held<>(this::readPlaces);

    @Override
    public Optional<Place> locate(String postCode, String city, String country) {
        String code = postCode == null ? "" : postCode.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        CityName name = CityName.of(city == null ? "" : city);
        if (code.isEmpty() && name.plain().isEmpty() && country == null) {
            return Optional.empty();
        }
        if (country == null) {
            return france.get().locate(code, name).or(() -> world.get().locate(name));
        }
        String land = country.toUpperCase(Locale.ROOT);
        Optional<Place> found = FRENCH.contains(land) ? france.get().locate(code, name) : world.get().locate(name, land);
        return found.or(() -> World.middle(outlines(), FRENCH.contains(land) ? France.CODE : land));
    }

    @Override
    public List<Place> places() {
        return places.get();
    }

    private List<Place> readPlaces() {
        return Stream.concat(france.get().places(), world.get().places())
                .filter(place -> place.exactness() == Exactness.CITY && place.population() > 0)
                .sorted(Comparator.comparingInt(Place::population).reversed()).toList();
    }

    @Override
    public List<Outline> outlines() {
        return outlines.get();
    }
}
