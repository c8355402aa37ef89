// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.math.BigDecimal;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.values.Bic;
import org.liaison.values.CurrencyCode;
import org.liaison.values.EmailAddress;
import org.liaison.values.Iban;
import org.liaison.values.NafCode;
import org.liaison.values.Siren;
import org.liaison.values.Siret;
import org.liaison.values.TextRule;
import org.liaison.values.VatNumber;

/** The fields of {@link Relation}. */
public final class RelationFields {

    /** The corporate name, as registered. */
    public static final Field<Relation, String> NAME = Field.of(Relation.class, "name",
            new FieldType.Text(200, false, TextRule.ANY), Relation::getName, Relation::setName).mandatory();

    /** The name it trades under, if another. */
    public static final Field<Relation, String> TRADE_NAME = Field.of(Relation.class, "tradeName",
            new FieldType.Text(200, false, TextRule.ANY), Relation::getTradeName, Relation::setTradeName);

    /** The acronym it is known by. */
    public static final Field<Relation, String> ACRONYM = Field.of(Relation.class, "acronym",
            new FieldType.Text(50, false, TextRule.ANY), Relation::getAcronym, Relation::setAcronym);

    /** What it is to us: client, supplier, competitor …. */
    public static final Field<Relation, Term> RELATION_TYPE = Field.of(Relation.class, "type",
            new FieldType.Choice(Vocabulary.RELATION_TYPE), Relation::getType, Relation::setType);

    /** How far we are with it: suspect, prospect, client …. */
    public static final Field<Relation, Term> STATUS = Field.of(Relation.class, "status",
            new FieldType.Choice(Vocabulary.RELATION_STATUS), Relation::getStatus, Relation::setStatus);

    /** The sector it works in. */
    public static final Field<Relation, Term> SECTOR = Field.of(Relation.class, "sector",
            new FieldType.Choice(Vocabulary.SECTOR), Relation::getSector, Relation::setSector);

    /** The legal form; French ones by their INSEE code. */
    public static final Field<Relation, Term> LEGAL_FORM = Field.of(Relation.class, "legalForm",
            new FieldType.Choice(Vocabulary.LEGAL_FORM), Relation::getLegalForm, Relation::setLegalForm);

    /** The colleague who looks after it. */
    public static final Field<Relation, Colleague> OWNER = Field.of(Relation.class, "owner",
            new FieldType.Reference<>(Colleague.class, FieldType.WhenTargetGoes.IS_UNLINKED),
            Relation::getOwner, Relation::setOwner);

    /** The number that we know it by. */
    public static final Field<Relation, String> CLIENT_NUMBER = Field.of(Relation.class, "clientNumber",
            new FieldType.Text(50, false, TextRule.ANY), Relation::getClientNumber, Relation::setClientNumber);

    /** The parent company. */
    public static final Field<Relation, Relation> PARENT = Field.of(Relation.class, "parent",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.IS_UNLINKED),
            Relation::getParent, Relation::setParent);

    /** The nine digits of its French registration. */
    public static final Field<Relation, String> SIREN = Field.of(Relation.class, "siren",
            new FieldType.Text(9, false, Siren.RULE), Relation::getSiren, Relation::setSiren);

    /** The fourteen digits of its head office. */
    public static final Field<Relation, String> SIRET = Field.of(Relation.class, "siret",
            new FieldType.Text(14, false, Siret.RULE), Relation::getSiret, Relation::setSiret);

    /** The VAT number with its country prefix. */
    public static final Field<Relation, String> VAT_NUMBER = Field.of(Relation.class, "vatNumber",
            new FieldType.Text(20, false, VatNumber.RULE), Relation::getVatNumber, Relation::setVatNumber);

    /** The activity code (APE), in the nomenclature that stands beside it. */
    public static final Field<Relation, String> NAF_CODE = Field.of(Relation.class, "nafCode",
            new FieldType.Text(6, false, NafCode.RULE), Relation::getNafCode, Relation::setNafCode);

    /** Which revision of the nomenclature the activity code is from, such as {@code NAFRev2}. */
    public static final Field<Relation, String> NAF_NOMENCLATURE = Field.of(Relation.class, "nafNomenclature",
            new FieldType.Text(10, false, TextRule.ANY), Relation::getNafNomenclature, Relation::setNafNomenclature);

    /** The number of people it employs. */
    public static final Field<Relation, Long> HEADCOUNT = Field.of(Relation.class, "headcount",
            new FieldType.Whole(0, 10_000_000L), Relation::getHeadcount, Relation::setHeadcount);

    /** The yearly turnover, in {@linkplain Relation#getCurrency its currency}. */
    public static final Field<Relation, BigDecimal> TURNOVER = Field.of(Relation.class, "turnover", new FieldType.Decimal(2),
            Relation::getTurnover, Relation::setTurnover);

    /** The share capital, in {@linkplain Relation#getCurrency its currency}. */
    public static final Field<Relation, BigDecimal> SHARE_CAPITAL = Field.of(Relation.class, "shareCapital",
            new FieldType.Decimal(2), Relation::getShareCapital, Relation::setShareCapital);

    /** The currency of its amounts, as an ISO 4217 code. */
    public static final Field<Relation, String> CURRENCY = Field.of(Relation.class, "currency",
            new FieldType.Text(3, false, CurrencyCode.RULE), Relation::getCurrency, Relation::setCurrency);

    /** The bank account. */
    public static final Field<Relation, String> IBAN = Field.of(Relation.class, "iban",
            new FieldType.Text(34, false, Iban.RULE), Relation::getIban, Relation::setIban);

    /** The bank. */
    public static final Field<Relation, String> BIC = Field.of(Relation.class, "bic", new FieldType.Text(11, false, Bic.RULE),
            Relation::getBic, Relation::setBic);

    /** The number in the trade register or at the chamber of commerce (RCS, CCI, KvK …). */
    public static final Field<Relation, String> CHAMBER_NUMBER = Field.of(Relation.class, "chamberNumber",
            new FieldType.Text(50, false, TextRule.ANY), Relation::getChamberNumber, Relation::setChamberNumber);

    /** The days it has to pay an invoice. */
    public static final Field<Relation, Long> PAYMENT_TERM_DAYS = Field.of(Relation.class, "paymentTermDays",
            new FieldType.Whole(0, 365), Relation::getPaymentTermDays, Relation::setPaymentTermDays);

    /** The address that invoices are sent to. */
    public static final Field<Relation, String> INVOICING_EMAIL = Field.of(Relation.class, "invoicingEmail",
            new FieldType.Text(254, false, EmailAddress.RULE), Relation::getInvoicingEmail, Relation::setInvoicingEmail);

    /** What to mind when invoicing. */
    public static final Field<Relation, String> INVOICING_NOTES = Field.of(Relation.class, "invoicingNotes",
            new FieldType.Text(100_000, true, TextRule.ANY), Relation::getInvoicingNotes, Relation::setInvoicingNotes);

    /** What to mind when collecting debts. */
    public static final Field<Relation, String> COLLECTION_NOTES = Field.of(Relation.class, "collectionNotes",
            new FieldType.Text(100_000, true, TextRule.ANY), Relation::getCollectionNotes, Relation::setCollectionNotes);

    /** Whether it is a private company. */
    public static final Field<Relation, Boolean> PRIVATE_COMPANY = Field.of(Relation.class, "privateCompany",
            new FieldType.Flag(), Relation::getPrivateCompany, Relation::setPrivateCompany);

    /** How often it is billed. */
    public static final Field<Relation, Term> BILLING_FREQUENCY = Field.of(Relation.class, "billingFrequency",
            new FieldType.Choice(Vocabulary.BILLING_FREQUENCY), Relation::getBillingFrequency, Relation::setBillingFrequency);

    /** How invoices reach it. */
    public static final Field<Relation, Term> BILLING_CHANNEL = Field.of(Relation.class, "billingChannel",
            new FieldType.Choice(Vocabulary.BILLING_CHANNEL), Relation::getBillingChannel, Relation::setBillingChannel);

    /** Whether invoices must name an order of it. */
    public static final Field<Relation, Boolean> ORDER_REQUIRED = Field.of(Relation.class, "orderRequired",
            new FieldType.Flag(), Relation::getOrderRequired, Relation::setOrderRequired);

    /** What invoices must name as its reference. */
    public static final Field<Relation, String> BILLING_REFERENCE = Field.of(Relation.class, "billingReference",
            new FieldType.Text(100, false, TextRule.ANY), Relation::getBillingReference, Relation::setBillingReference);

    /** Profile and culture of the company, the default text of its vacancies. */
    public static final Field<Relation, String> PROFILE = Field.of(Relation.class, "profile",
            new FieldType.Text(100_000, true, TextRule.ANY), Relation::getProfile, Relation::setProfile);

    /** What it does. */
    public static final Field<Relation, String> DESCRIPTION = Field.of(Relation.class, "description",
            new FieldType.Text(100_000, true, TextRule.ANY), Relation::getDescription, Relation::setDescription);

    /** Notes for ourselves. */
    public static final Field<Relation, String> NOTES = Field.of(Relation.class, "notes",
            new FieldType.Text(100_000, true, TextRule.ANY), Relation::getNotes, Relation::setNotes);

    /** What a relation is, as data. */
    public static final EntityType<Relation> TYPE = new EntityType<>(Relation.class, Relation::new, List.of(
            NAME, TRADE_NAME, ACRONYM, RELATION_TYPE, STATUS, SECTOR, LEGAL_FORM, OWNER, CLIENT_NUMBER, PARENT, SIREN, SIRET,
            VAT_NUMBER, NAF_CODE, NAF_NOMENCLATURE, HEADCOUNT, TURNOVER, SHARE_CAPITAL, CURRENCY, IBAN, BIC, CHAMBER_NUMBER,
            PAYMENT_TERM_DAYS, INVOICING_EMAIL, INVOICING_NOTES, COLLECTION_NOTES, PRIVATE_COMPANY, BILLING_FREQUENCY,
            BILLING_CHANNEL, ORDER_REQUIRED, BILLING_REFERENCE, PROFILE, DESCRIPTION, NOTES));

    private RelationFields() {
    }
}
