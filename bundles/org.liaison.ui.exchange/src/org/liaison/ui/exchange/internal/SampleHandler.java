// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.exchange.SampleData;

/** Makes sample data to look around with. */
public final class SampleHandler {

    private static final int RELATIONS = 500;

    @Execute
    void load(Desk desk, SampleData sample) {
        desk.work(desk.text("sampleRunning"), progress -> sample.make(RELATIONS, progress),
                made -> desk.say(desk.text("sampleDone")));
    }
}
