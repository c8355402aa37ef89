// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.liaison.map.Outline;
import org.liaison.map.Outline.Ring;
import org.liaison.map.Position;

/** Reads the outlines of countries: rings of points, each as the difference from the one before. */
final class Outlines {

    /** How many steps a degree has, as in {@code releng/map/outlines.py}. */
    private static final double UNIT = 2000;

    private Outlines() {
    }

    static List<Outline> read() {
        try (DataInputStream in = Data.binary("outlines.bin.gz")) {
            int count = in.readInt();
            List<Outline> outlines = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                String country = in.readUTF();
                List<Ring> rings = new ArrayList<>();
                for (int left = number(in); left > 0; left--) {
                    rings.add(ring(in));
                }
                outlines.add(new Outline(country, rings));
            }
            return List.copyOf(outlines);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Ring ring(DataInputStream in) throws IOException {
        int points = number(in);
        float[] x = new float[points];
        float[] y = new float[points];
        float left = 1;
        float top = 1;
        float right = 0;
        float bottom = 0;
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i < points; i++) {
            longitude += number(in);
            latitude += number(in);
            Position point = new Position(latitude / UNIT, longitude / UNIT);
            x[i] = (float) point.x();
            y[i] = (float) point.y();
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return new Ring(x, y, left, top, right, bottom);
    }

    /** Seven bits at a time, the lowest first; the last bit of the number is its sign. */
    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next > 0x7F);
        return value >>> 1 ^ -(value & 1);
    }
}
