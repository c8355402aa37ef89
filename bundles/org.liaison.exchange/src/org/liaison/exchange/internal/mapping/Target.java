// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.mapping;

import org.liaison.criteria.UserField;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;

/** What a column stands for. */
public sealed interface Target {

    /**
     * What a mapping calls it.
     *
     * @return the id
     */
    String id();

    /**
     * A field of the record itself.
     *
     * @param field the field; its name is the id
     */
    record Own(Field<?, ?> field) implements Target {
        @Override
        public String id() {
            return field.name();
        }
    }

    /**
     * A part of one of the record's addresses.
     *
     * @param id what a mapping calls it
     * @param kind the code of the address's kind
     * @param field the part
     */
    record AddressPart(String id, String kind, Field<Address, String> field) implements Target {
    }

    /**
     * A phone number, e-mail address or the like of the record; one cell may hold several.
     *
     * @param id what a mapping calls it
     * @param kind the code of its kind
     * @param usage the code of its use, empty for none
     */
    record Detail(String id, String kind, String usage) implements Target {
    }

    /**
     * Something that takes more than one field to make.
     *
     * @param id what a mapping calls it
     * @param role what it is
     */
    record Special(String id, Role role) implements Target {
    }

    /**
     * A field that users define.
     *
     * @param field the field
     */
    record Defined(UserField<?, ?> field) implements Target {
        @Override
        public String id() {
            return field.id();
        }
    }

    /** What takes more than one field to make. */
    enum Role {
        /** Tags, several in one cell. */
        TAGS,
        /** First and last name of a person in one cell. */
        FULL_NAME,
        /** The SIREN of a contact's company. */
        COMPANY_SIREN,
        /** The SIRET of the establishment in which a contact works. */
        COMPANY_SIRET,
        /** The five digits which, after the SIREN, make the SIRET. */
        NIC,
        /** The last name of a natural person who is a company. */
        PERSON_LAST_NAME,
        /** The last name such a person uses. */
        PERSON_USED_NAME,
        /** The first name of such a person. */
        PERSON_FIRST_NAME,
        /** Whether a row is about the head office; its column makes a file one of establishments. */
        HEAD_OFFICE,
        /** The name an establishment trades under. */
        ESTABLISHMENT_NAME,
        /** The name over the door of an establishment. */
        SIGN,
        /** The number in a street. */
        STREET_NUMBER,
        /** "bis", "ter" … */
        STREET_REPEAT,
        /** "rue", "avenue" … */
        STREET_TYPE,
        /** The name of a street, without number. */
        STREET_NAME,
        /** Whether the public register says that it still exists. */
        REGISTER_STATE
    }
}
