// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.values.Fold;

/** Invents names, addresses and numbers. Domains and telephone numbers are those that are set aside for fiction. */
final class Invented {

    private static final List<String> BEGINNINGS = List.of("Al", "Ar", "Bel", "Cal", "Cor", "Del", "El", "Flo", "Gra", "Hel",
            "In",
            "Jo", "Kal", "Lu", "Mar", "Nov", "Or", "Pra", "Quen", "Ros", "Sol", "Tal", "Ul", "Val", "Ver", "Vi", "Zen", "Ax",
            "Ber");
    private static final List<String> MIDDLES = List.of("ti", "ra", "vo", "le", "mi", "no", "sta", "di", "lu", "ve", "ca", "be",
            "ri");
    private static final List<String> ENDS = List.of("a", "um", "is", "eo", "ia", "or", "an", "ys", "on", "ex", "ial", "ance",
            "éa");
    private static final List<String> FAMILIES = List.of("Ateliers %s", "Établissements %s", "Maison %s", "%s Frères",
            "%s et Fils",
            "%s & Associés", "Groupe %s", "Cabinet %s");
    private static final List<String> PLACES = List.of("du Rhône", "des Alpes", "de la Loire", "du Val", "de l’Ouest", "du Midi",
            "des Flandres", "de Provence", "du Centre", "de la Côte", "d’Armor", "du Littoral", "des Deux Rives", "du Parc");
    /** By telephone zone the beginning of the numbers that ARCEP keeps for films and books. */
    private static final Map<String, String> FICTION = Map.of("1", "+3319900", "2", "+3326191", "3", "+3335301", "4", "+3346571",
            "5", "+3353649", "6", "+3363998");

    private final Lists lists;

    Invented(Lists lists) {
        this.lists = lists;
    }

    String company(Dice dice, String trade) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> trade + ' ' + lists.lastName(dice);
            case 3, 4 -> word(dice) + ' ' + trade;
            case 5 -> trade + ' ' + dice.one(PLACES);
            case 6, 7 -> String.format(dice.one(FAMILIES), lists.lastName(dice));
            case 8 -> lists.lastName(dice) + ' ' + trade;
            default -> word(dice);
        };
    }

    private static String word(Dice dice) {
        return dice.one(BEGINNINGS) + dice.one(MIDDLES) + (dice.percent(15) ? dice.one(MIDDLES) : "") + dice.one(ENDS);
    }

    /** A domain name below one that nobody can own. */
    static String domain(String company, long number) {
        String name = slug(company);
        return (name.length() > 40 ? name.substring(0, 40).replaceAll("-$", "") : name) + '-' + number + ".example.com";
    }

    static String slug(String text) {
        return Fold.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static String phone(Dice dice, String zone) {
        return FICTION.get(zone) + String.format(Locale.ROOT, "%04d", dice.below(10_000));
    }

    String street(Dice dice) {
        return 1 + dice.below(140) + (dice.percent(6) ? " bis " : " ") + lists.street(dice);
    }
}
