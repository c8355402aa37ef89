// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.liaison.values.Fold;

/**
 * What of a company's name tells it from others. Case, accents, legal forms and small words do not count; words that half of all
 * companies could have in their names, such as {@code group} and {@code France}, count for little.
 *
 * @param strong the words that tell companies apart
 * @param weak the words that count for little
 * @param spoken the words as the index splits them, without those that say nothing
 */
record CompanyName(Set<String> strong, Set<String> weak, List<String> spoken) {

    private static final Pattern LONG_FORM = Pattern.compile("\\b(societe anonyme|societe a responsabilite limitee"
            + "|societe par actions simplifiee( unipersonnelle)?|societe civile( immobiliere)?|societe en nom collectif"
            + "|entreprise unipersonnelle a responsabilite limitee|societe cooperative|besloten vennootschap"
            + "|naamloze vennootschap|gesellschaft mit beschrankter haftung|public limited company)\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]");
    /** Such as {@code S.A.S.}, {@code A. O.} and {@code AT&T}. */
    private static final Pattern SHORTENED = Pattern
            .compile("\\b\\p{L}(?:\\.\\s*\\p{L}\\b)+\\.?|\\b\\p{L}{1,2}(?:&\\p{L}{1,2}\\b)+");
    private static final Pattern OWNED = Pattern.compile("'s\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("the", "of", "and", "et", "de", "du", "des", "la", "le", "les", "l", "d",
            "un", "une", "au", "aux", "en", "a", "het", "van", "der", "die", "und", "y", "e", "di", "del");
    private static final Set<String> LEGAL = Set.of("sa", "sas", "sasu", "sarl", "sarlu", "eurl", "sci", "snc", "scop", "scm",
            "scp", "sca", "scs", "gie", "selarl", "selas", "selasu", "earl", "gaec", "sem", "spl", "ei", "eirl", "inc",
            "incorporated", "corp", "corporation", "ltd", "limited", "llc", "llp", "lp", "plc", "co", "gmbh", "ag", "kg", "kgaa",
            "ohg", "se", "bv", "bvba", "nv", "vzw", "srl", "spa", "sl", "ab", "oy", "asbl");
    private static final Set<String> WEAK = Set.of("group", "groupe", "groep", "gruppe", "holding", "holdings", "company",
            "companies", "compagnie", "cie", "societe", "ste", "entreprise", "entreprises", "etablissement", "etablissements",
            "ets", "maison", "association", "france", "francaise", "francais", "french", "europe", "international",
            "internationale", "global", "worldwide", "national", "nationale", "services", "service", "solutions", "conseil",
            "consulting", "partners", "associes", "as", "us", "usa", "class");

    /** Takes a name apart. */
    static CompanyName of(String name) {
        String folded = OWNED.matcher(Fold.of(name)).replaceAll("");
        CompanyName bare = parse(BRACKETS.matcher(folded).replaceAll(" "));
        return bare.strong.isEmpty() ? parse(folded) : bare;
    }

    private static CompanyName parse(String folded) {
        Map<String, List<String>> shortened = new HashMap<>();
        String joined = SHORTENED.matcher(folded).replaceAll(found -> {
            List<String> letters = List.of(BETWEEN_WORDS.split(found.group()));
            shortened.put(String.join("", letters), letters);
            return ' ' + String.join("", letters) + ' ';
        });
        String plain = BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
        CompanyName name = new CompanyName(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        List<String> letters = new ArrayList<>();
        for (String word : (LONG_FORM.matcher(plain).replaceAll(" ").strip() + ' ').split(" ", -1)) {
            if (word.length() == 1) {
                letters.add(word);
            } else {
                name.take(String.join("", letters), List.copyOf(letters));
                letters.clear();
                name.take(word, shortened.getOrDefault(word, List.of(word)));
            }
        }
        if (name.strong.isEmpty()) {
            name.strong.addAll(name.weak);
            name.weak.clear();
        }
        return name;
    }

    /** Adds a word; letters that stand alone next to each other are one. */
    private void take(String word, List<String> said) {
        if (word.isEmpty() || LEGAL.contains(word) || said.size() == 1 && SMALL.contains(word)) {
            return;
        }
        spoken.addAll(said);
        (WEAK.contains(word) ? weak : strong).add(word);
    }

    /** Whether nothing is known that could tell it from others. */
    boolean saysNothing() {
        return strong.isEmpty();
    }
}
