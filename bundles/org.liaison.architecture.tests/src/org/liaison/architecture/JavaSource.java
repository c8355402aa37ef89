// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/**
 * A Java file, parsed by the JDK's own compiler, so that no rule is fooled by a comment or a string.
 *
 * @param name how findings name the file
 * @param text the file
 * @param unit its syntax tree
 * @param trees finds positions and Javadoc in it
 */
record JavaSource(String name, String text, CompilationUnitTree unit, DocTrees trees) {

    /** The sources of some bundles. */
    static List<JavaSource> of(Checkout checkout, List<Bundle> bundles) {
        List<JavaFileObject> files = new ArrayList<>();
        bundles.stream().flatMap(bundle -> bundle.files(".java").stream())
                .forEach(file -> files.add(new Text(checkout.relative(file), read(file))));
        return parse(files);
    }

    /** Those of some sources that belong to a bundle. */
    static Stream<JavaSource> in(Bundle bundle, Checkout checkout, List<JavaSource> sources) {
        String prefix = checkout.relative(bundle.folder()) + '/';
        return sources.stream().filter(source -> source.name().startsWith(prefix));
    }

    /** One source that is not a file, for the tests of the rules themselves. */
    static JavaSource sample(String text) {
        return parse(List.of(new Text("Sample.java", text))).getFirst();
    }

    private static List<JavaSource> parse(List<JavaFileObject> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null,
                List.of("-proc:none"), null, files);
        DocTrees trees = DocTrees.instance(task);
        try {
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                JavaFileObject file = unit.getSourceFile();
                sources.add(new JavaSource(file.getName().substring(1), file.getCharContent(true).toString(), unit, trees));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The file's name without folder. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    Stream<String> imports() {
        return unit.getImports().stream().map(line -> line.getQualifiedIdentifier().toString());
    }

    Finding finding(Tree at, String what) {
        return finding(unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, at)), what);
    }

    Finding finding(long line, String what) {
        return new Finding(name + ':' + line, what);
    }

    boolean hasJavadoc(TreePath at) {
        return trees.getDocComment(at) != null;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String content;

        Text(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
