// SPDX-License-Identifier: EPL-2.0
package org.liaison.help.internal;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.liaison.help.Block;
import org.liaison.help.HelpPage;

/**
 * What a text in Markdown has of what a page shows: headings, paragraphs, lists, lines of code, and in them what is strong, stressed,
 * code or a link. Pictures, quotations and HTML are left out, but not the words in them.
 */
final class Markdown extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private int depth = -1;
    private String mark = "";

    private Markdown() {
    }

    /** The first heading of the first level is the title; without one the page is called by its id. */
    static HelpPage page(String id, String text) {
        Markdown reader = new Markdown();
        Parser.builder().build().parse(text).accept(reader);
        String title = reader.blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1).map(Block::text).findFirst()
                .orElse(id);
        return new HelpPage(id, title, reader.blocks);
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), Spans.of(heading)));
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        if (depth < 0) {
            blocks.add(new Block.Paragraph(Spans.of(paragraph)));
        } else {
            blocks.add(new Block.Item(depth, mark, Spans.of(paragraph)));
            mark = "";
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    private void items(Node list, int first) {
        depth++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                mark = number < 0 ? "•" : number + ".";
                number = number < 0 ? number : number + 1;
                visitChildren(item);
            }
        }
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    private void lines(String code) {
        blocks.add(new Block.Lines(code.stripTrailing().lines().toList()));
    }
}
