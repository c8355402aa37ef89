// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

import java.util.Locale;

import org.liaison.values.Texts;

/** Why a record may be the one that is sought; the strongest first. */
public enum Reason {
    /** The SIRET is that of its head office. */
    SIRET("siret", "sameSiret"),
    /** The SIRET is that of one of its establishments. */
    SIRET_OF_ESTABLISHMENT("siret", "sameSiretOfEstablishment"),
    /** The SIRET is none that it has, but begins with its SIREN: it may be an establishment that is not known yet. */
    NEW_SIRET("siret", "sameNewSiret"),
    /** The SIREN. */
    SIREN("siren", "sameSiren"),
    /** The client number. */
    CLIENT_NUMBER("clientNumber", "sameClientNumber"),
    /** The VAT number. */
    VAT_NUMBER("vatNumber", "sameVatNumber"),
    /** An e-mail address. */
    EMAIL("email", "sameEmail"),
    /** A phone number; of contacts along with a part of the name, since colleagues share numbers. */
    PHONE("phone", "samePhone"),
    /** A contact of the same name works for the same company. */
    NAME_IN_COMPANY("lastName", "sameNameInCompany"),
    /** The name, and the city. */
    NAME_AND_CITY("name", "sameNameAndCity"),
    /** The name; of one of them no city is known, or the name is rare. */
    NAME("name", "sameName");

    private static final Texts TEXTS = new Texts(Reason.class);

    private final String field;
    private final String key;

    Reason(String field, String key) {
        this.field = field;
        this.key = key;
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
        return TEXTS.get(language, key);
    }
}
