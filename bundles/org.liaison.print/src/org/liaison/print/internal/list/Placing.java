// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.list;

import java.util.List;
import java.util.Optional;

import org.liaison.print.ListPrint.Section;

/**
 * On which page and line each row of a list comes. A heading stands above the first row of its section, never alone at the foot of a
 * page, and again at the top of a page where the section goes on.
 */
final class Placing {

    private final List<Section> sections;
    private final int perPage;
    private int section = -1;
    private int page;
    private int line;
    private Section heading;
    private boolean goesOn;
    private boolean turned;

    Placing(List<Section> sections, int perPage) {
        this.sections = sections;
        this.perPage = perPage;
        line = perPage;
    }

    /** How many pages so many rows take. */
    static int pages(List<Section> sections, int perPage, int rows) {
        Placing placing = new Placing(sections, perPage);
        for (int row = 0; row < rows; row++) {
            placing.next(row);
        }
        return Math.max(1, placing.page);
    }

    /** Places a row that comes after those before. */
    void next(int row) {
        boolean first = begins(row);
        turned = line + (first ? 2 : 1) > perPage;
        if (turned) {
            page++;
            line = 0;
        }
        goesOn = !first;
        heading = section >= 0 && (first || turned) ? sections.get(section) : null;
        line += heading == null ? 1 : 2;
    }

    /** A row may be missing, also the first of its section. */
    private boolean begins(int row) {
        int before = section;
        while (section + 1 < sections.size() && sections.get(section + 1).first() <= row) {
            section++;
        }
        return section != before;
    }

    /** Whether a page begins with this row. */
    boolean turned() {
        return turned;
    }

    /** The heading in the line above the row. */
    Optional<Section> heading() {
        return Optional.ofNullable(heading);
    }

    /** Whether the section of the heading began on a page before. */
    boolean goesOn() {
        return goesOn;
    }

    /** The line of the row, from 0. */
    int line() {
        return line - 1;
    }
}
