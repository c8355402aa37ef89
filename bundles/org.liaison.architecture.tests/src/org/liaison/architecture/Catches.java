// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;

/** Finds catch blocks that swallow: empty ones, and those that catch everything and do not throw it on. */
final class Catches extends TreeScanner<Void, Void> {

    private static final Set<String> EVERYTHING = Set.of("Exception", "RuntimeException", "Throwable", "Error",
            "java.lang.Exception",
            "java.lang.RuntimeException", "java.lang.Throwable", "java.lang.Error");

    private final JavaSource source;
    private final List<Finding> empty = new ArrayList<>();
    private final List<Finding> broad = new ArrayList<>();

    private Catches(JavaSource source) {
        this.source = source;
    }

    static Stream<Finding> empty(JavaSource source) {
        return in(source).empty.stream();
    }

    static Stream<Finding> broad(JavaSource source) {
        return in(source).broad.stream();
    }

    private static Catches in(JavaSource source) {
        Catches catches = new Catches(source);
        catches.scan(source.unit(), null);
        return catches;
    }

    @Override
    public Void visitCatch(CatchTree node, Void nothing) {
        if (node.getBlock().getStatements().isEmpty()) {
            empty.add(source.finding(node, "catches and does nothing"));
        }
        List<? extends Tree> body = node.getBlock().getStatements();
        if (!body.isEmpty() && body.getLast() instanceof ThrowTree) {
            return super.visitCatch(node, nothing);
        }
        Tree type = node.getParameter().getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        types.stream().map(Tree::toString).filter(EVERYTHING::contains)
                .forEach(name -> broad.add(source.finding(node, "catches " + name)));
        return super.visitCatch(node, nothing);
    }
}
