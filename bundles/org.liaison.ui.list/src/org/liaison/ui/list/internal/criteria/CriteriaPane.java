// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Facets.Choice;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.Search.Problem;
import org.liaison.search.query.Criterion;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.criteria.Choosing.Pick;
import org.liaison.ui.list.internal.criteria.FacetRow.Ask;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Nesting;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/**
 * What a list is narrowed by: the criteria in use, and the values of its fields to choose from, with how many rows each has. The
 * counts are asked for after the rows are there, in the background.
 */
final class CriteriaPane {

    /** So many fields show their values from the beginning; those further down are opened when they are wanted. */
    private static final int OPEN_SECTIONS = 4;

    private final ListModel model;
    private final Search search;
    private final Lists lists;
    private final PaneTexts texts;
    private final Icons icons;
    private final Composite pane;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Composite facetArea;
    private final Chips chips;
    private final Label title;
    private final FlatButton clear;
    private final Drafts drafts;
    private final ConditionsEditor editor;
    private final List<FacetSection> sections = new ArrayList<>();
    private Map<Criterion, String> problems = Map.of();
    private int learnt;
    private Palette colors;

    CriteriaPane(Composite parent, ListModel model, Search search, Lists lists, PaneTexts texts, Icons icons) {
        this.model = model;
        this.search = search;
        this.lists = lists;
        this.texts = texts;
        this.icons = icons;
        pane = Grids.column(parent, 0);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pane.setBackgroundMode(SWT.INHERIT_FORCE);
        pane.setData(ModelIds.TEST_ID, "list.criteria.body");
        Composite head = head();
        title = new Label(head, SWT.NONE);
        title.setText(texts.get("title"));
        title.setFont(Type.heading(pane.getDisplay()));
        title.setLayoutData(Grids.wide());
        clear = new FlatButton(head, icons, FlatButton.Kind.QUIET).text(texts.get("clearAll"));
        clear.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        clear.setData(ModelIds.TEST_ID, "list.criteria.clear");
        clear.addListener(SWT.Selection, event -> clear());
        Grids.show(clear, false);
        chips = new Chips(pane, model, new CriteriaWords(lists, lists.own()), texts, icons);
        scrolled = new ScrolledComposite(pane, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = Grids.column(scrolled, 4);
        ((GridLayout) content.getLayout()).marginBottom = 12;
        scrolled.setContent(content);
        facetArea = Grids.column(content, 4);
        sections(facets().stream().limit(OPEN_SECTIONS).map(FieldDescription::id).collect(Collectors.toSet()));
        drafts = new Drafts(lists);
        editor = new ConditionsEditor(content, lists, texts, icons, drafts.top(), this::edited, this::reveal);
        Composite foot = foot();
        FlatButton add = new FlatButton(foot, icons, FlatButton.Kind.PLAIN).icon("plus").text(texts.get("addCriterion"));
        add.setData(ModelIds.TEST_ID, "list.criteria.add");
        add.addListener(SWT.Selection, event -> editor.offer(add, drafts.top(), lists.own()));
        scrolled.addListener(SWT.Resize, event -> fit());
        pane.addListener(SWT.Paint, event -> color());
        color();
    }

    private Composite head() {
        Composite head = new Composite(pane, SWT.NONE);
        head.setLayoutData(Grids.wide());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginLeft = 12;
        layout.marginHeight = 4;
        head.setLayout(layout);
        return head;
    }

    private Composite foot() {
        Composite foot = Grids.column(pane, 0);
        ((GridLayout) foot.getLayout()).marginWidth = 12;
        ((GridLayout) foot.getLayout()).marginHeight = 8;
        foot.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Palette.of(foot.getDisplay()).line());
            event.gc.drawLine(0, 0, foot.getSize().x, 0);
        });
        return foot;
    }

    private void sections(Set<String> open) {
        for (FieldDescription field : facets()) {
            Choosing choosing = new Choosing(lists.own(), field);
            sections.add(new FacetSection(facetArea, icons, texts, field, open.contains(field.id()), this::ask,
                    (pick, ask) -> choose(choosing, pick, ask)));
        }
    }

    /** What is chosen by name is asked for more often than numbers, whichever plug-in they come from. */
    private List<FieldDescription> facets() {
        return lists.own().fields().stream().filter(FieldDescription::facet)
                .sorted(Comparator.comparing(field -> field.type().equals("number"))).toList();
    }

    /** Users may define fields while the pane is open. */
    private void learnFields() {
        if (!facets().equals(sections.stream().map(FacetSection::field).toList())) {
            Set<String> open = sections.stream().filter(FacetSection::isOpen).map(section -> section.field().id())
                    .collect(Collectors.toSet());
            learnt = -1;
            sections.clear();
            Stream.of(facetArea.getChildren()).forEach(Control::dispose);
            sections(open);
            layOut();
        }
    }

    private void color() {
        Palette palette = Palette.of(pane.getDisplay());
        // not by the background, which the style sheet may have changed before
        if (!palette.equals(colors)) {
            boolean anew = colors != null;
            colors = palette;
            pane.setBackground(palette.surface());
            title.setForeground(palette.text());
            chips.color();
            showChips(problems);
            if (anew) {
                pane.getDisplay().asyncExec(this::colorConditions);
            }
        }
    }

    private void colorConditions() {
        if (!pane.isDisposed()) {
            editor.rebuild();
            layOut();
        }
    }

    private void choose(Choosing choosing, Pick pick, Ask ask) {
        ListQuery query = model.query();
        Choice now = pick.key().isEmpty() ? choosing.ofNoValue(query) : said(choosing, pick);
        model.show(switch (ask) {
            case WANT -> choosing.with(query, pick, now == Choice.WANTED ? Choice.NONE : Choice.WANTED);
            case LEAVE_OUT -> choosing.with(query, pick, now == Choice.LEFT_OUT ? Choice.NONE : Choice.LEFT_OUT);
            case ONLY -> choosing.only(query, pick, Choice.WANTED);
        });
    }

    /** What the rows on the screen say of a value, which is what the user sees and means to change. */
    private Choice said(Choosing choosing, Pick pick) {
        return sections.stream().filter(section -> section.field().equals(choosing.field())).findFirst().orElseThrow()
                .choice(pick);
    }

    private void clear() {
        model.show(model.query().where(Criterion.All.NOTHING));
    }

    /** Shows what belongs to the rows that there are now. */
    void update() {
        learnFields();
        if (drafts.follow(model.query().criteria())) {
            editor.rebuild();
            layOut();
        }
        showChips(problems);
        ask();
        if (learnt != model.total()) {
            model.about(rows -> lists.read(), this::learn);
        }
        if (!model.query().criteria().of().isEmpty()) {
            model.about(rows -> search.problems(rows.query(), texts.language()).stream().collect(
                    Collectors.toMap(Problem::criterion, Problem::sentence, (first, second) -> first)), this::showChips);
        }
    }

    private void learn(List<Facets> read) {
        learnt = model.total();
        lists.learn(read);
        showChips(problems);
    }

    private void edited() {
        model.show(model.query().where(drafts.into(model.query().criteria())));
    }

    /** Cards came or went, or changed their size. */
    private void reveal(Control card) {
        layOut();
        if (card != null && !card.isDisposed()) {
            scrolled.showControl(withAllAround(card));
        }
    }

    /** A card along with the group that it is in, and what is offered at the end of that, as far as there is room. */
    private Control withAllAround(Control card) {
        Control whole = card;
        int room = scrolled.getClientArea().height;
        for (Control around = card; around != content && around.getSize().y <= room; around = around.getParent()) {
            whole = around;
        }
        return whole;
    }

    private void ask() {
        List<Asked> asked = sections.stream().flatMap(section -> section.asked().stream()).toList();
        model.about(rows -> rows.facets(asked), this::show);
    }

    private void show(Facets facets) {
        if (pane.isDisposed()) {
            return;
        }
        lists.own().learn(facets);
        boolean moved = false;
        for (FacetSection section : sections) {
            moved |= section.show(facets.of(section.field().id()),
                    new Choosing(lists.own(), section.field()).ofNoValue(model.query()));
        }
        if (moved) {
            layOut();
        }
    }

    private void showChips(Map<Criterion, String> found) {
        if (pane.isDisposed()) {
            return;
        }
        problems = found;
        if (chips.show(found, learnt)) {
            Grids.show(clear, !model.query().criteria().of().isEmpty());
            boolean seen = scrolled.getSize().y > 0;
            int top = scrolled.getLocation().y;
            pane.layout(true, true);
            if (seen) {
                Point origin = scrolled.getOrigin();
                scrolled.setOrigin(origin.x, Math.max(0, origin.y + scrolled.getLocation().y - top));
            }
        }
    }

    /** What the user is at stays where it is on the screen, however many values come or go above it. */
    private void layOut() {
        Control held = pane.getDisplay().getFocusControl();
        int before = Nesting.isIn(held, content) ? top(held) : 0;
        content.layout(true, true);
        fit();
        if (Nesting.isIn(held, content)) {
            Point origin = scrolled.getOrigin();
            scrolled.setOrigin(origin.x, Math.max(0, origin.y + top(held) - before));
        }
    }

    private int top(Control control) {
        return pane.getDisplay().map(control, null, 0, 0).y;
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
    }
}
