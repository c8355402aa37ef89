// SPDX-License-Identifier: EPL-2.0
package org.liaison.help.internal;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.liaison.help.Span;
import org.liaison.help.Span.Style;

/** The words of a block with their looks. */
final class Spans extends AbstractVisitor {

    private final List<Span> spans = new ArrayList<>();
    private Style style = Style.PLAIN;
    private String target = "";

    private Spans() {
    }

    static List<Span> of(Node block) {
        Spans reader = new Spans();
        reader.visitChildren(block);
        return reader.spans;
    }

    private void add(String text, Style look) {
        if (text.isEmpty()) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.style() == look && last.target().equals(target)) {
            spans.set(spans.size() - 1, new Span(last.text() + text, look, target));
        } else {
            spans.add(new Span(text, look, target));
        }
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral(), style);
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral(), Style.CODE);
    }

    @Override
    public void visit(SoftLineBreak line) {
        add(" ", style);
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n", style);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, Style.EMPHASIS);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, Style.STRONG);
    }

    private void styled(Node node, Style look) {
        Style before = style;
        style = look;
        visitChildren(node);
        style = before;
    }

    @Override
    public void visit(Link link) {
        String before = target;
        target = link.getDestination();
        visitChildren(link);
        target = before;
    }
}
