// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.List;

import org.liaison.criteria.Answer;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Tagging;

/**
 * A stored thing with its parts, as they are now.
 *
 * @param <E> the kind of thing
 */
final class Held<E extends DomainEntity> {

    private E thing;
    private final List<Address> addresses = new ArrayList<>();
    private final List<Coordinate> details = new ArrayList<>();
    private final List<Tagging> taggings = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    Held(E thing) {
        this.thing = thing;
    }

    E thing() {
        return thing;
    }

    void now(E written) {
        thing = written;
    }

    List<Address> addresses() {
        return addresses;
    }

    List<Coordinate> details() {
        return details;
    }

    List<Tagging> taggings() {
        return taggings;
    }

    List<Answer> answers() {
        return answers;
    }
}
