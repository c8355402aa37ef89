// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * A stored thing that keeps the day on which it was made, for lists and charts that ask for what is new. The store says it when the
 * thing is added and never again; it is no {@link Field}, for nobody types it, imports it or takes it back by itself.
 */
@MappedSuperclass
public abstract class DatedEntity extends DomainEntity {

    @Column(name = "CREATED_ON")
    private LocalDate createdOn;

    /**
     * The day on which this was stored for the first time, where the user was.
     *
     * @return null while it was never stored, or if it was before days were kept and nothing tells of it any more
     */
    public LocalDate getCreatedOn() {
        return createdOn;
    }

    /**
     * Says on which day this is stored for the first time. What was said once stays.
     *
     * @param day the day; never null
     */
    public void created(LocalDate day) {
        if (createdOn == null) {
            createdOn = day;
        }
    }
}
