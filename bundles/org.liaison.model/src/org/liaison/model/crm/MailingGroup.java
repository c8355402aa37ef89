// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.values.Fold;

/**
 * A group that mail is sent to (checklist item 110), with its {@link MailingMember members}. A name exists once, whatever its case
 * and accents: the folded name is stored beside it and is unique.
 */
@Entity
@Table(name = "MAILING_GROUP")
public class MailingGroup extends DomainEntity {

    @Column(name = "NAME")
    private String name;

    @Column(name = "NAME_KEY")
    private String nameKey;

    @Column(name = "DESCRIPTION")
    private String description;

    @Override
    public String title() {
        return Objects.requireNonNullElse(name, "");
    }

    /**
     * What it is called.
     *
     * @return null only while it is being filled in
     */
    public String getName() {
        return name;
    }

    /**
     * Sets what it is called, and with it the folded name.
     *
     * @param name the name
     */
    public void setName(String name) {
        this.name = name;
        this.nameKey = name == null ? null : Fold.of(name);
    }

    /**
     * The name without case and accents, kept by {@link #setName}.
     *
     * @return null only while it is being filled in
     */
    public String getNameKey() {
        return nameKey;
    }

    /**
     * Sets the folded name; only the store does so, when it takes a change back.
     *
     * @param nameKey the folded name
     */
    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    /**
     * What it is for.
     *
     * @return null if none
     */
    public String getDescription() {
        return description;
    }

    /**
     * Sets what it is for.
     *
     * @param description null if none
     */
    public void setDescription(String description) {
        this.description = description;
    }
}
