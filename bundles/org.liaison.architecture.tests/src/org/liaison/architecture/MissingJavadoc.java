// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

/** Finds public types, methods, constants and record components without Javadoc. What overrides inherits its text. */
final class MissingJavadoc extends TreePathScanner<Void, Void> {

    private final JavaSource source;
    private final List<Finding> findings = new ArrayList<>();

    private MissingJavadoc(JavaSource source) {
        this.source = source;
    }

    static Stream<Finding> in(JavaSource source) {
        MissingJavadoc scanner = new MissingJavadoc(source);
        scanner.scan(source.unit(), null);
        return scanner.findings.stream();
    }

    @Override
    public Void visitClass(ClassTree node, Void nothing) {
        if (!isVisible(node.getModifiers())) {
            return null;
        }
        demand(node, node.getSimpleName().toString());
        String doc = source.trees().getDocComment(getCurrentPath());
        if (node.getKind() == Tree.Kind.RECORD && doc != null) {
            node.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                    .filter(part -> !part.getModifiers().getFlags().contains(Modifier.STATIC))
                    .filter(part -> !doc.contains("@param " + part.getName()))
                    .forEach(part -> findings.add(source.finding(node, "does not explain @param " + part.getName())));
        }
        return super.visitClass(node, nothing);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
        boolean overrides = node.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
        boolean canonical = source.trees().getSourcePositions().getStartPosition(source.unit(), node) < 0;
        if (isVisible(node.getModifiers()) && !overrides && !canonical && !isEmptyConstructor(node)) {
            demand(node, node.getName() + "()");
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        boolean component = isIn(Tree.Kind.RECORD) && !node.getModifiers().getFlags().contains(Modifier.STATIC);
        if (!component && isVisible(node.getModifiers())) {
            demand(node, node.getName().toString());
        }
        return null;
    }

    private void demand(Tree node, String name) {
        if (!source.hasJavadoc(getCurrentPath())) {
            findings.add(source.finding(node, name + " has no Javadoc"));
        }
    }

    private boolean isVisible(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)
                || !flags.contains(Modifier.PRIVATE) && (isIn(Tree.Kind.INTERFACE) || isIn(Tree.Kind.ANNOTATION_TYPE));
    }

    private boolean isIn(Tree.Kind kind) {
        return getCurrentPath().getParentPath().getLeaf().getKind() == kind;
    }

    private static boolean isEmptyConstructor(MethodTree node) {
        return node.getReturnType() == null && node.getParameters().isEmpty();
    }
}
