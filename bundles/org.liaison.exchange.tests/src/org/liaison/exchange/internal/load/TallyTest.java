// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liaison.exchange.ImportReport;

class TallyTest {

    private final Tally tally = new Tally();

    private void reject(long line) {
        Draft draft = new Draft(line, List.of());
        draft.wrongs().add(new Draft.Wrong("column", "wrong"));
        tally.rejected(draft);
    }

    private ImportReport report() {
        return tally.report(Optional.empty(), Optional.empty(), true);
    }

    @Test
    void countsAllButNamesTheFirstThousand() {
        for (long line = 1; line <= 1001; line++) {
            reject(line);
            tally.remark(line, "column", "remark");
        }
        assertEquals(1001, report().rejected());
        assertEquals(1001, tally.rows());
        assertEquals(1000, report().rejections().size());
        assertEquals(1000, report().rejections().getLast().line());
        assertEquals(1000, report().remarks().size());
    }

    @Test
    void namesRejectionsInTheOrderOfTheFile() {
        reject(7);
        reject(3);
        assertEquals(List.of(3L, 7L), report().rejections().stream().map(ImportReport.Remark::line).toList());
    }

    @Test
    void everyRowIsOneOfFourKinds() {
        tally.created();
        tally.known(true);
        tally.known(false);
        tally.known(false);
        reject(5);
        ImportReport report = report();
        assertEquals(List.of(1L, 1L, 2L, 1L), List.of(report.created(), report.updated(), report.unchanged(), report.rejected()));
        assertEquals(5, tally.rows());
    }
}
