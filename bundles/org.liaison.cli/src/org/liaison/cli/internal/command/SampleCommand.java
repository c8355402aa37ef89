// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.exchange.SampleData;
import org.liaison.store.ChangeSet;

import picocli.CommandLine.Parameters;

/** Makes sample data. */
public final class SampleCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "sample")
    private static final class Run extends SpeakingTask {

        private static final int MOST = 10_000_000;

        @Parameters(index = "0", paramLabel = "N", descriptionKey = "sample.count")
        private int count;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            if (count < 1 || count > MOST) {
                throw wrong("sampleCount", MOST);
            }
            ChangeSet made = session.service(SampleData.class).make(count, new Ticker(session));
            session.out().line(say("sampleMade", count, 3L * count));
            session.out().object(ChangeSetView.object(made));
            return ExitCode.DONE;
        }
    }
}
