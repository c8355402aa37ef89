// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;

/** A layout, view or filter that was made in the program, kept for one user or for all. */
@Entity
@Table(name = "SETTING")
public class Setting extends DomainEntity {

    @Column(name = "OWNER")
    private String owner = "";

    @Column(name = "KIND")
    private String kind;

    @Column(name = "NAME")
    private String name;

    @Lob
    @Column(name = "CONTENT")
    private String content;

    @Override
    public String title() {
        return Objects.requireNonNullElse(name, "");
    }

    /**
     * The login of the one whose setting it is; empty (never null) if it is shared.
     *
     * @return never null
     */
    public String getOwner() {
        return owner;
    }

    /**
     * Sets whose setting it is.
     *
     * @param owner the login; null and empty both mean that it is shared
     */
    public void setOwner(String owner) {
        this.owner = owner == null ? "" : owner;
    }

    /**
     * What it sets, such as {@code layout} or {@code filter}.
     *
     * @return null only while it is being filled in
     */
    public String getKind() {
        return kind;
    }

    /**
     * Sets what it sets, such as {@code layout} or {@code filter}.
     *
     * @param kind null only while it is being filled in
     */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /**
     * What users call it, unique in its owner and kind.
     *
     * @return null only while it is being filled in
     */
    public String getName() {
        return name;
    }

    /**
     * Sets what users call it, unique in its owner and kind.
     *
     * @param name null only while it is being filled in
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The setting itself, as its reader wrote it.
     *
     * @return null if none
     */
    public String getContent() {
        return content;
    }

    /**
     * Sets the setting itself, as its reader wrote it.
     *
     * @param content null if none
     */
    public void setContent(String content) {
        this.content = content;
    }
}
