// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.map.Exactness;
import org.liaison.map.Place;
import org.liaison.map.Position;

/** The communes of France, its overseas departments and collectivities among them. */
final class France {

    static final String CODE = "FR";

    private static final Comparator<Commune> LARGEST = Comparator.comparingInt(commune -> commune.place().population());
    private static final int POST_CODE = 5;

    private final Map<String, List<Commune>> byPostCode = new HashMap<>();
    private final Map<String, List<Commune>> byName = new HashMap<>();
    private final Map<String, Commune> largest = new HashMap<>();

    France() {
        Data.lines("france.tsv.gz", this::add);
    }

    private void add(String[] fields) {
        Position position = new Position(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
        Place place = new Place(fields[0], CODE, position, Exactness.values()[Integer.parseInt(fields[4])],
                Integer.parseInt(fields[5]));
        Commune commune = new Commune(place, CityName.words(fields[0]), fields[6]);
        for (String code : fields[1].split(",")) {
            byPostCode.computeIfAbsent(code, none -> new ArrayList<>(4)).add(commune);
        }
        byName.computeIfAbsent(commune.plain(), none -> new ArrayList<>(1)).add(commune);
        largest.merge(commune.department(), commune, (one, other) -> LARGEST.compare(one, other) < 0 ? other : one);
    }

    Stream<Place> places() {
        return byName.values().stream().flatMap(Collection::stream).map(Commune::place);
    }

    /**
     * Finds a commune.
     *
     * @param code five digits, or anything else if there is no post code
     * @param city what the city is called
     */
    Optional<Place> locate(String code, CityName city) {
        boolean coded = code.length() == POST_CODE && code.chars().allMatch(Character::isDigit);
        List<Commune> posted = coded ? byPostCode.getOrDefault(code, List.of()) : List.of();
        return district(code, city, coded).or(() -> named(posted, city)).or(() -> byName(code, city, coded))
                .map(Commune::place).or(() -> main(posted).map(found -> found.about(Exactness.POST_CODE)))
                .or(() -> coded
                        ? Optional.ofNullable(largest.get(department(code))).map(found -> found.about(Exactness.AREA))
                        : Optional.empty());
    }

    /** Paris, Lyon and Marseille by their arrondissements, which are in the post code or behind the name. */
    private Optional<Commune> district(String code, CityName city, boolean coded) {
        int number = city.district().orElse(coded ? Integer.parseInt(code.substring(POST_CODE - 2)) : 0);
        List<Commune> all = byName.getOrDefault(city.ofDistrict(number), List.of());
        return all.stream().filter(commune -> !coded || commune.department().equals(department(code))).findFirst();
    }

    /** A post code of Paris is one of its arrondissements rather than all of it. */
    private static Optional<Commune> main(List<Commune> posted) {
        return posted.stream().filter(commune -> commune.plain().endsWith(" arrondissement")).findFirst()
                .or(() -> posted.stream().max(LARGEST));
    }

    /** The one that is meant among those of a post code: of that name, or of the longest that is part of it. */
    private static Optional<Commune> named(List<Commune> posted, CityName city) {
        return posted.stream().filter(commune -> commune.plain().equals(city.plain())).max(LARGEST)
                .or(() -> posted.stream().filter(commune -> isPart(commune.plain(), city.plain()))
                        .max(Comparator.comparingInt(commune -> commune.plain().length())));
    }

    /** Post codes of companies and CEDEX are in no list, but begin with their department. */
    private Optional<Commune> byName(String code, CityName city, boolean coded) {
        return byName.getOrDefault(city.plain(), List.of()).stream()
                .filter(commune -> !coded || commune.department().equals(department(code))).max(LARGEST);
    }

    private static boolean isPart(String name, String written) {
        return !name.isEmpty() && (' ' + written + ' ').contains(' ' + name + ' ');
    }

    private static String department(String code) {
        return code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2);
    }

    private record Commune(Place place, String plain, String department) {

        Place about(Exactness exactness) {
            return new Place(place.name(), CODE, place.position(),
                    exactness.compareTo(place.exactness()) > 0 ? exactness : place.exactness(), place.population());
        }
    }
}
