// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.values.Fold;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the records of a list, all or those that a query finds. */
public final class ExportCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "export")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "relations|contacts|KIND", descriptionKey = "export.list")
        private String list;
        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "export.file")
        private Path file;
        @Option(names = "--filter", paramLabel = "QUERY", descriptionKey = "export.filter")
        private String filter;
        @Option(names = "--sort", paramLabel = "COLUMN", split = ",", descriptionKey = "export.sort")
        private List<String> sort = List.of();
        @Option(names = "--columns", paramLabel = "COLUMN", split = ",", descriptionKey = "export.columns")
        private List<String> columns = List.of();
        @Option(names = "--format", paramLabel = "csv|xlsx|vcard", descriptionKey = "export.format")
        private String format;
        @Option(names = "--separator", paramLabel = "CHAR", defaultValue = ",", descriptionKey = "export.separator")
        private String separator;
        @Option(names = "--bom", descriptionKey = "export.bom")
        private boolean mark;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            char character = separator.equals("tab") || separator.equals("\\t") ? '\t' : separator.charAt(0);
            if (separator.length() > 1 && character != '\t' || ",;\t|".indexOf(character) < 0) {
                throw wrong("noSuchSeparator", separator);
            }
            Optional<Class<? extends DomainEntity>> thing = thing();
            if (thing.isPresent()) {
                return written(as(ExportPlan.all(thing.get(), file).separated(character, mark)));
            }
            Listed listed = Listed.of(session, list);
            RowsView view = new RowsView(session, listed);
            ExportPlan plan = ExportPlan.all(listed.type(), file).separated(character, mark)
                    .with(columns.stream().map(name -> view.field(name.strip()).id()).toList());
            if (filter != null || !sort.isEmpty()) {
                Query query = new Query(session, listed, filter == null ? List.of() : List.of(filter));
                if (query.explained() != ExitCode.DONE) {
                    return ExitCode.WRONG;
                }
                plan = plan.of(found(query.of(sort.stream().map(view::sort).toList())));
            }
            return written(as(plan));
        }

        private ExportPlan as(ExportPlan plan) {
            return format == null ? plan : plan.as(known());
        }

        /** What stands in no list: activities, connections, entries of dossiers, colleagues … */
        private Optional<Class<? extends DomainEntity>> thing() {
            return session.service(Store.class).types().stream()
                    .filter(type -> type.javaType() != Relation.class && type.javaType() != Contact.class)
                    .filter(type -> type.name().equalsIgnoreCase(list)
                            || Fold.of(type.label(session.language())).equals(Fold.of(list)))
                    .findFirst().map(EntityType::javaType);
        }

        private ExitCode written(ExportPlan plan) {
            long count = session.service(Exporter.class).run(plan, new Ticker(session));
            session.out().line(say("exported", count, file));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("exported", count);
            session.out().object(object);
            return ExitCode.DONE;
        }

        private long[] found(ListQuery query) {
            try (Rows rows = session.service(Search.class).rows(query)) {
                return rows.ids();
            }
        }

        private Format known() {
            return Arrays.stream(Format.values()).filter(one -> one.name().equalsIgnoreCase(format)).findFirst()
                    .orElseThrow(() -> new WrongUseException("", say("noSuchFormat", format,
                            String.join(", ",
                                    Arrays.stream(Format.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList()))));
        }
    }
}
