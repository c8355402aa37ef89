// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

import java.util.Locale;

import org.liaison.values.Texts;

/** Why a record may be the one that is sought; the strongest first. */
public enum Reason {
    /** The SIRET is that of its head office. */
    SIRET("siret"),
    /** The SIRET is that of one of its establishments. */
    SIRET_OF_ESTABLISHMENT("siret"),
    /** The SIRET is none that it has, but begins with its SIREN: it may be an establishment that is not known yet. */
    NEW_SIRET("siret"),
    /** The SIREN. */
    SIREN("siren"),
    /** The client number. */
    CLIENT_NUMBER("clientNumber"),
    /** The VAT number. */
    VAT_NUMBER("vatNumber"),
    /** An e-mail address. */
    EMAIL("email"),
    /** A phone number; of contacts along with a part of the name, since colleagues share numbers. */
    PHONE("phone"),
    /** A contact of the same name works for the same company. */
    NAME_IN_COMPANY("lastName"),
    /** The name, and the city. */
    NAME_AND_CITY("name"),
    /** The name; of one of them no city is known, or the name is rare. */
    NAME("name");

    private static final Texts TEXTS = new Texts(Reason.class);

    private final String field;

    Reason(String field) {
        this.field = field;
    }

    /**
     * What was typed that gives the reason.
     *
     * @return the name of a field, or {@code email} or {@code phone}
     */
    public String field() {
        return field;
    }

    /**
     * Says so.
     *
     * @param language the reader's language
     * @return a few words such as {@code same SIRET}
     */
    public String text(Locale language) {
        return TEXTS.get(language, "reason." + name());
    }
}
