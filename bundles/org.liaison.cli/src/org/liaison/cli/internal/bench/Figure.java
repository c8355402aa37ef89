// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that was measured.
 *
 * @param name what was measured
 * @param value how much it was
 * @param unit of the value, the baseline and, without a baseline, the target
 * @param baseline what it is held against, measured in the same run; null if the target is absolute
 * @param target the greatest value allowed, or with a baseline the greatest ratio
 */
public record Figure(String name, double value, String unit, Double baseline, double target) {

    /**
     * Held against nothing but its target.
     *
     * @param name what was measured
     * @param value how much it was
     * @param unit the unit
     * @param target the greatest value allowed
     * @return the figure
     */
    public static Figure absolute(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, null, target);
    }

    /**
     * Held against nothing at all: printed beside others, so that these can be judged.
     *
     * @param name what was measured
     * @param value how much it was
     * @param unit the unit
     * @return the figure
     */
    public static Figure noted(String name, double value, String unit) {
        return new Figure(name, value, unit, null, Double.POSITIVE_INFINITY);
    }

    /**
     * How many times the baseline it is.
     *
     * @return null without a baseline
     */
    public Double ratio() {
        return baseline == null ? null : value / baseline;
    }

    /**
     * Whether the target is met.
     *
     * @return false also for what could not be measured
     */
    public boolean met() {
        return (baseline == null ? value : value / baseline) <= target;
    }

    /**
     * For programs.
     *
     * @return the keys {@code name, value, unit, baseline, ratio, target, met}
     */
    public Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", name);
        object.put("value", rounded(value));
        object.put("unit", unit);
        object.put("baseline", rounded(baseline));
        object.put("ratio", rounded(ratio()));
        object.put("target", Double.isInfinite(target) ? null : target);
        object.put("met", met());
        return object;
    }

    private static Double rounded(Double number) {
        return number == null || number.isNaN() ? null : Math.round(number * 1000) / 1000.0;
    }
}
