// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import org.eclipse.persistence.indirection.WeavedAttributeValueHolderInterface;

import org.liaison.model.DomainEntity;

/** What an entity holds in place of another that it refers to, which is read when it is asked for. */
final class LaterTarget implements WeavedAttributeValueHolderInterface<Object> {

    private final long id;
    /** Null once the target was read, or another set. */
    private Together together;
    private Object target;
    private boolean coordinated;

    LaterTarget(Together together, long id) {
        this.together = together;
        this.id = id;
    }

    private LaterTarget(LaterTarget other) {
        this.id = other.id;
        this.together = other.together;
        this.target = other.target;
        this.coordinated = other.coordinated;
    }

    @Override
    public synchronized Object clone() {
        return new LaterTarget(this);
    }

    @Override
    public synchronized Object getValue() {
        if (together != null) {
            DomainEntity read = together.target(id);
            target = read;
            together = null;
        }
        return target;
    }

    @Override
    public synchronized void setValue(Object value) {
        target = value;
        together = null;
    }

    @Override
    public synchronized boolean isInstantiated() {
        return together == null;
    }

    @Override
    public boolean isCoordinatedWithProperty() {
        return coordinated;
    }

    @Override
    public void setIsCoordinatedWithProperty(boolean newCoordinated) {
        coordinated = newCoordinated;
    }

    @Override
    public boolean isNewlyWeavedValueHolder() {
        return false;
    }

    @Override
    public void setIsNewlyWeavedValueHolder(boolean unused) {
        // it never is: it was made for a row
    }

    @Override
    public boolean shouldAllowInstantiationDeferral() {
        return true;
    }
}
