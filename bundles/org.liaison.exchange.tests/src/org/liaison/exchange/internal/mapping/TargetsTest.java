// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.TextAnswer;
import org.liaison.criteria.TextField;
import org.liaison.criteria.UserField;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.RelationFields;

class TargetsTest {

    private static final List<String> PARTS = List.of("street", "complement", "postCode", "city", "region", "country");
    private static final List<String> DETAILS = List.of("phone PHONE", "mobile MOBILE", "fax FAX", "email EMAIL",
            "website WEBSITE", "otherDetail OTHER");

    @ParameterizedTest
    @CsvSource({ "'','',true", "'',PERSONAL,true", "PROFESSIONAL,PROFESSIONAL,true", "PROFESSIONAL,'',true",
            "PROFESSIONAL,PERSONAL,false", "PERSONAL,PERSONAL,true", "PERSONAL,'',false", "PERSONAL,PROFESSIONAL,false" })
    void aDetailWithoutAUseIsProfessional(String wanted, String there, boolean fits) {
        assertEquals(fits, Targets.fits(wanted, there));
    }

    @Test
    void columnsOfRelationsMayStandForTheirFieldsAndPartsAndForWhatTheRegisterSays() {
        assertEquals(
                joined(own(RelationFields.TYPE), each(DETAILS, "", " "), each(PARTS, "", " MAIN"),
                        each(PARTS, "postal.", " POSTAL"), each(PARTS, "billing.", " BILLING"),
                        List.of("tags TAGS", "nic NIC", "personLastName PERSON_LAST_NAME", "personUsedName PERSON_USED_NAME",
                                "personFirstName PERSON_FIRST_NAME", "headOffice HEAD_OFFICE",
                                "establishmentName ESTABLISHMENT_NAME", "sign SIGN", "streetNumber STREET_NUMBER",
                                "streetRepeat STREET_REPEAT", "streetType STREET_TYPE", "streetName STREET_NAME",
                                "registerState REGISTER_STATE")),
                described(new Targets(RelationFields.TYPE)));
    }

    @Test
    void columnsOfContactsMayStandForTheirFieldsAndPartsAndForTheirCompany() {
        assertEquals(
                joined(own(ContactFields.TYPE),
                        List.of("fullName FULL_NAME", "relation.siren COMPANY_SIREN", "relation.siret COMPANY_SIRET"),
                        each(DETAILS, "", " PROFESSIONAL"), each(DETAILS, "personal.", " PERSONAL"), each(PARTS, "", " WORK"),
                        each(PARTS, "home.", " HOME"), List.of("tags TAGS")),
                described(new Targets(ContactFields.TYPE)));
    }

    @Test
    void onlyWhatHoldsSomethingOfItsOwnIsExported() {
        assertEquals(List.of("tags"), special(new Targets(RelationFields.TYPE)));
        Targets contacts = new Targets(ContactFields.TYPE, catalog(field("agenda", "Agenda")));
        assertEquals(List.of("relation.siren", "relation.siret", "tags"), special(contacts));
        assertEquals(List.of("fullName"),
                contacts.all().stream().filter(target -> !contacts.exported().contains(target)).map(Target::id).toList());
    }

    @Test
    void aTargetIsFoundWhateverTheCaseOfItsId() {
        Targets contacts = new Targets(ContactFields.TYPE);
        assertEquals(Optional.of("home.city"), contacts.find("home.city").map(Target::id));
        assertEquals(Optional.of("home.city"), contacts.find("HOME.City").map(Target::id));
        assertEquals(Optional.empty(), contacts.find("home.planet"));
    }

    @Test
    void aFieldOfTheUsersIsFoundByItsNameIfNoOtherHasIt() {
        Targets contacts = new Targets(ContactFields.TYPE,
                catalog(field("agenda", "Agenda"), field("one", "Twice"), field("two", "Twice"), field("city", "City")));
        assertEquals(Optional.of("text.agenda"), contacts.find("agenda").map(Target::id));
        assertEquals(Optional.empty(), contacts.find("twice"));
        assertEquals(Optional.of("text.one"), contacts.find("TEXT.one").map(Target::id));
        assertEquals(Optional.of("city"), contacts.find("City").map(Target::id));
    }

    @Test
    void aFieldOfTheUsersThatIsCalledLikeAnotherSaysItsKindToo() {
        Targets contacts = new Targets(ContactFields.TYPE, catalog(field("agenda", "Agenda"), field("city", "CITY")));
        assertEquals("Agenda", heading(contacts, "text.agenda"));
        assertEquals("CITY (" + Kinds.TEXT.label(Locale.ENGLISH) + ")", heading(contacts, "text.city"));
        assertEquals("City", heading(contacts, "city"));
    }

    @Test
    void labelsSayWhichAddressAndWhichUseIsMeant() {
        Targets contacts = new Targets(ContactFields.TYPE);
        assertEquals("City", heading(contacts, "city"));
        assertEquals("City (home)", heading(contacts, "home.city"));
        assertEquals("Phone", heading(contacts, "phone"));
        assertEquals("Phone (personal)", heading(contacts, "personal.phone"));
        assertEquals("SIREN of the company", heading(contacts, "relation.siren"));
    }

    private static String heading(Targets targets, String id) {
        return targets.heading(targets.find(id).orElseThrow(), Locale.ENGLISH);
    }

    private static List<String> special(Targets targets) {
        return targets.exported().stream().filter(Target.Special.class::isInstance).map(Target::id).toList();
    }

    private static List<String> described(Targets targets) {
        return targets.all().stream().map(target -> target.id() + switch (target) {
            case Target.Own own -> "";
            case Target.Defined defined -> "";
            case Target.AddressPart part -> ' ' + part.kind();
            case Target.Detail detail -> ' ' + detail.kind() + ' ' + detail.usage();
            case Target.Special special -> ' ' + special.role().name();
        }).toList();
    }

    private static List<String> own(EntityType<?> type) {
        return type.fields().stream().map(Field::name).filter(name -> !name.equals("establishment")).toList();
    }

    private static List<String> each(List<String> names, String before, String behind) {
        return names.stream().map(name -> before + name + behind).toList();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static Catalog catalog(UserField<?, ?>... fields) {
        return new Catalog(List.of(fields));
    }

    private static UserField<TextField, TextAnswer> field(String code, String label) {
        TextField field = new TextField();
        field.setCode(code);
        field.setScope("CONTACT");
        field.setLabelEn(label);
        return new UserField<>(Kinds.TEXT, field, List.of());
    }
}
