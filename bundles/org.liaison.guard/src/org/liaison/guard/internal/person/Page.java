// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.liaison.print.ReportPrint;
import org.liaison.print.ReportPrint.Entry;

/** What is known of a person, as a page for a browser. */
final class Page {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 860px; margin: 32px auto; padding: 0 16px; color: #1f2a24; }
            h1 { font-size: 24px; } h2 { font-size: 17px; color: #2e7d4f; border-bottom: 1px solid #cfdcd4; margin-top: 32px; }
            table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; }
            td, th { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid #edf1ee; }
            td:first-child, th { color: #5b6b62; } td:first-child { width: 30%; } td { white-space: pre-wrap; overflow-wrap: anywhere; }
            """;

    private final Locale language;
    private final Writer to;

    Page(Locale language, Writer to) {
        this.language = language;
        this.to = to;
    }

    /** Values that are names of files beside the page become links. */
    void write(ReportPrint account, Collection<String> files) throws IOException {
        to.write("<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(account.title()) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>"
                + escaped(account.title()) + "</h1>\n<p>" + escaped(account.subtitle()) + "</p>\n");
        for (ReportPrint.Part part : account.parts()) {
            to.write("<h2>" + escaped(part.heading()) + "</h2>\n");
            for (List<Entry> thing : part.things()) {
                thing(thing, files);
            }
            to.write("<table>\n");
            for (String text : part.texts()) {
                to.write("<tr><td style=\"width:100%\">" + escaped(text) + "</td></tr>\n");
            }
            to.write("</table>\n");
        }
        to.write("</body>\n</html>\n");
    }

    private void thing(List<Entry> thing, Collection<String> files) throws IOException {
        to.write("<table>\n");
        for (Entry value : thing) {
            to.write("<tr><td>" + escaped(value.label()) + "</td><td>"
                    + (files.contains(value.value()) ? link(value.value()) : escaped(value.value())) + "</td></tr>\n");
        }
        to.write("</table>\n");
    }

    private static String link(String file) {
        String address = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
        return "<a href=\"" + address + "\">" + escaped(file) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
