// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.exchange.ImportReport.Remark;
import org.liaison.exchange.ImportReport;
import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;

/** Counts what an import does. */
final class Tally {

    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private final Map<EntityType<?>, Long> added = new HashMap<>();
    private final List<Remark> rejections = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void created() {
        created++;
    }

    void known(boolean changed) {
        if (changed) {
            updated++;
        } else {
            unchanged++;
        }
    }

    void added(EntityType<?> type) {
        added.merge(type, 1L, Long::sum);
    }

    void rejected(Draft draft) {
        rejected++;
        for (Draft.Wrong wrong : draft.wrongs()) {
            if (rejections.size() < ImportReport.REMARKS) {
                rejections.add(new Remark(draft.line(), wrong.column(), wrong.text()));
            }
        }
    }

    void remark(long line, String column, String text) {
        if (remarks.size() < ImportReport.REMARKS) {
            remarks.add(new Remark(line, column, text));
        }
    }

    long rows() {
        return created + updated + unchanged + rejected;
    }

    ImportReport report(Optional<Path> rejectedFile,
            Optional<ChangeSet> changeSet, boolean dryRun) {
        rejections.sort(Comparator.comparingLong(Remark::line));
        return new ImportReport(created, updated, unchanged, rejected, added, rejections, remarks, rejectedFile, changeSet,
                dryRun);
    }
}
