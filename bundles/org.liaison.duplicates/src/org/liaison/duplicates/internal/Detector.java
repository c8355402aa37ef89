// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.List;

import org.liaison.duplicates.Duplicates;
import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.Sought;
import org.liaison.duplicates.SoughtContact;
import org.liaison.duplicates.SoughtRelation;
import org.liaison.search.Search;
import org.liaison.store.Reader;

/** Finds what may be there already: keys in the database, names in the index. */
public final class Detector implements Duplicates {

    private final Search search;

    /**
     * Made by the service component runtime.
     *
     * @param search knows the names
     */
    public Detector(Search search) {
        this.search = search;
    }

    @Override
    public List<Likeness> of(Sought sought, Reader reader) {
        return switch (sought) {
            case SoughtRelation relation -> new RelationDuplicates(search, reader).of(relation);
            case SoughtContact contact -> new ContactDuplicates(search, reader).of(contact);
        };
    }
}
