// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.establishments;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/** One establishment: what it is and how to reach it, notes on it, and who works there. */
final class EstablishmentDetail {

    private static final Texts TEXTS = new Texts(EstablishmentDetail.class);

    private static final int MARGIN = 12;

    private final WidgetContext<Relation> context;
    private final Icons icons;
    private final Consumer<WorkingCopy<Establishment>> remover;
    private final Composite area;
    private Page page = Page.INFORMATION;
    private WorkingCopy<Establishment> part;

    /** What is shown of an establishment; the names are keys of texts. */
    private enum Page {
        INFORMATION, NOTES, CONTACTS
    }

    private record Reach(List<Coordinate> coordinates, List<Address> addresses) {
    }

    EstablishmentDetail(Composite parent, WidgetContext<Relation> context, Icons icons,
            Consumer<WorkingCopy<Establishment>> remover) {
        this.context = context;
        this.icons = icons;
        this.remover = remover;
        area = composite(parent, 1, 8);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Shows an establishment, or nothing if it is null. */
    void show(WorkingCopy<Establishment> newPart) {
        part = newPart;
        if (part == null || part.isNew()
                || part.loaded(CoordinateFields.ESTABLISHMENT) && part.loaded(AddressFields.ESTABLISHMENT)) {
            render();
            return;
        }
        Establishment establishment = part.record();
        context.load(reader -> new Reach(reader.list(CoordinateFields.ESTABLISHMENT, establishment),
                reader.list(AddressFields.ESTABLISHMENT, establishment)), reach -> {
                    newPart.load(CoordinateFields.ESTABLISHMENT, reach.coordinates());
                    newPart.load(AddressFields.ESTABLISHMENT, reach.addresses());
                    if (part == newPart && !area.isDisposed()) {
                        render();
                    }
                });
    }

    private void render() {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        if (part != null) {
            pages();
            switch (page) {
                case INFORMATION -> information();
                case NOTES -> context.fields(section(), part, List.of(EstablishmentFields.NOTES));
                case CONTACTS -> new EstablishmentContacts(context, icons).show(indented(), part.record());
            }
        }
        area.requestLayout();
    }

    private void pages() {
        Composite bar = composite(area, Page.values().length + 1, 4);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (Page each : Page.values()) {
            if (each == Page.CONTACTS && part.isNew()) {
                continue;
            }
            FlatButton button = new FlatButton(bar, icons, FlatButton.Kind.QUIET).text(text("page." + each.name()));
            button.setData(ModelIds.TEST_ID, each.name());
            button.choose(each == page);
            button.addListener(SWT.Selection, event -> {
                page = each;
                render();
            });
        }
        if (context.editing()) {
            IconButton remove = new IconButton(bar, icons, "trash-2", text("removeEstablishment"));
            remove.control().setData(ModelIds.TEST_ID, "removeEstablishment");
            remove.control().setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
            remove.onPress(() -> remover.accept(part));
        }
    }

    private void information() {
        context.fields(section(), part, List.of(EstablishmentFields.NAME, EstablishmentFields.SIGN, EstablishmentFields.SIRET,
                EstablishmentFields.HEAD_OFFICE));
        heading(text("coordinates"));
        context.parts(indented(), part, CoordinateFields.ESTABLISHMENT,
                List.of(CoordinateFields.KIND, CoordinateFields.VALUE, CoordinateFields.COMMENT), text("notFilledIn"));
        heading(text("addresses"));
        context.parts(indented(), part, AddressFields.ESTABLISHMENT, List.of(AddressFields.KIND, AddressFields.STREET,
                AddressFields.COMPLEMENT, AddressFields.POST_CODE, AddressFields.CITY, AddressFields.COUNTRY),
                text("notFilledIn"));
    }

    private void heading(String heading) {
        Label label = new Label(area, SWT.NONE);
        label.setBackground(area.getBackground());
        label.setForeground(Palette.of(area.getDisplay()).text());
        label.setFont(Type.strong(area.getDisplay()));
        label.setText(heading);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = MARGIN;
        label.setLayoutData(data);
    }

    private Composite section() {
        Composite section = new Composite(area, SWT.NONE);
        section.setBackground(area.getBackground());
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return section;
    }

    /** Rows of fields have a margin of their own; whatever else there is stands in line with them. */
    private Composite indented() {
        Composite section = section();
        ((GridData) section.getLayoutData()).horizontalIndent = MARGIN;
        return section;
    }

    private String text(String key) {
        return TEXTS.get(context.language(), key);
    }

    private static Composite composite(Composite parent, int columns, int spacing) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = spacing;
        layout.verticalSpacing = spacing;
        made.setLayout(layout);
        return made;
    }
}
