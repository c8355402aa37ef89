// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** How long something took, many times, in milliseconds. */
final class Times {

    private final double[] sorted;

    Times(double[] millis) {
        sorted = millis.clone();
        Arrays.sort(sorted);
    }

    /**
     * Does something to each of some things, several times over. The first round lets the JVM see what matters; of the others the
     * median counts, so that a thing is not judged by what else the machine did just then.
     */
    static <T> Times of(List<T> things, int rounds, Work<T> work) {
        double[][] millis = new double[things.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int number = 0; number < millis.length; number++) {
                long start = System.nanoTime();
                work.on(things.get(number));
                millis[number][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        return of(Arrays.stream(millis).mapToDouble(one -> new Times(Arrays.copyOfRange(one, 1, rounds)).median()));
    }

    static Times of(DoubleStream millis) {
        return new Times(millis.toArray());
    }

    double median() {
        return percentile(50);
    }

    /** Not a number if nothing was timed. */
    double percentile(int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Something whose time is taken. */
    @FunctionalInterface
    interface Work<T> {
        void on(T thing);
    }
}
