// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.FieldType.WhenTargetGoes;
import org.liaison.model.crm.Contact;
import org.liaison.values.TextRule;

/** What a plug-in might store: of unusual types, partly outside its fields, and not woven. */
@Entity
@Table(name = "VISIT")
public class Visit extends DomainEntity {

    static final Field<Visit, Contact> CONTACT = Field.of(Visit.class, "contact",
            new FieldType.Reference<>(Contact.class, WhenTargetGoes.GOES_TOO), visit -> visit.contact,
            (visit, contact) -> visit.contact = contact);
    static final Field<Visit, String> REPORT = Field.of(Visit.class, "report", new FieldType.Text(1000, true, TextRule.ANY),
            visit -> visit.report, (visit, report) -> visit.report = report);
    static final EntityType<Visit> TYPE = new EntityType<>(Visit.class, Visit::new, List.of(CONTACT, REPORT));

    @ManyToOne
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Lob
    @Column(name = "REPORT")
    private String report;

    @Enumerated(EnumType.STRING)
    @Column(name = "MOOD")
    private Mood mood;

    @Column(name = "VISITED_AT")
    private Instant at;

    @Column(name = "PLANNED")
    private LocalDateTime planned;

    @Lob
    @Column(name = "PHOTO")
    private byte[] photo;

    @Column(name = "COUNTED")
    private int counted;

    @Column(name = "ENDS_AT")
    private LocalTime end;

    @Column(name = "ROOM")
    private Character room;

    /** How it went. */
    enum Mood {
        GOOD, BAD
    }

    static Visit of(Contact contact) {
        Visit visit = new Visit();
        visit.contact = contact;
        return visit;
    }

    void fill() {
        report = "Report";
        mood = Mood.GOOD;
        at = Instant.parse("2026-03-29T01:30:00Z");
        planned = LocalDateTime.of(2026, 3, 30, 9, 15);
        photo = new byte[] { 1, 2, -3 };
        counted = 7;
        end = LocalTime.of(17, 45);
        room = 'É';
    }

    void setMood(Mood mood) {
        this.mood = mood;
    }

    String state() {
        return report + ' ' + mood + ' ' + at + ' ' + planned + ' ' + java.util.Arrays.toString(photo) + ' ' + counted + ' ' + end
                + ' ' + room;
    }

    Contact contact() {
        return contact;
    }

    @Override
    public DomainEntity subject() {
        return contact == null ? this : contact;
    }

    @Override
    public String title() {
        return "Visit";
    }
}
