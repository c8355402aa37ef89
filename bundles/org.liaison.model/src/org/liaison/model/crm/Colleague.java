// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.model.Term;

/** Somebody who works with this program, and may look after relations and contacts. */
@Entity
@Table(name = "COLLEAGUE")
public class Colleague extends DomainEntity {

    @Column(name = "LOGIN")
    private String login;

    @Column(name = "NAME")
    private String name;

    @Column(name = "EMAIL")
    private String email;

    @Column(name = "ACTIVE")
    private Boolean active;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ROLE_ID")
    private Term role;

    @Override
    public String title() {
        return Stream.of(name, login).filter(Objects::nonNull).findFirst().orElse("");
    }

    /**
     * The name to log in by, which is also the author in the change log.
     *
     * @return null only while it is being filled in
     */
    public String getLogin() {
        return login;
    }

    /**
     * Sets the name to log in by, which is also the author in the change log.
     *
     * @param login null only while it is being filled in
     */
    public void setLogin(String login) {
        this.login = login;
    }

    /**
     * First and last name.
     *
     * @return null if none
     */
    public String getName() {
        return name;
    }

    /**
     * Sets first and last name.
     *
     * @param name null if none
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The e-mail address.
     *
     * @return null if none
     */
    public String getEmail() {
        return email;
    }

    /**
     * Sets the e-mail address.
     *
     * @param email null if none
     */
    public void setEmail(String email) {
        this.email = email;
    }

    /**
     * Whether the colleague is still with us and offered as an owner.
     *
     * @return null if not known
     */
    public Boolean getActive() {
        return active;
    }

    /**
     * Sets whether the colleague is still with us and offered as an owner.
     *
     * @param active null if not known
     */
    public void setActive(Boolean active) {
        this.active = active;
    }

    /**
     * What the colleague does here, such as selling; shared layouts go by it.
     *
     * @return null if not known
     */
    public Term getRole() {
        return role;
    }

    /**
     * Sets what the colleague does here.
     *
     * @param role null if not known
     */
    public void setRole(Term role) {
        this.role = role;
    }
}
