// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** Every text is there in three languages, and every text that is there is used. */
class TranslationsTest {

    private static final int MOST_KEYS = 120;
    private static final Set<String> TECHNICAL = Set.of("property", "parameter", "parameters", "view", "bindingContexts",
            "rootContext");

    private static Checkout checkout;
    private static List<Translations> xmlTexts;
    private static List<Translations> javaTexts;
    private static List<JavaSource> sources;

    @BeforeAll
    static void read() {
        checkout = Checkout.read();
        sources = JavaSource.of(checkout, checkout.shipped());
        xmlTexts = checkout.shipped().stream().flatMap(bundle -> Translations.of(checkout, bundle, "bundle")).toList();
        javaTexts = checkout.shipped().stream().flatMap(bundle -> Translations.of(checkout, bundle, "messages")).toList();
        Finding.floor(checkout.shipped().stream().filter(bundle -> !bundle.isForeignFragment()).count(), xmlTexts.size(),
                "files bundle.properties");
        Finding.floor(2, javaTexts.size(), "files messages.properties");
    }

    @Test
    void everyTextIsTranslated() {
        Finding.none(Stream
                .concat(xmlTexts.stream().filter(texts -> !texts.bundle().isForTests()), javaTexts.stream())
                .flatMap(Translations::differences), "French and Dutch are as complete as English.");
    }

    @Test
    void frenchHasOneApostrophe() {
        Finding.none(
                Stream.concat(xmlTexts.stream().filter(texts -> !texts.bundle().isForTests()), javaTexts.stream())
                        .flatMap(Translations::straightApostrophes),
                "Write ’ in French texts, also where they are formats.");
    }

    @Test
    void everyKeyInXmlResolves() {
        Finding.none(xmlTexts.stream().flatMap(texts -> {
            Set<String> keys = texts.texts().keySet();
            return keysInXml(texts.bundle()).entrySet().stream().filter(use -> !keys.contains(use.getKey()))
                    .map(use -> new Finding(use.getValue(), "uses %" + use.getKey()));
        }), "Add the key to OSGI-INF/l10n/bundle.properties and its translations.");
    }

    @Test
    void everyKeyForXmlIsUsed() {
        Finding.none(xmlTexts.stream().flatMap(texts -> {
            Set<String> used = keysInXml(texts.bundle()).keySet();
            return texts.texts().keySet().stream().filter(key -> !used.contains(key))
                    .map(key -> texts.finding(key + " is used nowhere"));
        }), "Take it out.");
    }

    @Test
    void visibleTextsInXmlAreKeys() {
        Pattern visible = Pattern.compile("name|label|tooltip|description|text");
        Finding.none(
                checkout.shipped().stream().flatMap(bundle -> bundle.files("plugin.xml", ".e4xmi").stream().flatMap(file -> Xml
                        .all(Xml.read(file)).flatMap(Xml::attributes)
                        .filter(attribute -> visible.matcher(attribute.getName()).matches()
                                && attribute.getValue().matches(".*\\p{L}.*")
                                && !attribute.getValue().startsWith("%") && !isTechnical(attribute))
                        .map(attribute -> new Finding(checkout.relative(file),
                                attribute.getName() + " = " + attribute.getValue())))),
                "Say %key and put the text into OSGI-INF/l10n/bundle.properties.");
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Map<String, Set<String>> keys = javaTexts.stream()
                .collect(Collectors.toMap(TranslationsTest::packageOf, texts -> texts.texts().keySet()));
        List<TextUses.Use> uses = sources.stream()
                .flatMap(source -> TextUses.in(source).uses().stream())
                .toList();
        Finding.floor(10, uses.size(), "texts asked for");
        Finding.none(uses.stream().filter(use -> !keys.getOrDefault(use.packageName(), Set.of()).contains(use.key()))
                .map(use -> new Finding(use.at().where(), use.at().what() + " of " + use.packageName() + ", which is not there")),
                "Add it to messages.properties of that package and its translations.");
    }

    @Test
    void everyTextIsUsed() {
        Set<String> constants = new HashSet<>();
        Map<String, Set<String>> words = new HashMap<>();
        for (Bundle bundle : checkout.shipped()) {
            Set<String> own = words.computeIfAbsent(bundle.name(), name -> new HashSet<>());
            JavaSource.in(bundle, checkout, sources).map(TextUses::in).forEach(uses -> {
                own.addAll(uses.words());
                constants.addAll(uses.constants());
            });
        }
        // every entity is asked for by the model: how many there are of it
        constants.add("counted");
        words.values().forEach(own -> own.addAll(constants));
        Finding.none(javaTexts.stream().flatMap(texts -> texts.texts().keySet().stream()
                .filter(key -> !built(words.get(texts.bundle().name()), key))
                .map(key -> texts.finding(key + " is used nowhere"))),
                "Take it out. A key may be built from literals, type names, enum constants and field names, joined by dots.");
    }

    @Test
    void noBundleHasTooManyTexts() {
        Finding.none(
                javaTexts.stream()
                        .filter(texts -> texts.texts().size() > MOST_KEYS && !texts.bundle().shortName().equals("model"))
                        .map(texts -> texts.finding("has " + texts.texts().size() + " keys")),
                "More than " + MOST_KEYS + " texts in one package: it has several concerns.");
    }

    @Test
    void keysAreNamedByMeaning() {
        Finding.none(Stream.concat(xmlTexts.stream(), javaTexts.stream()).flatMap(texts -> texts.texts().keySet().stream()
                .filter(key -> !key.matches("[A-Za-z][A-Za-z0-9.-]*")).map(key -> texts.finding(key))),
                "Keys say what the text means, such as saveFailed, never Foo_3.");
    }

    /** Whether a key is a word, or built of words that are joined by dots, or of two joined by a capital letter. */
    private static boolean built(Set<String> words, String key) {
        String folded = key.toLowerCase(Locale.ROOT);
        return words.contains(folded) || Stream.of(folded.split("\\.")).allMatch(words::contains)
                || IntStream.range(1, key.length())
                        .filter(i -> Character.isUpperCase(key.charAt(i)))
                        .anyMatch(i -> words.contains(folded.substring(0, i)) && words.contains(folded.substring(i)));
    }

    /** Names that no user sees, and the name of the product. */
    private static boolean isTechnical(Attr attribute) {
        return attribute.getValue().equals("Liaison") || Stream
                .<Node>iterate(attribute.getOwnerElement(), Objects::nonNull, Node::getParentNode)
                .anyMatch(node -> TECHNICAL.contains(node.getNodeName()));
    }

    /** The keys a bundle's XML and manifest use, with a file that uses each. */
    private static Map<String, String> keysInXml(Bundle bundle) {
        Pattern key = Pattern.compile("\"%([A-Za-z0-9._-]+)\"|: %([A-Za-z0-9._-]+)");
        return bundle.files(".xml", ".e4xmi", ".MF").stream().flatMap(file -> key.matcher(JavaSource.read(file)).results()
                .map(found -> Map.entry(found.group(1) == null ? found.group(2) : found.group(1), checkout.relative(file))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static String packageOf(Translations texts) {
        Path folder = texts.bundle().file("src").relativize(texts.english().getParent());
        return folder.toString().replace('/', '.').replace('\\', '.');
    }
}
