// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;
import java.util.Locale;

import org.liaison.values.Texts;

/**
 * The vocabularies of relations and contacts. Each constant is the {@linkplain org.liaison.model.Term#getVocabulary key} under
 * which terms are stored: never change one. Users may add terms; the codes named here are those that the program itself knows.
 */
public final class Vocabulary {

    /** What a relation is to us: client, supplier, competitor … */
    public static final String RELATION_TYPE = "relationType";

    /** How far we are with a relation: suspect, prospect, client … */
    public static final String RELATION_STATUS = "relationStatus";

    /** Sectors, the eleven of GICS among them. */
    public static final String SECTOR = "sector";

    /** Legal forms; the codes of French ones are INSEE's "catégories juridiques". */
    public static final String LEGAL_FORM = "legalForm";

    /** How to address a person. */
    public static final String CIVILITY = "civility";

    /** Kinds of jobs. */
    public static final String FUNCTION = "function";

    /** What an address is for. */
    public static final String ADDRESS_KIND = "addressKind";

    /** Phone, mobile, fax, e-mail, web site: see the constants that begin with {@code KIND_}. */
    public static final String COORDINATE_KIND = "coordinateKind";

    /** Professional or personal. */
    public static final String COORDINATE_USE = "coordinateUse";

    /** The French activity codes of the nomenclature NAF, revision 2. The next revision will be a vocabulary of its own. */
    public static final String NAF = "NAFRev2";

    /** What a contact is to another person. */
    public static final String CONNECTION_ROLE = "connectionRole";

    /** How often a relation is billed. */
    public static final String BILLING_FREQUENCY = "billingFrequency";

    /** How invoices reach a relation. */
    public static final String BILLING_CHANNEL = "billingChannel";

    /** What colleagues do here. */
    public static final String COLLEAGUE_ROLE = "colleagueRole";

    /** The kind of coordinate that is a phone number. */
    public static final String KIND_PHONE = "PHONE";

    /** The kind of coordinate that is a mobile number. */
    public static final String KIND_MOBILE = "MOBILE";

    /** The kind of coordinate that is a fax number. */
    public static final String KIND_FAX = "FAX";

    /** The kind of coordinate that is an e-mail address. */
    public static final String KIND_EMAIL = "EMAIL";

    /** The kind of coordinate that is a web site. */
    public static final String KIND_WEBSITE = "WEBSITE";

    /** The kind of coordinate that is something else; any text is right. */
    public static final String KIND_OTHER = "OTHER";

    /** All vocabularies that are shipped. */
    public static final List<String> ALL = List.of(RELATION_TYPE, RELATION_STATUS, SECTOR, LEGAL_FORM, CIVILITY, FUNCTION,
            ADDRESS_KIND, COORDINATE_KIND, COORDINATE_USE, NAF, CONNECTION_ROLE, BILLING_FREQUENCY, BILLING_CHANNEL,
            COLLEAGUE_ROLE);

    private static final Texts TEXTS = new Texts(Vocabulary.class);

    private Vocabulary() {
    }

    /**
     * What a vocabulary is called.
     *
     * @param vocabulary one of {@link #ALL}; never null
     * @param language the reader's language; never null
     * @return for example {@code Formes juridiques}; the key itself for a vocabulary that is not shipped
     */
    public static String label(String vocabulary, Locale language) {
        String key = "vocabulary." + vocabulary;
        return TEXTS.has(key) ? TEXTS.get(language, key) : vocabulary;
    }
}
