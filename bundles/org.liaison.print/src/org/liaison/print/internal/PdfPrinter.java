// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.nio.file.StandardCopyOption;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.print.ListPrint;
import org.liaison.print.Pages;
import org.liaison.print.Printer;
import org.liaison.print.ReportPrint;
import org.liaison.print.internal.list.Headings;
import org.liaison.print.internal.list.ListPages;
import org.liaison.print.internal.page.DrawnPages;
import org.liaison.print.internal.page.Paper;
import org.liaison.print.internal.sheet.ContactSheet;
import org.liaison.print.internal.sheet.RelationSheet;
import org.liaison.print.internal.sheet.SheetPages;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** The printer. */
public final class PdfPrinter implements Printer {

    private final Store store;
    private final Search search;
    private final Workplace workplace;

    /**
     * Made by the service component runtime.
     *
     * @param store where records are
     * @param search knows what lists show of them
     * @param workplace whose language counts
     */
    public PdfPrinter(Store store, Search search, Workplace workplace) {
        this.store = store;
        this.search = search;
        this.workplace = workplace;
    }

    @Override
    public int sheets(Class<? extends DomainEntity> type, long[] ids, Path file, Progress progress) throws IOException {
        try (Paper paper = new Paper(false)) {
            SheetPages pages = new SheetPages(paper, workplace.language(), progress);
            if (type == Relation.class) {
                pages.print(store, Relation.class, ids, new RelationSheet(store, workplace.language()));
            } else {
                pages.print(store, Contact.class, ids, new ContactSheet(store, workplace.language()));
            }
            return write(paper, file);
        }
    }

    @Override
    public int report(ReportPrint report, Path file) throws IOException {
        try (Paper paper = new Paper(false)) {
            new SheetPages(paper, workplace.language(), Progress.NONE).print(report);
            return write(paper, file);
        }
    }

    @Override
    public ListPrint rows(Rows rows, List<String> columns, String title, String criteria) {
        Class<? extends DomainEntity> list = rows.query().list();
        return new ListPrint(list, rows.ids(), columns, title, criteria, rows.query().group()
                .flatMap(by -> search.field(list, by.field())).map(by -> new Headings(rows, by, workplace.language()).sections())
                .orElse(List.of()));
    }

    @Override
    public int list(ListPrint list, Path file, Progress progress) throws IOException {
        try (Paper paper = new Paper(true)) {
            new ListPages(paper, search, list, workplace.language()).print(progress);
            return write(paper, file);
        }
    }

    private static int write(Paper paper, Path file) throws IOException {
        Path part = file.toAbsolutePath().resolveSibling('.' + String.valueOf(file.getFileName()) + ".part");
        try {
            paper.save(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return paper.pages();
    }

    @Override
    public Pages open(Path file) throws IOException {
        return new DrawnPages(file);
    }
}
