// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.internal.mapping.Headers;
import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.text.Dialect;
import org.liaison.exchange.internal.text.Encoding;
import org.liaison.exchange.internal.text.RowFile;
import org.liaison.exchange.internal.text.SheetRows;
import org.liaison.exchange.internal.text.TextRow;
import org.liaison.exchange.internal.text.TextRows;
import org.liaison.exchange.internal.words.Words;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.values.Fold;

/** Looks into a file and plans how it is imported. */
final class Planner {

    private static final int SAMPLE = 5;
    private static final int CELL = 200;
    /** Of the file of rejected rows, which is no workbook. */
    private static final char SHEET_SEPARATOR = ';';
    /** A relation cannot be made without one of these. */
    private static final Set<String> RELATION_NAMES = Set.of("name", "personLastName", "siren", "siret");
    /** A contact cannot be made without one of these. */
    private static final Set<String> CONTACT_NAMES = Set.of("lastName", "firstName", "fullName", "email", "personal.email");

    private final Path file;
    private final String name;
    private final Locale language;
    private final Headers headers;

    Planner(Path file, Headers headers, Locale language) {
        this.file = file;
        this.language = language;
        this.headers = headers;
        name = String.valueOf(file.getFileName());
    }

    ImportPlan plan(Class<? extends DomainEntity> list, Map<String, String> mapping) throws IOException {
        if (SheetRows.readable(file)) {
            try (RowFile rows = new SheetRows(file, language)) {
                return plan(list, mapping, rows, new Form(ImportPlan.Format.XLSX, StandardCharsets.UTF_8, SHEET_SEPARATOR));
            }
        }
        Encoding encoding = Encoding.of(file);
        String head = encoding.head(file);
        if (head.isBlank()) {
            throw new ExchangeException(name, Words.problem("isEmpty"), null);
        }
        if (head.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) {
            if (list != Contact.class) {
                throw new ExchangeException(name, Words.problem("cardsAreContacts"), null);
            }
            return new ImportPlan(file, list, ImportPlan.Format.VCARD, encoding.charset(), ',', List.of(), false);
        }
        char separator = Dialect.of(head).separator();
        try (RowFile rows = new TextRows(file, encoding.charset(), separator)) {
            return plan(list, mapping, rows, new Form(ImportPlan.Format.CSV, encoding.charset(), separator));
        }
    }

    private ImportPlan plan(Class<? extends DomainEntity> list, Map<String, String> mapping, RowFile read, Form form) {
        List<List<String>> rows = new ArrayList<>();
        long line = 1;
        while (read.hasNext() && rows.size() <= SAMPLE) {
            TextRow row = read.next();
            line = rows.isEmpty() ? row.line() : line;
            rows.add(row.cells());
        }
        if (rows.isEmpty()) {
            throw new ExchangeException(name, Words.problem("isEmpty"), null);
        }
        List<String> header = rows.get(0).stream().map(cell -> cell.replace("\u0000", "").strip()).toList();
        List<String> meanings = meanings(header, line, mapping);
        List<ImportPlan.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            columns.add(
                    new ImportPlan.Column(header.get(i), meanings.get(i), rows.stream().skip(1).filter(row -> row.size() > column)
                            .map(row -> row.get(column)).map(cell -> cell.substring(0, Math.min(CELL, cell.length()))).toList()));
        }
        Set<String> needed = list == Contact.class ? CONTACT_NAMES : RELATION_NAMES;
        if (meanings.stream().noneMatch(needed::contains)) {
            throw new ExchangeException(name + ':' + line,
                    Words.problem(list == Contact.class ? "noPersonColumn" : "noNameColumn",
                            header.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "))),
                    null);
        }
        return new ImportPlan(file, list, form.format(), form.charset(), form.separator(), columns, false);
    }

    /** How the cells of a file are written. */
    private record Form(ImportPlan.Format format, Charset charset, char separator) {
    }

    private List<String> meanings(List<String> header, long line, Map<String, String> mapping) {
        Map<String, String> said = new HashMap<>();
        mapping.forEach((column, target) -> {
            if (header.stream().noneMatch(cell -> Fold.of(cell).equals(Fold.of(column)))) {
                throw new ExchangeException(name + ':' + line, Words.problem("noSuchColumn", column, String.join(", ", header)),
                        null);
            }
            Optional<String> meant = target.isBlank()
                    ? Optional.of("")
                    : headers.targets().find(target).map(Target::id).or(() -> headers.find(target));
            said.put(Fold.of(column), meant.orElseThrow(() -> new ExchangeException(name + ':' + line + ": " + column,
                    Words.problem("noSuchTarget", target, headers.targets().all().stream().map(Target::id)
                            .collect(Collectors.joining(", "))),
                    null)));
        });
        List<String> meanings = new ArrayList<>();
        for (String cell : header) {
            String meaning = said.get(Fold.of(cell));
            if (meaning == null) {
                meaning = headers.find(cell).filter(found -> !said.containsValue(found)).orElse("");
            }
            meanings.add(meaning);
        }
        return meanings;
    }
}
