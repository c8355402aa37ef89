// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.model.EntityType;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Icons;

/**
 * The room on the right of a list that its criteria take, or do not. Whether it is open, and how wide, is remembered; it is filled
 * only after the first rows were painted, and never while it is closed.
 */
public final class CriteriaSide {

    private static final String OPEN = "criteria.open";
    private static final String WIDTH = "criteria.width";
    private static final int WIDE_WINDOW = 1_200;
    private static final int USUAL_WIDTH = 280;
    private static final int LEAST_WIDTH = 200;
    /** The height of a line at the usual size of text. */
    private static final int USUAL_LINE = 17;
    private static final int AFTER_PAINTING_MILLIS = 60;

    private final ListModel model;
    private final Search search;
    private final Lists lists;
    private final PaneTexts texts;
    private final Icons icons;
    private final PaneMemory memory;
    private final Composite side;
    private CriteriaPane pane;
    private boolean waiting;

    /**
     * Makes room, and fills it later.
     *
     * @param parent a row with a grid
     * @param model the list
     * @param search knows the fields
     * @param language the user's language
     * @param icons draws icons
     * @param others the lists whose records belong to this one's
     * @param memory remembers how it was left
     */
    public CriteriaSide(Composite parent, ListModel model, Search search, Locale language, Icons icons,
            List<EntityType<?>> others, PaneMemory memory) {
        this.model = model;
        this.search = search;
        this.icons = icons;
        this.memory = memory;
        texts = new PaneTexts(language);
        lists = new Lists(new Lexicon(search, model.kind().type(), language), others.stream()
                .map(other -> new Lists.Other(other.name(), other.label(language),
                        new Lexicon(search, other.javaType(), language)))
                .toList());
        side = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        side.setLayout(layout);
        side.setData(ModelIds.TEST_ID, "list.criteria.pane");
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = Math.min(scaled(number(memory.get(WIDTH, ""), USUAL_WIDTH)),
                Math.max(USUAL_WIDTH, parent.getShell().getSize().x / 3));
        side.setLayoutData(data);
        new Grip(side, texts.get("width"), () -> data.widthHint, this::resize);
        boolean wide = parent.getShell().getSize().x >= WIDE_WINDOW;
        Grids.show(side, Boolean.parseBoolean(memory.get(OPEN, Boolean.toString(wide))));
        model.listen(this::changed);
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    /** Widths are remembered as they are at the usual size of text. */
    private int scaled(int width) {
        return width * line() / USUAL_LINE;
    }

    private int line() {
        GC gc = new GC(side);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return Math.max(USUAL_LINE, line);
    }

    /**
     * Puts into words what the list is asked for, be it typed or chosen.
     *
     * @return empty if it is asked for everything
     */
    public String words() {
        Criterion.All asked = model.query().whole();
        return asked.of().isEmpty() ? "" : new CriteriaWords(lists, lists.own()).of(asked);
    }

    /**
     * Whether it takes room.
     *
     * @return whether it is open
     */
    public boolean open() {
        return !((GridData) side.getLayoutData()).exclude;
    }

    /**
     * Its control.
     *
     * @return what takes the room
     */
    public Composite control() {
        return side;
    }

    /** Opens it, or closes it. */
    public void toggle() {
        Grids.show(side, !open());
        side.getParent().layout();
        if (open()) {
            fill();
            side.setFocus();
        }
        memory.put(Map.of(OPEN, Boolean.toString(open())));
    }

    private void resize(int width) {
        GridData data = (GridData) side.getLayoutData();
        data.widthHint = Math.clamp(width, scaled(LEAST_WIDTH), Math.max(scaled(LEAST_WIDTH), side.getParent().getSize().x / 2));
        side.getParent().layout();
        memory.put(Map.of(WIDTH, Integer.toString(data.widthHint * USUAL_LINE / line())));
    }

    private void changed(ListModel.Event event) {
        if (event != ListModel.Event.ROWS || side.isDisposed() || !open()) {
            return;
        }
        if (pane != null) {
            pane.update();
        } else if (!waiting) {
            waiting = true;
            // a timer runs even while the window is being opened; what it asks for then waits until the window can paint
            side.getDisplay().timerExec(AFTER_PAINTING_MILLIS, () -> side.getDisplay().asyncExec(this::fill));
        }
    }

    private void fill() {
        if (side.isDisposed() || !open() || !model.answered()) {
            waiting = false;
            return;
        }
        if (pane == null) {
            pane = new CriteriaPane(side, model, search, lists, texts, icons);
            side.layout(true, true);
        }
        pane.update();
    }
}
