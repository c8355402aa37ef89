// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.liaison.model.crm.Relation;

/** What is referred to is read when it is asked for, for all that were read together. */
final class LaterTargetTest {

    private static final int MOST = 1_000;

    private final List<Set<?>> asked = new ArrayList<>();
    private final Map<Long, Relation> known = new HashMap<>();
    /** Only asked for records by their ids. */
    private final Source source = Source.class
            .cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Source.class },
                    (proxy, method, arguments) -> {
                        assertEquals("findAll", method.getName());
                        assertEquals(Relation.class, arguments[0]);
                        asked.add(Set.copyOf((Set<?>) arguments[1]));
                        return known;
                    }));
    private final Together together = new Together(source, Relation.class);

    @Test
    void isReadOnceForAll() {
        known.put(1L, new Relation());
        known.put(2L, new Relation());
        LaterTarget first = later(1);
        LaterTarget second = later(2);
        LaterTarget gone = later(3);
        assertFalse(first.isInstantiated());
        assertEquals(List.of(), asked);
        assertSame(known.get(2L), second.getValue());
        assertSame(known.get(1L), first.getValue());
        assertNull(gone.getValue());
        assertEquals(List.of(Set.of(1L, 2L, 3L)), asked);
        assertTrue(first.isInstantiated());
        assertTrue(gone.isInstantiated());
    }

    @Test
    void isNotReadWhereAnotherWasSet() {
        LaterTarget later = later(1);
        Relation other = new Relation();
        later.setValue(other);
        assertTrue(later.isInstantiated());
        assertSame(other, later.getValue());
        assertEquals(List.of(), asked);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        known.put(1L, new Relation());
        LaterTarget later = later(1);
        later.setIsCoordinatedWithProperty(true);
        LaterTarget copy = assertInstanceOf(LaterTarget.class, later.clone());
        assertNotSame(later, copy);
        assertTrue(copy.isCoordinatedWithProperty());
        assertFalse(copy.isInstantiated());
        copy.setValue(null);
        assertNull(copy.getValue());
        assertSame(known.get(1L), later.getValue());
        assertSame(known.get(1L), ((LaterTarget) later.clone()).getValue());
    }

    /** As EclipseLink asks of what it puts in the place of a reference. */
    @Test
    void isNoHolderOfEclipseLinksOwn() {
        LaterTarget later = later(1);
        assertFalse(later.isCoordinatedWithProperty());
        later.setIsNewlyWeavedValueHolder(true);
        assertFalse(later.isNewlyWeavedValueHolder());
        assertTrue(later.shouldAllowInstantiationDeferral());
    }

    @Test
    void noMoreAreReadTogetherThanAreGoodForOne() {
        for (long id = 1; id < MOST; id++) {
            together.add(id);
            together.add(id);
        }
        assertFalse(together.isFull());
        together.add(MOST);
        assertTrue(together.isFull());
    }

    private LaterTarget later(long id) {
        together.add(id);
        return new LaterTarget(together, id);
    }
}
