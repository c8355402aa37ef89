// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Named;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.Importer;
import org.liaison.model.EntityType;
import org.liaison.store.Store;
import org.liaison.ui.ModelIds;
import org.liaison.ui.work.FileQuestion;
import org.liaison.ui.work.Prompt;

/** Imports a file: asks which one, what its columns stand for, and says what came of it. */
public final class ImportHandler {

    @Execute
    void run(Desk desk, Importer importer, Store store, IExtensionRegistry registry,
            @Optional @Named(ModelIds.PARAMETER_FILE) String file) {
        List<EntityType<?>> lists = Stream.of(registry.getConfigurationElementsFor("org.liaison.ui.lists"))
                .sorted(Comparator.comparingInt(ImportHandler::weight))
                .flatMap(element -> store.type(element.getAttribute("for")).stream()).toList();
        if (file == null) {
            choose(desk).ifPresent(
                    chosen -> new ImportWindow(desk, importer, lists, chosen, plan -> start(desk, importer, plan)).open());
        } else {
            start(desk, importer, Path.of(file), lists.get(file.endsWith(".vcf") ? lists.size() - 1 : 0));
        }
    }

    private static int weight(IConfigurationElement list) {
        String weight = list.getAttribute("weight");
        return weight != null && weight.matches("\\d{1,9}") ? Integer.parseInt(weight) : Integer.MAX_VALUE;
    }

    private static java.util.Optional<Path> choose(Desk desk) {
        return new FileQuestion(desk.shell(), desk.language(), desk.text("chooseFile"))
                .kind(desk.text("files"), "csv", "xlsx", "txt", "tsv", "vcf").toRead();
    }

    private static void start(Desk desk, Importer importer, Path file, EntityType<?> list) {
        desk.work(desk.text("running", file.getFileName()),
                progress -> importer.run(importer.plan(file, list.javaType(), Map.of()), progress),
                report -> desk.say(summary(desk, report)));
    }

    private static void start(Desk desk, Importer importer, ImportPlan plan) {
        desk.work(desk.text("running", plan.file().getFileName()), progress -> importer.run(plan, progress),
                report -> tell(desk, report));
    }

    private static String summary(Desk desk, ImportReport report) {
        return desk.text("done", report.created(), report.updated(), report.unchanged(), report.rejected());
    }

    private static void tell(Desk desk, ImportReport report) {
        String text = (report.dryRun() ? desk.text("wouldBe") + " " : "") + summary(desk, report)
                + report.rejectedFile().map(file -> "\n" + desk.text("rejectedFile", file)).orElse("");
        String remarks = Stream.concat(report.rejections().stream(), report.remarks().stream()).map(remark -> line(desk, remark))
                .reduce((one, other) -> one + "\n" + other).orElse("");
        desk.ask(Prompt.Kind.NOTICE, desk.text("reportTitle"), text, remarks, desk.text("close"));
    }

    private static String line(Desk desk, ImportReport.Remark remark) {
        return remark.column().isEmpty()
                ? desk.text("line", remark.line(), remark.text())
                : desk.text("lineColumn", remark.line(), remark.column(), remark.text());
    }
}
