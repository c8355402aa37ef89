// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.liaison.map.Atlas;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.map.internal.view.Pin;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;

/**
 * What maps are made with.
 *
 * @param atlas knows where places are
 * @param background keeps the UI thread free
 * @param prompts asks before something leaves this computer
 */
@Creatable
public record MapKit(Atlas atlas, Background background, Prompts prompts) {

    static final String HELP = "org.liaison.map.map";
    private static final Texts TEXTS = new Texts(MapKit.class);

    /** Made by injection. */
    @Inject
    public MapKit {
    }

    /** The addresses of a record, by what the atlas knows. */
    AddressPins pins(Locale language) {
        return new AddressPins(atlas, language);
    }

    /** A map without pins yet. */
    MapPanel panel(Composite parent, Locale language, List<Pin> pins) {
        return new MapPanel(parent, language, pins, new StreetMap(prompts, language, Program::launch));
    }

    /** Shows a widget: its map, or that there is nothing to show. */
    void show(WidgetContext<?> context, List<Pin> pins) {
        if (pins.isEmpty()) {
            context.empty(TEXTS.get(context.language(), "noAddress"), null, null);
            return;
        }
        Composite area = new Composite(context.body(), SWT.NONE);
        area.setBackground(context.body().getBackground());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        area.setData(ModelIds.HELP_PAGE, HELP);
        panel(area, context.language(), pins).show(background, atlas);
    }
}
