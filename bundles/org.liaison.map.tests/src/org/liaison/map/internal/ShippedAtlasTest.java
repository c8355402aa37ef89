// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liaison.map.Atlas;
import org.liaison.map.Exactness;
import org.liaison.map.Outline;
import org.liaison.map.Place;
import org.liaison.map.Position;

class ShippedAtlasTest {

    private static final Atlas ATLAS = new ShippedAtlas();

    /** Name, country, exactness and the whole degrees of latitude and longitude. */
    private static String at(String postCode, String city, String country) {
        Optional<Place> found = ATLAS.locate(postCode, city, country);
        return found.map(place -> "%s %s %s %.0f %.0f".formatted(place.name(), place.country(), place.exactness(),
                place.position().latitude(), place.position().longitude()).replace("-0", "0")).orElse("unknown");
    }

    @Test
    void communesAreFoundInAnySpelling() {
        assertEquals("Saint-Étienne FR CITY 45 4", at("42000", "Saint-Étienne", null));
        assertEquals("Saint-Étienne FR CITY 45 4", at("42 100", "ST ETIENNE", "FR"));
        assertEquals("Châlons-en-Champagne FR CITY 49 4", at("51000", "CHALONS EN CHAMPAGNE", null));
        assertEquals("L'Haÿ-les-Roses FR CITY 49 2", at("94240", "L’Hay les Roses", "fr"));
        assertEquals("Boulogne-sur-Mer FR CITY 51 2", at("62200", "Boulogne s/ Mer", null));
        assertEquals("Nantes FR CITY 47 -2", at(null, "nantes", null));
        assertEquals("Vitry-sur-Seine FR POST_CODE 49 2", at("94400", null, null));
        assertEquals("Saint-Denis FR CITY 49 2", at("93210", "SAINT-DENIS LA PLAINE", null));
    }

    @Test
    void postCodesOfCompaniesFollowTheirCity() {
        assertEquals("Rennes FR CITY 48 -2", at("35042", "RENNES CEDEX", null));
        assertEquals("Grenoble FR CITY 45 6", at("38025", "Grenoble Cedex 1", null));
        assertEquals("Paris 8e Arrondissement FR CITY 49 2", at("75382", "PARIS CEDEX 08", null));
        assertEquals("Paris La Défense FR CITY 49 2", at("92095", "Paris La Défense Cedex", null));
        assertEquals("Boulogne-Billancourt FR AREA 49 2", at("92999", "ISSY LE NULLE PART CEDEX", null));
    }

    @Test
    void largeCitiesAreFoundByTheirArrondissements() {
        assertEquals("Paris 1er Arrondissement FR CITY 49 2", at("75001", "PARIS", null));
        assertEquals("Paris 16e Arrondissement FR CITY 49 2", at("75116", "Paris", "FR"));
        assertEquals("Paris 8e Arrondissement FR CITY 49 2", at(null, "Paris 8ème", null));
        assertEquals("Paris FR CITY 49 2", at(null, "Paris", null));
        assertEquals("Paris 13e Arrondissement FR POST_CODE 49 2", at("75013", null, null));
        assertEquals("Lyon 3e Arrondissement FR CITY 46 5", at("69003", "LYON 03", null));
        assertEquals("Marseille 10e Arrondissement FR CITY 43 5", at("13010", "Marseille", null));
    }

    @Test
    void overseasIsFrance() {
        assertEquals("Fort-de-France FR CITY 15 -61", at("97200", "Fort de France", null));
        assertEquals("Saint-Denis FR CITY -21 55", at("97400", "SAINT-DENIS", "RE"));
        assertEquals("Cayenne FR CITY 5 -52", at("97300", "Cayenne", "GF"));
        assertEquals("Nouméa FR CITY -22 166", at("98800", "Noumea", "NC"));
        assertEquals("Mamoudzou FR CITY -13 45", at("97600", "Mamoudzou", null));
    }

    @Test
    void aSmallCommuneStandsWhereItsPostCodeIs() {
        Place small = ATLAS.locate("51460", "ST ETIENNE AU TEMPLE", null).orElseThrow();
        assertEquals(Exactness.POST_CODE, small.exactness());
        assertTrue(Math.abs(small.position().latitude() - 49.03) < 0.2, small.toString());
        assertEquals("Saint-Étienne-en-Coglès FR CITY 48 -1", at("35460", "St Etienne en Cogles", null));
    }

    @Test
    void otherCountriesAreFoundByTheirCitiesInSeveralLanguages() {
        assertEquals("Brussels BE CITY 51 4", at("1000", "Bruxelles", "BE"));
        assertEquals("London GB CITY 52 0", at("SW1A 1AA", "Londres", "GB"));
        assertEquals("London GB CITY 52 0", at(null, "LONDON", null));
        assertEquals("Utrecht NL CITY 52 5", at("3511 AB", "Utrecht", "nl"));
        assertEquals(" DE COUNTRY 51 10", at("99999", "Nirgendwo", "DE"));
        assertEquals(" FR COUNTRY 47 2", at(null, "Nulle part", "FR"));
    }

    @Test
    void whatNobodyKnowsIsNowhere() {
        assertEquals("unknown", at(null, null, null));
        assertEquals("unknown", at(" ", "", null));
        assertEquals("unknown", at(null, "Xyzzy", null));
        assertEquals("unknown", at(null, "Paris", "ZZ"));
    }

    @Test
    void nearlyEveryPostCodeIsPlaced() {
        int[] counts = new int[2];
        Data.lines("france.tsv.gz", fields -> {
            for (String code : fields[1].split(",")) {
                counts[ATLAS.locate(code, fields[0], null).filter(found -> found.exactness() != Exactness.COUNTRY)
                        .filter(found -> distance(found.position(), fields) < 0.5).isPresent() ? 1 : 0]++;
            }
        });
        assertTrue(counts[1] > 37_000, counts[1] + " of them");
        assertEquals(0, counts[0], "communes that their own name and post code do not find");
    }

    private static double distance(Position position, String[] fields) {
        return Math.hypot(position.latitude() - Double.parseDouble(fields[2]),
                position.longitude() - Double.parseDouble(fields[3]));
    }

    @Test
    void outlinesSurroundWhatLiesInTheCountry() {
        Outline france = ATLAS.outlines().stream().filter(each -> each.country().equals("FR")).findFirst().orElseThrow();
        for (String[] there : new String[][] { { "75001", "Paris" }, { "97400", "Saint-Denis" }, { "20250", "Corte" } }) {
            Position position = ATLAS.locate(there[0], there[1], null).orElseThrow().position();
            assertTrue(france.rings().stream().anyMatch(ring -> inside(ring, position.x(), position.y())), there[1]);
        }
        Position outside = ATLAS.locate(null, "Bruxelles", "BE").orElseThrow().position();
        assertTrue(france.rings().stream().noneMatch(ring -> inside(ring, outside.x(), outside.y())));
        assertTrue(ATLAS.outlines().size() > 200);
    }

    private static boolean inside(Outline.Ring ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = ring.x().length - 1; i < ring.x().length; j = i++) {
            if (ring.y()[i] > y != ring.y()[j] > y
                    && x < (ring.x()[j] - ring.x()[i]) * (y - ring.y()[i]) / (ring.y()[j] - ring.y()[i]) + ring.x()[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Test
    void placesForOrientationAreTheLargestFirst() {
        List<Place> places = ATLAS.places();
        assertTrue(places.size() > 40_000, places.size() + " places");
        assertTrue(places.get(0).population() >= places.get(1).population());
        assertTrue(places.stream().allMatch(place -> place.exactness() == Exactness.CITY && !place.name().isEmpty()));
    }
}
