// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.map.Position;

class ViewportTest {

    private static final Position PARIS = new Position(48.8566, 2.3522);
    private static final Position LYON = new Position(45.7485, 4.8467);
    private static final Position SAINT_DENIS = new Position(-20.88, 55.45);

    @Test
    void allPlacesAreSeenWithRoomAroundThem() {
        for (List<Position> places : List.of(List.of(PARIS), List.of(PARIS, LYON), List.of(PARIS, LYON, SAINT_DENIS))) {
            Viewport view = Viewport.around(places, 0, 400, 300);
            for (Position place : places) {
                int x = view.screenX(place.x(), 400);
                int y = view.screenY(place.y(), 300);
                assertTrue(x > 20 && x < 380 && y > 20 && y < 280, place + " at " + x + ", " + y);
            }
        }
        double wide = Viewport.around(List.of(PARIS), 0, 400, 300).kilometres() * 400;
        assertTrue(wide > 30 && wide < 90, wide + " km around one address");
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenZooming() {
        Viewport view = Viewport.around(List.of(PARIS, LYON), 0, 400, 300);
        int x = view.screenX(LYON.x(), 400);
        int y = view.screenY(LYON.y(), 300);
        Viewport near = view.zoomed(4, x, y, 400, 300);
        assertTrue(Math.abs(near.screenX(LYON.x(), 400) - x) <= 3 && Math.abs(near.screenY(LYON.y(), 300) - y) <= 3);
        assertEquals(view.kilometres() / 4, near.kilometres(), view.kilometres() / 20);
        Viewport far = view.zoomed(1e-9, 200, 150, 400, 300);
        assertEquals(256, far.scale());
        assertEquals(2_000_000, view.zoomed(1e9, 200, 150, 400, 300).scale());
    }

    @Test
    void movingGoesByPixels() {
        Viewport view = Viewport.around(List.of(PARIS), 0, 400, 300);
        Viewport moved = view.moved(60, -60);
        assertEquals(view.screenX(PARIS.x(), 400) - 60, moved.screenX(PARIS.x(), 400));
        assertEquals(view.screenY(PARIS.y(), 300) + 60, moved.screenY(PARIS.y(), 300));
    }
}
