// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that always falls the same way for the same number. */
final class Dice {

    private final SplittableRandom random;

    Dice(long number) {
        random = new SplittableRandom(mixed(number + 0x4C696169736F6EL));
    }

    /** Neighbouring numbers must not begin neighbouring series. */
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A number from 0 up to, not including, a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number between two bounds, small ones far more often than great ones. */
    long skewed(long least, long greatest) {
        double exponent = StrictMath.pow(random.nextDouble(), 1.3);
        return Math.round(least * StrictMath.pow((double) greatest / least, exponent));
    }
}
