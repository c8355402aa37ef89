// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DatedEntity;
import org.liaison.model.Term;

/**
 * A company or other organisation that one deals with, as client, supplier, competitor or otherwise.
 *
 * <p>One relation is one head office (checklist item 46): its other places are {@link Establishment establishments}. Where it
 * lies and how it is reached are {@link Address addresses} and {@link Coordinate coordinates}.
 */
@Entity
@Table(name = "RELATION")
public class Relation extends DatedEntity {

    @Column(name = "NAME")
    private String name;

    @Column(name = "TRADE_NAME")
    private String tradeName;

    @Column(name = "ACRONYM")
    private String acronym;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "TYPE_ID")
    private Term type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "STATUS_ID")
    private Term status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "SECTOR_ID")
    private Term sector;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "LEGAL_FORM_ID")
    private Term legalForm;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OWNER_ID")
    private Colleague owner;

    @Column(name = "CLIENT_NUMBER")
    private String clientNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Relation parent;

    @Column(name = "SIREN")
    private String siren;

    @Column(name = "SIRET")
    private String siret;

    @Column(name = "VAT_NUMBER")
    private String vatNumber;

    @Column(name = "NAF_CODE")
    private String nafCode;

    @Column(name = "NAF_NOMENCLATURE")
    private String nafNomenclature;

    @Column(name = "HEADCOUNT")
    private Long headcount;

    @Column(name = "TURNOVER")
    private BigDecimal turnover;

    @Column(name = "SHARE_CAPITAL")
    private BigDecimal shareCapital;

    @Column(name = "CURRENCY")
    private String currency;

    @Column(name = "IBAN")
    private String iban;

    @Column(name = "BIC")
    private String bic;

    @Column(name = "CHAMBER_NUMBER")
    private String chamberNumber;

    @Column(name = "PAYMENT_TERM_DAYS")
    private Long paymentTermDays;

    @Column(name = "INVOICING_EMAIL")
    private String invoicingEmail;

    @Lob
    @Column(name = "INVOICING_NOTES")
    private String invoicingNotes;

    @Lob
    @Column(name = "COLLECTION_NOTES")
    private String collectionNotes;

    @Column(name = "PRIVATE_COMPANY")
    private Boolean privateCompany;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "BILLING_FREQUENCY_ID")
    private Term billingFrequency;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "BILLING_CHANNEL_ID")
    private Term billingChannel;

    @Column(name = "ORDER_REQUIRED")
    private Boolean orderRequired;

    @Column(name = "BILLING_REFERENCE")
    private String billingReference;

    @Lob
    @Column(name = "PROFILE")
    private String profile;

    @Lob
    @Column(name = "DESCRIPTION")
    private String description;

    @Lob
    @Column(name = "NOTES")
    private String notes;

    @Override
    public String title() {
        return Objects.requireNonNullElse(name, "");
    }

    /**
     * The corporate name, as registered.
     *
     * @return null only while it is being filled in
     */
    public String getName() {
        return name;
    }

    /**
     * Sets the corporate name, as registered.
     *
     * @param name null only while it is being filled in
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The name it trades under, if another.
     *
     * @return null if none
     */
    public String getTradeName() {
        return tradeName;
    }

    /**
     * Sets the name it trades under, if another.
     *
     * @param tradeName null if none
     */
    public void setTradeName(String tradeName) {
        this.tradeName = tradeName;
    }

    /**
     * The acronym it is known by.
     *
     * @return null if none
     */
    public String getAcronym() {
        return acronym;
    }

    /**
     * Sets the acronym it is known by.
     *
     * @param acronym null if none
     */
    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    /**
     * What it is to us: client, supplier, competitor ….
     *
     * @return null if none
     */
    public Term getType() {
        return type;
    }

    /**
     * Sets what it is to us: client, supplier, competitor ….
     *
     * @param type null if none
     */
    public void setType(Term type) {
        this.type = type;
    }

    /**
     * How far we are with it: suspect, prospect, client ….
     *
     * @return null if none
     */
    public Term getStatus() {
        return status;
    }

    /**
     * Sets how far we are with it: suspect, prospect, client ….
     *
     * @param status null if none
     */
    public void setStatus(Term status) {
        this.status = status;
    }

    /**
     * The sector it works in.
     *
     * @return null if none
     */
    public Term getSector() {
        return sector;
    }

    /**
     * Sets the sector it works in.
     *
     * @param sector null if none
     */
    public void setSector(Term sector) {
        this.sector = sector;
    }

    /**
     * The legal form; French ones by their INSEE code.
     *
     * @return null if none
     */
    public Term getLegalForm() {
        return legalForm;
    }

    /**
     * Sets the legal form; French ones by their INSEE code.
     *
     * @param legalForm null if none
     */
    public void setLegalForm(Term legalForm) {
        this.legalForm = legalForm;
    }

    /**
     * The colleague who looks after it.
     *
     * @return null if none
     */
    public Colleague getOwner() {
        return owner;
    }

    /**
     * Sets the colleague who looks after it.
     *
     * @param owner null if none
     */
    public void setOwner(Colleague owner) {
        this.owner = owner;
    }

    /**
     * The number that we know it by.
     *
     * @return null if none
     */
    public String getClientNumber() {
        return clientNumber;
    }

    /**
     * Sets the number that we know it by.
     *
     * @param clientNumber null if none
     */
    public void setClientNumber(String clientNumber) {
        this.clientNumber = clientNumber;
    }

    /**
     * The parent company.
     *
     * @return null if none
     */
    public Relation getParent() {
        return parent;
    }

    /**
     * Sets the parent company.
     *
     * @param parent null if none
     */
    public void setParent(Relation parent) {
        this.parent = parent;
    }

    /**
     * The nine digits of its French registration.
     *
     * @return null if none
     */
    public String getSiren() {
        return siren;
    }

    /**
     * Sets the nine digits of its French registration.
     *
     * @param siren null if none
     */
    public void setSiren(String siren) {
        this.siren = siren;
    }

    /**
     * The fourteen digits of its head office.
     *
     * @return null if none
     */
    public String getSiret() {
        return siret;
    }

    /**
     * Sets the fourteen digits of its head office.
     *
     * @param siret null if none
     */
    public void setSiret(String siret) {
        this.siret = siret;
    }

    /**
     * The VAT number with its country prefix.
     *
     * @return null if none
     */
    public String getVatNumber() {
        return vatNumber;
    }

    /**
     * Sets the VAT number with its country prefix.
     *
     * @param vatNumber null if none
     */
    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    /**
     * The activity code (APE), in the nomenclature that stands beside it.
     *
     * @return null if none
     */
    public String getNafCode() {
        return nafCode;
    }

    /**
     * Sets the activity code (APE), in the nomenclature that stands beside it.
     *
     * @param nafCode null if none
     */
    public void setNafCode(String nafCode) {
        this.nafCode = nafCode;
    }

    /**
     * Which revision of the nomenclature the activity code is from, such as {@code NAFRev2}.
     *
     * @return null if none
     */
    public String getNafNomenclature() {
        return nafNomenclature;
    }

    /**
     * Sets which revision of the nomenclature the activity code is from, such as {@code NAFRev2}.
     *
     * @param nafNomenclature null if none
     */
    public void setNafNomenclature(String nafNomenclature) {
        this.nafNomenclature = nafNomenclature;
    }

    /**
     * The number of people it employs.
     *
     * @return null if none
     */
    public Long getHeadcount() {
        return headcount;
    }

    /**
     * Sets the number of people it employs.
     *
     * @param headcount null if none
     */
    public void setHeadcount(Long headcount) {
        this.headcount = headcount;
    }

    /**
     * The yearly turnover, in {@linkplain #getCurrency its currency}.
     *
     * @return null if none
     */
    public BigDecimal getTurnover() {
        return turnover;
    }

    /**
     * Sets the yearly turnover, in {@linkplain #getCurrency its currency}.
     *
     * @param turnover null if none
     */
    public void setTurnover(BigDecimal turnover) {
        this.turnover = turnover;
    }

    /**
     * The share capital, in {@linkplain #getCurrency its currency}.
     *
     * @return null if none
     */
    public BigDecimal getShareCapital() {
        return shareCapital;
    }

    /**
     * Sets the share capital, in {@linkplain #getCurrency its currency}.
     *
     * @param shareCapital null if none
     */
    public void setShareCapital(BigDecimal shareCapital) {
        this.shareCapital = shareCapital;
    }

    /**
     * The currency of its amounts, as an ISO 4217 code.
     *
     * @return null if none
     */
    public String getCurrency() {
        return currency;
    }

    /**
     * Sets the currency of its amounts, as an ISO 4217 code.
     *
     * @param currency null if none
     */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /**
     * The bank account.
     *
     * @return null if none
     */
    public String getIban() {
        return iban;
    }

    /**
     * Sets the bank account.
     *
     * @param iban null if none
     */
    public void setIban(String iban) {
        this.iban = iban;
    }

    /**
     * The bank.
     *
     * @return null if none
     */
    public String getBic() {
        return bic;
    }

    /**
     * Sets the bank.
     *
     * @param bic null if none
     */
    public void setBic(String bic) {
        this.bic = bic;
    }

    /**
     * The number in the trade register or at the chamber of commerce (RCS, CCI, KvK …).
     *
     * @return null if none
     */
    public String getChamberNumber() {
        return chamberNumber;
    }

    /**
     * Sets the number in the trade register or at the chamber of commerce (RCS, CCI, KvK …).
     *
     * @param chamberNumber null if none
     */
    public void setChamberNumber(String chamberNumber) {
        this.chamberNumber = chamberNumber;
    }

    /**
     * The days it has to pay an invoice.
     *
     * @return null if none
     */
    public Long getPaymentTermDays() {
        return paymentTermDays;
    }

    /**
     * Sets the days it has to pay an invoice.
     *
     * @param paymentTermDays null if none
     */
    public void setPaymentTermDays(Long paymentTermDays) {
        this.paymentTermDays = paymentTermDays;
    }

    /**
     * The address that invoices are sent to.
     *
     * @return null if none
     */
    public String getInvoicingEmail() {
        return invoicingEmail;
    }

    /**
     * Sets the address that invoices are sent to.
     *
     * @param invoicingEmail null if none
     */
    public void setInvoicingEmail(String invoicingEmail) {
        this.invoicingEmail = invoicingEmail;
    }

    /**
     * What to mind when invoicing.
     *
     * @return null if none
     */
    public String getInvoicingNotes() {
        return invoicingNotes;
    }

    /**
     * Sets what to mind when invoicing.
     *
     * @param invoicingNotes null if none
     */
    public void setInvoicingNotes(String invoicingNotes) {
        this.invoicingNotes = invoicingNotes;
    }

    /**
     * What to mind when collecting debts.
     *
     * @return null if none
     */
    public String getCollectionNotes() {
        return collectionNotes;
    }

    /**
     * Sets what to mind when collecting debts.
     *
     * @param collectionNotes null if none
     */
    public void setCollectionNotes(String collectionNotes) {
        this.collectionNotes = collectionNotes;
    }

    /**
     * Profile and culture of the company, the default text of its vacancies.
     *
     * @return null if none
     */
    public String getProfile() {
        return profile;
    }

    /**
     * Sets profile and culture of the company, the default text of its vacancies.
     *
     * @param profile null if none
     */
    public void setProfile(String profile) {
        this.profile = profile;
    }

    /**
     * What it does.
     *
     * @return null if none
     */
    public String getDescription() {
        return description;
    }

    /**
     * Sets what it does.
     *
     * @param description null if none
     */
    public void setDescription(String description) {
        this.description = description;
    }

    /**
     * Notes for ourselves.
     *
     * @return null if none
     */
    public String getNotes() {
        return notes;
    }

    /**
     * Sets notes for ourselves.
     *
     * @param notes null if none
     */
    public void setNotes(String notes) {
        this.notes = notes;
    }

    /**
     * Whether it is a private company.
     *
     * @return null if not known
     */
    public Boolean getPrivateCompany() {
        return privateCompany;
    }

    /**
     * Says whether it is a private company.
     *
     * @param privateCompany null if not known
     */
    public void setPrivateCompany(Boolean privateCompany) {
        this.privateCompany = privateCompany;
    }

    /**
     * How often it is billed.
     *
     * @return null if not known
     */
    public Term getBillingFrequency() {
        return billingFrequency;
    }

    /**
     * Says how often it is billed.
     *
     * @param billingFrequency null if not known
     */
    public void setBillingFrequency(Term billingFrequency) {
        this.billingFrequency = billingFrequency;
    }

    /**
     * How invoices reach it.
     *
     * @return null if not known
     */
    public Term getBillingChannel() {
        return billingChannel;
    }

    /**
     * Says how invoices reach it.
     *
     * @param billingChannel null if not known
     */
    public void setBillingChannel(Term billingChannel) {
        this.billingChannel = billingChannel;
    }

    /**
     * Whether invoices must name an order of it.
     *
     * @return null if not known
     */
    public Boolean getOrderRequired() {
        return orderRequired;
    }

    /**
     * Says whether invoices must name an order of it.
     *
     * @param orderRequired null if not known
     */
    public void setOrderRequired(Boolean orderRequired) {
        this.orderRequired = orderRequired;
    }

    /**
     * What invoices must name as its reference.
     *
     * @return null if not known
     */
    public String getBillingReference() {
        return billingReference;
    }

    /**
     * Says what invoices must name as its reference.
     *
     * @param billingReference null if not known
     */
    public void setBillingReference(String billingReference) {
        this.billingReference = billingReference;
    }
}
