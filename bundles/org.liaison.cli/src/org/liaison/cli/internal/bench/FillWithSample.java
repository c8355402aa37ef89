// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.List;

import org.liaison.store.Progress;
import org.liaison.exchange.SampleData;

/** Fills the data folder for the measures that follow. */
public final class FillWithSample implements Measure {

    @Override
    public List<Figure> take(Bench bench) {
        bench.say("sample " + bench.size());
        bench.session().service(SampleData.class).make(bench.size(), Progress.NONE);
        bench.catchUp();
        return List.of();
    }
}
