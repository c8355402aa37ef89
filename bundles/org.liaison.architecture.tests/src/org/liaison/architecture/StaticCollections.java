// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/** Finds constants that are none: static fields that hold something changeable, such as a map used as a cache. */
final class StaticCollections extends TreeScanner<Void, Void> {

    private final JavaSource source;
    private final List<Finding> findings = new ArrayList<>();

    private StaticCollections(JavaSource source) {
        this.source = source;
    }

    static Stream<Finding> in(JavaSource source) {
        StaticCollections scanner = new StaticCollections(source);
        scanner.scan(source.unit(), null);
        return scanner.findings.stream();
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        if (node.getModifiers().getFlags().contains(Modifier.STATIC) && node.getInitializer() instanceof NewClassTree made
                && made.getIdentifier().toString().matches("(java\\.util\\.[a-z.]*)?(\\w*(Map|Set|List|Queue|Deque)|Atomic\\w+|"
                        + "ThreadLocal|StringBuilder|Properties|Random)(<.*>)?")) {
            findings.add(source.finding(node, "keeps something changeable in the static field " + node.getName()));
        }
        return super.visitVariable(node, nothing);
    }
}
