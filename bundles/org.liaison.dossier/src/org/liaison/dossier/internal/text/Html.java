// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of web pages. Nothing that a page refers to is ever fetched, nothing in it is run. */
public final class Html {

    private Html() {
    }

    /**
     * The words of a page, a line for each paragraph.
     *
     * @param page the page
     * @return its words
     */
    public static String text(String page) {
        Document document = Jsoup.parse(page);
        document.select("script, style, head").remove();
        // a mark that no page has, so that ends of lines outlive the blanks that a page does not mean
        String end = "\u0001";
        for (Element lineEnd : document.select("br")) {
            lineEnd.after(end);
        }
        for (Element block : document.select("p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote, table")) {
            block.prependText(end);
        }
        return Words.whole(document.text().replaceAll("\\s*\u0001\\s*", "\n").replaceAll("\\n{3,}", "\n\n")).strip();
    }
}
