// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * What every stored thing has: an id that no other thing has, of whatever kind, and a version for optimistic locking.
 *
 * <p>Two entities are equal if they are the same object; compare ids to ask whether they stand for the same stored thing.
 */
@MappedSuperclass
public abstract class DomainEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "liaison")
    @SequenceGenerator(name = "liaison", sequenceName = "LIAISON_ID", allocationSize = 500)
    private long id;

    @Version
    private int version;

    /**
     * The id.
     *
     * @return a positive number; 0 while the thing was never stored
     */
    public long getId() {
        return id;
    }

    /**
     * How often the stored thing was changed.
     *
     * @return the version that the store compares when this is saved
     */
    public int getVersion() {
        return version;
    }

    /**
     * The record in whose history a change of this is told: the relation of an address, say.
     *
     * @return the whole that this is a part of, or this itself if it is a record of its own; never null
     */
    public DomainEntity subject() {
        return this;
    }

    /**
     * A short name to speak of this by, in lists, titles and sentences.
     *
     * @return the name; empty if it has none, never null
     */
    public abstract String title();
}
