// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The detectors find what breaks their rules, and nothing else. */
class DetectorsTest {

    @Test
    void emptyCatch() {
        check(Catches::empty, "class A { void a() {\n try { b(); } catch (IOException gone) { } } }",
                "Sample.java:2: catches and does nothing");
        check(Catches::empty,
                "class A { String a = \"catch (IOException e) {}\"; void a() { try { b(); } catch (E e) { c(e); } } }");
    }

    @Test
    void broadCatch() {
        check(Catches::broad, "class A { void a() {\n try { b(); } catch (IOException | RuntimeException e) { c(e); } } }",
                "Sample.java:2: catches RuntimeException");
        check(Catches::broad, "class A { void a() { try { b(); } catch (java.lang.Throwable t) { c(t); } } }",
                "Sample.java:1: catches java.lang.Throwable");
        check(Catches::broad, "class A { void a() { try { b(); } catch (StoreException e) { c(e); } } }");
        check(Catches::broad, "class A { void a() { try { b(); } catch (RuntimeException e) { rollBack(); throw e; } } }");
    }

    @Test
    void changeableConstant() {
        check(StaticCollections::in,
                "class A {\n static final Map<String, A> CACHE = new java.util.concurrent.ConcurrentHashMap<>(); }",
                "Sample.java:2: keeps something changeable in the static field CACHE");
        check(StaticCollections::in,
                "class A { static final Map<String, A> ALL = Map.of(); final Map<A, A> own = new HashMap<>(); }");
    }

    @Test
    void missingJavadoc() {
        check(MissingJavadoc::in, "public class A {\n public void b() { }\n void c() { }\n @Override public void d() { } }",
                "Sample.java:1: A has no Javadoc", "Sample.java:2: b() has no Javadoc");
        check(MissingJavadoc::in, "/** A. */ public interface A {\n void b();\n /** C. */ void c(); }",
                "Sample.java:2: b() has no Javadoc");
        check(MissingJavadoc::in, "/** R.\n @param a one */\n public record R(int a, int b) { }",
                "Sample.java:3: does not explain @param b");
        check(MissingJavadoc::in, "class A { public void b() { } }");
    }

    @Test
    void lines() {
        assertEquals(List.of("a:2: is not finished"), texts(TextRules.unfinished("a", "x\n// TO" + "DO later\n")));
        assertEquals(List.of("a:1: is code in a comment"), texts(TextRules.commentedOut("a", "// return a;\n// Says why.\n")));
        assertEquals(List.of("a:1: has more than 140 columns"), texts(TextRules.longLines("a", "x".repeat(141) + '\n')));
        assertEquals(List.of("a:1: has a tab or blanks at its end", "a: ends without a line end"),
                texts(TextRules.untidy("a", "x ")));
        assertEquals(List.of("a:1: has no line SPDX-License-Identifier: EPL-2.0"),
                texts(TextRules.unlicensed("a", "package a;\n")));
    }

    @Test
    void manifestClauses() {
        assertEquals(List.of("a.b", "c"), Bundle.clauses("a.b;version=\"[1,2)\";uses:=\"x,y\", c"));
    }

    private static void check(Function<JavaSource, Stream<Finding>> detector, String text, String... expected) {
        assertEquals(List.of(expected), texts(detector.apply(JavaSource.sample(text))));
    }

    private static List<String> texts(Stream<Finding> findings) {
        return findings.map(Finding::toString).toList();
    }
}
