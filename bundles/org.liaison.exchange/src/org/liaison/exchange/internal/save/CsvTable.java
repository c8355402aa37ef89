// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.exchange.internal.text.Formula;
import org.liaison.exchange.internal.words.Words;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Cells with a separator between them (RFC 4180). */
final class CsvTable implements Table {

    private final CsvWriter writer;
    private final Locale language;
    private final List<String> texts = new ArrayList<>();

    CsvTable(OutputStream stream, char separator, boolean mark, Locale language) throws IOException {
        this.language = language;
        if (mark) {
            stream.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        writer = CsvWriter.builder().fieldSeparator(separator).build(stream, StandardCharsets.UTF_8);
    }

    @Override
    public void header(List<String> labels) {
        writer.writeRecord(labels);
    }

    @Override
    public void row(List<?> cells) {
        texts.clear();
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        writer.writeRecord(texts);
    }

    private String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Formula.guard(text);
            case BigDecimal number -> decimal(number);
            case Boolean yes -> Words.of(language, yes ? "yes" : "no");
            default -> cell.toString();
        };
    }

    /** As a spreadsheet of the language reads it. */
    private String decimal(BigDecimal value) {
        String plain = value.setScale(Math.max(2, value.scale())).toPlainString();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
