// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.liaison.criteria.Catalog;
import org.liaison.criteria.Labels;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.UserField;
import org.liaison.ui.ModelIds;
import org.liaison.ui.criteria.internal.admin.NamedTable.TableColumnText;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** On the left the kinds of field, beside them the fields of one, below these the values of the one that is selected. */
final class UserFieldsView {

    private final Desk desk;
    private final Composite page;
    private final Composite left;
    private final Map<Group, FlatButton> groups = new LinkedHashMap<>();
    private final List<Label> headings = new ArrayList<>();
    private final NamedTable fields;
    private final NamedTable values;
    private Group group = Group.all().getFirst();
    private Catalog catalog = new Catalog(List.of());
    private Usage usage = Usage.NONE;
    private Palette colored;

    UserFieldsView(Composite parent, Desk desk) {
        this.desk = desk;
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.horizontalSpacing = 24;
        page.setLayout(layout);
        left = column(page, 4);
        left.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        groups();
        Composite right = column(page, 16);
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fields = new NamedTable(right, desk, "fields", List.of(column("name", 240), column("translations", 110),
                number("values", 80), column("several", 130), number("records", 90), column("state", 90)),
                new FieldActions(desk, this));
        fields.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        values = new NamedTable(right, desk, "values", List.of(column("name", 240), column("translations", 110),
                number("records", 90), column("state", 90)), new ValueActions(desk, this));
        values.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        color();
        page.addListener(SWT.Paint, event -> color());
        show();
    }

    Composite control() {
        return page;
    }

    Group group() {
        return group;
    }

    /** The field whose values are shown. */
    Optional<UserField<?, ?>> field() {
        Named selected = fields.selected();
        return selected == null ? Optional.empty() : catalog.of(selected);
    }

    Optional<UserField<?, ?>> field(Named named) {
        return catalog.of(named);
    }

    List<UserField<?, ?>> fields() {
        return group.of(catalog);
    }

    /** Shows a field as soon as it is read. */
    void select(long id) {
        if (!page.isDisposed()) {
            fields.select(id);
            show();
        }
    }

    void read() {
        if (!page.isDisposed()) {
            desk.read(page, () -> desk.criteria().catalog(), read -> {
                catalog = read;
                show();
                desk.read(page, () -> Usage.of(read, desk.search()), counted -> {
                    usage = counted;
                    show();
                });
            });
        }
    }

    void focus() {
        fields.focus();
    }

    void show() {
        groups.forEach((each, button) -> button.choose(each.equals(group)));
        fields.title(desk.text("fields.title", group.name(desk.language()), group.records(desk.language())),
                group.hint(desk.language()));
        fields.show(group.of(catalog).stream().map(this::entry).toList());
        Optional<UserField<?, ?>> shown = field().filter(field -> field.kind() instanceof ListKind<?, ?, ?>);
        boolean list = group.kind() instanceof ListKind<?, ?, ?>;
        values.title(shown.map(field -> desk.text("values.title", field.label(desk.language()))).orElse(desk.text("values.none")),
                desk.text("values.hint"));
        values.takes(shown.isPresent());
        values.show(shown.map(field -> field.options().stream().map(this::value).toList()).orElse(List.of()));
        GridData data = (GridData) values.control().getLayoutData();
        if (data.exclude == list) {
            data.exclude = !list;
            values.control().setVisible(list);
            values.control().getParent().layout();
        }
    }

    private Entry entry(UserField<?, ?> field) {
        boolean list = field.kind() instanceof ListKind<?, ?, ?>;
        Integer records = usage.of(field.definition(), list);
        return new Entry(field.definition(), records == null || records > 0,
                List.of(field.label(desk.language()), translations(field.definition()),
                        list ? Integer.toString(field.options().size()) : "", more(field), records == null ? "" : number(records),
                        field.definition().offered() ? "" : desk.text("retired")));
    }

    private Entry value(Named option) {
        int records = usage.of(option, true);
        return new Entry(option, records > 0, List.of(option.label(desk.language()), translations(option), number(records),
                option.offered() ? "" : desk.text("retired")));
    }

    private String more(UserField<?, ?> field) {
        return FieldActions.more(field) ? desk.text(field.kind() instanceof ListKind<?, ?, ?> ? "more.list" : "more.text") : "";
    }

    private static String translations(Named named) {
        Labels labels = Labels.of(named);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("fr", labels.fr());
        all.put("en", labels.en());
        all.put("nl", labels.nl());
        return all.entrySet().stream().filter(each -> each.getValue() != null).map(Map.Entry::getKey)
                .collect(Collectors.joining(" · "));
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(desk.language()).format(count);
    }

    private void groups() {
        String before = "";
        for (Group each : Group.all()) {
            if (!each.name(desk.language()).equals(before)) {
                before = each.name(desk.language());
                Label heading = new Label(left, SWT.NONE);
                heading.setText(before);
                heading.setFont(Type.strong(left.getDisplay()));
                GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
                data.verticalIndent = headings.isEmpty() ? 0 : 12;
                heading.setLayoutData(data);
                headings.add(heading);
            }
            FlatButton button = new FlatButton(left, desk.icons(), FlatButton.Kind.QUIET).text(each.records(desk.language()));
            button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            button.setData(ModelIds.TEST_ID, "userFields.group." + each.kind().key() + '.' + each.scope());
            button.addListener(SWT.Selection, event -> {
                group = each;
                fields.select(0);
                values.select(0);
                show();
            });
            groups.put(each, button);
        }
    }

    private void color() {
        Palette palette = Palette.of(page.getDisplay());
        if (!palette.equals(colored)) {
            colored = palette;
            page.setBackground(palette.surface());
            left.setBackground(palette.surface());
            fields.control().getParent().setBackground(palette.surface());
            groups.values().forEach(button -> button.setBackground(palette.surface()));
            headings.forEach(heading -> {
                heading.setBackground(palette.surface());
                heading.setForeground(palette.text());
            });
            fields.color(palette);
            values.color(palette);
        }
    }

    private TableColumnText column(String key, int width) {
        return new TableColumnText(desk.text("column." + key), width, false);
    }

    private TableColumnText number(String key, int width) {
        return new TableColumnText(desk.text("column." + key), width, true);
    }

    private static Composite column(Composite parent, int spacing) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = spacing;
        column.setLayout(layout);
        return column;
    }
}
