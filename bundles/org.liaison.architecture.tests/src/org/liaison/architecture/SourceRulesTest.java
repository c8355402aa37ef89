// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules on the sources, those of tests included. */
class SourceRulesTest {

    private static Checkout checkout;
    private static List<JavaSource> all;
    private static List<JavaSource> shipped;

    @BeforeAll
    static void read() {
        checkout = Checkout.read();
        all = JavaSource.of(checkout, checkout.all());
        shipped = checkout.shipped().stream().flatMap(bundle -> JavaSource.in(bundle, checkout, all)).toList();
        Finding.floor(60, all.size(), "sources");
    }

    @Test
    void everySourceNamesItsLicence() {
        Finding.none(all.stream().flatMap(source -> TextRules.unlicensed(source.name(), source.text())),
                "Start the file with // " + TextRules.LICENCE);
        List<Path> others = checkout.all().stream().flatMap(bundle -> bundle.files(".css", ".exsd", ".sql").stream()).toList();
        Finding.none(others.stream().flatMap(file -> TextRules.unlicensed(checkout.relative(file), JavaSource.read(file))),
                "Start the file with a comment: " + TextRules.LICENCE);
    }

    @Test
    void everythingIsFinished() {
        Finding.none(textFiles().flatMap(file -> TextRules.unfinished(checkout.relative(file), JavaSource.read(file))),
                "Do it, or open an issue and say nothing here.");
    }

    @Test
    void noCodeSleepsInComments() {
        Finding.none(all.stream().flatMap(source -> TextRules.commentedOut(source.name(), source.text())),
                "Delete it; the history remembers.");
    }

    @Test
    void linesAreTidy() {
        Finding.none(all.stream().flatMap(source -> Stream.concat(TextRules.longLines(source.name(), source.text()),
                TextRules.untidy(source.name(), source.text()))), "Format with releng's profile.");
    }

    @Test
    void noExceptionIsSwallowed() {
        Finding.none(shipped.stream().flatMap(Catches::empty),
                "Say what it means to go on: log it, return something, or let it go.");
    }

    @Test
    void onlyOneGuardCatchesEverything() {
        Finding.none(checkout.shipped().stream().flatMap(bundle -> sourcesOf(bundle).flatMap(Catches::broad).skip(1)),
                "Catch what can happen, by name. A bundle that runs other people's code has one place that catches whatever it throws.");
    }

    @Test
    void constantsNeverChange() {
        Finding.none(shipped.stream().flatMap(StaticCollections::in),
                "Use List.of, Map.of or copyOf, or give the state an owner.");
    }

    @Test
    void apiIsDocumented() {
        List<JavaSource> api = checkout.shipped().stream().flatMap(bundle -> {
            return sourcesOf(bundle).filter(source -> bundle.exports().contains(source.packageName()));
        }).toList();
        Finding.floor(30, api.size(), "sources of exported packages");
        Finding.none(api.stream().flatMap(MissingJavadoc::in),
                "Say what it is for, units, nullness, errors; a record's components by @param.");
    }

    @Test
    void nobodySignsOrDates() {
        Finding.none(all.stream().filter(source -> source.text().matches("(?s).*\\* @(author|since|version)\\b.*"))
                .map(source -> source.finding(1, "has @author, @since or @version")), "The history knows who and when.");
    }

    private static Stream<JavaSource> sourcesOf(Bundle bundle) {
        return JavaSource.in(bundle, checkout, shipped);
    }

    private static Stream<Path> textFiles() {
        return checkout.all().stream()
                .flatMap(
                        bundle -> bundle.files(".java", ".xml", ".e4xmi", ".exsd", ".properties", ".css", ".sql", ".MF").stream())
                .filter(file -> !file.endsWith("TextRules.java"));
    }
}
