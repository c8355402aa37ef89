// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.liaison.model.Term;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.CountryCode;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;

/** Writes contacts as visiting cards, version 3.0, which phones and mail programs read. */
final class CardOutput implements RecordWriter<Contact> {

    private static final String CARD = "VCARD";

    private final VObjectWriter writer;
    private final Locale language;

    CardOutput(OutputStream stream, Locale language) {
        this.language = language;
        writer = new VObjectWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), SyntaxStyle.NEW);
    }

    @Override
    public void write(Contact contact, Batch<Contact> batch) throws IOException {
        writer.writeBeginComponent(CARD);
        writer.writeVersion("3.0");
        structured("N", contact.getLastName(), contact.getFirstName(), "",
                contact.getCivility() == null ? "" : contact.getCivility().label(language), "");
        text("FN", contact.title());
        text("TITLE", contact.getJobTitle());
        if (contact.getRelation() != null || contact.getDepartment() != null) {
            List<String> units = new ArrayList<>(List.of(contact.getRelation() == null ? "" : contact.getRelation().getName()));
            if (contact.getDepartment() != null) {
                units.add(contact.getDepartment());
            }
            structured("ORG", units.toArray(String[]::new));
        }
        if (contact.getBirthDate() != null) {
            writer.writeProperty("BDAY", contact.getBirthDate().toString());
        }
        text("NOTE", contact.getNotes());
        for (Coordinate detail : batch.details(contact)) {
            detail(detail);
        }
        for (Address address : batch.addresses(contact)) {
            address(address);
        }
        if (!batch.taggings(contact).isEmpty()) {
            writer.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(batch.taggings(contact).stream()
                    .map(tagging -> tagging.getTag().getLabel()).toList()));
        }
        writer.writeEndComponent(CARD);
    }

    private void text(String name, String value) throws IOException {
        if (value != null && !value.isBlank()) {
            writer.writeProperty(name, escaped(value));
        }
    }

    private static String escaped(String value) {
        return VObjectPropertyValues.escape(value.replace("\r\n", "\n")).replace("\n", "\\n");
    }

    private void structured(String name, String... components) throws IOException {
        writer.writeProperty(name, structure(components));
    }

    private static String structure(String... components) {
        return String.join(";", Arrays.stream(components).map(component -> component == null ? "" : escaped(component)).toList());
    }

    private void detail(Coordinate detail) throws IOException {
        String kind = detail.getKind() == null ? "" : detail.getKind().getCode();
        String use = is(detail.getUsage(), "PERSONAL") ? "HOME" : "WORK";
        switch (kind) {
            case Vocabulary.KIND_EMAIL -> typed("EMAIL", escaped(detail.getValue()), "INTERNET", use);
            case Vocabulary.KIND_WEBSITE -> typed("URL", detail.getValue(), use);
            case Vocabulary.KIND_PHONE -> typed("TEL", escaped(detail.getValue()), use, "VOICE");
            case Vocabulary.KIND_MOBILE -> typed("TEL", escaped(detail.getValue()), use, "CELL");
            case Vocabulary.KIND_FAX -> typed("TEL", escaped(detail.getValue()), use, "FAX");
            default -> typed("X-LIAISON-DETAIL", escaped(detail.getValue()), use);
        }
    }

    private void typed(String name, String value, String... types) throws IOException {
        VObjectParameters parameters = new VObjectParameters();
        parameters.putAll("TYPE", types);
        writer.writeProperty(null, name, parameters, value);
    }

    private void address(Address address) throws IOException {
        typed("ADR", structure("", address.getComplement(), address.getStreet(), address.getCity(), address.getRegion(),
                address.getPostCode(), address.getCountry() == null ? "" : CountryCode.name(address.getCountry(), language)),
                is(address.getKind(), "HOME") ? "HOME" : "WORK");
    }

    private static boolean is(Term term, String code) {
        return term != null && code.equals(term.getCode());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
