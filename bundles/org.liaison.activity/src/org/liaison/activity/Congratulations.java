// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.LocalDate;
import java.util.List;

/** Who is to be congratulated. An OSGi service; not for the UI thread. */
public interface Congratulations {

    /**
     * The occasions of some days, of all contacts that are not passive. The search index finds whom they concern.
     *
     * @param from the first day, today say
     * @param days how many days, the first included
     * @param most how many contacts are looked at, at most
     * @return the next first
     */
    List<Occasion> upcoming(LocalDate from, int days, int most);
}
