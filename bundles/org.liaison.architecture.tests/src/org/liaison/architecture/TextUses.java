// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/** Which texts a source asks for by {@code texts.get(language, "key")}, and every word from which a key might be built. */
final class TextUses extends TreeScanner<Void, Void> {

    /**
     * A text that is asked for.
     *
     * @param packageName in whose texts; the source's own package where the anchor cannot be told
     * @param key its key
     * @param at where
     */
    record Use(String packageName, String key, Finding at) {
    }

    private final JavaSource source;
    private final Map<String, String> imports = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    private TextUses(JavaSource source) {
        this.source = source;
        source.imports().forEach(
                name -> imports.put(name.substring(name.lastIndexOf('.') + 1), name.substring(0, name.lastIndexOf('.'))));
    }

    static TextUses in(JavaSource source) {
        TextUses scanner = new TextUses(source);
        scanner.scan(source.unit(), null);
        return scanner;
    }

    List<Use> uses() {
        return uses;
    }

    /** The string literals, and the names of types, enum constants and record components, in lower case. */
    Set<String> words() {
        return words;
    }

    /** The names of enum constants, in lower case; keys are built from those of other bundles too. */
    Set<String> constants() {
        return constants;
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void nothing) {
        if (node.getValue() instanceof String text) {
            for (String word : text.split("[^\\p{Alnum}]+")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return super.visitLiteral(node, nothing);
    }

    @Override
    public Void visitClass(ClassTree node, Void nothing) {
        words.add(node.getSimpleName().toString().toLowerCase(Locale.ROOT));
        if (node.getKind() == Tree.Kind.ENUM) {
            node.getMembers().stream().filter(VariableTree.class::isInstance)
                    .forEach(constant -> constants.add(((VariableTree) constant).getName().toString().toLowerCase(Locale.ROOT)));
        }
        return super.visitClass(node, nothing);
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        words.add(node.getName().toString().toLowerCase(Locale.ROOT));
        if (node.getType() != null && node.getType().toString().equals("Texts")) {
            anchors.put(node.getName().toString(),
                    node.getInitializer() == null ? source.packageName() : anchor(node.getInitializer()));
        }
        return super.visitVariable(node, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
        if (node.getMethodSelect() instanceof MemberSelectTree select && select.getIdentifier().contentEquals("get")
                && node.getArguments().size() >= 2 && node.getArguments().get(1) instanceof LiteralTree literal
                && literal.getValue() instanceof String key) {
            String packageName = anchorOf(select.getExpression());
            if (packageName != null) {
                uses.add(new Use(packageName, key, source.finding(node, "asks for the text " + key)));
            }
        }
        return super.visitMethodInvocation(node, nothing);
    }

    private String anchorOf(ExpressionTree texts) {
        String made = anchor(texts);
        return made != null ? made : anchors.get(texts.toString().replaceFirst("^.*\\.", ""));
    }

    /** The package of C in {@code new Texts(C.class)}; null if it is something else. */
    private String anchor(Tree expression) {
        if (!(expression instanceof NewClassTree made) || !made.getIdentifier().toString().equals("Texts")) {
            return null;
        }
        String type = made.getArguments().getFirst().toString().replaceFirst("\\.class$", "");
        return imports.getOrDefault(type, source.packageName());
    }
}
