// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.file;

import java.util.Map;

/** What files contain, by the ending of their names: what a sender or a system says of a file is not to be trusted. */
public final class MediaType {

    /** An e-mail. */
    public static final String MAIL = "message/rfc822";
    /** Words. */
    public static final String TEXT = "text/plain";
    /** A web page. */
    public static final String HTML = "text/html";
    /** A PDF. */
    public static final String PDF = "application/pdf";
    /** A document of Word. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** A document of LibreOffice. */
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    /** Anything. */
    public static final String BINARY = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("eml", MAIL), Map.entry("txt", TEXT),
            Map.entry("text", TEXT), Map.entry("log", TEXT), Map.entry("md", TEXT), Map.entry("csv", "text/csv"),
            Map.entry("ics", "text/calendar"), Map.entry("vcf", "text/vcard"), Map.entry("htm", HTML), Map.entry("html", HTML),
            Map.entry("xhtml", HTML), Map.entry("pdf", PDF), Map.entry("docx", DOCX), Map.entry("odt", ODT),
            Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"), Map.entry("bmp", "image/bmp"), Map.entry("svg", "image/svg+xml"),
            Map.entry("webp", "image/webp"), Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"),
            Map.entry("doc", "application/msword"), Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"), Map.entry("rtf", "application/rtf"),
            Map.entry("zip", "application/zip"), Map.entry("msg", "application/vnd.ms-outlook"));

    private MediaType() {
    }

    /**
     * What a file of a name contains.
     *
     * @param name the name
     * @return the media type; {@link #BINARY} if the ending says nothing
     */
    public static String of(String name) {
        return BY_ENDING.getOrDefault(FileName.ending(name), BINARY);
    }
}
