// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.crm.Address;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.ui.PartAction;
import org.liaison.ui.look.Icons;
import org.liaison.ui.map.internal.view.Pin;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/**
 * <i>Voir sur la carte</i>, to the right of an address: shows it on the map that is seen with it, else on one in a window (checklist 134).
 */
public final class ShowOnMap implements PartAction<Address> {

    private static final Texts TEXTS = new Texts(ShowOnMap.class);
    private static final int WIDTH = 680;
    private static final int HEIGHT = 420;

    private final MapKit kit;
    private final Workplace workplace;
    private final Icons icons;

    /**
     * Made by injection.
     *
     * @param kit what maps are made with
     * @param workplace the user's language
     * @param icons draws icons
     */
    @Inject
    public ShowOnMap(MapKit kit, Workplace workplace, Icons icons) {
        this.kit = kit;
        this.workplace = workplace;
        this.icons = icons;
    }

    @Override
    public void run(Address address, Control near) {
        Locale language = workplace.language();
        kit.background().run(near, () -> kit.pins(language).of("", address), pin -> {
            if (MapPanel.near(near).filter(panel -> panel.reveal(pin)).isEmpty()) {
                open(pin, near);
            }
        });
    }

    private void open(Pin pin, Control near) {
        Locale language = workplace.language();
        SmallWindow window = new SmallWindow(near.getShell(), icons, TEXTS.get(language, "title"), "mapWindow");
        window.shell().setData(ModelIds.HELP_PAGE, MapKit.HELP);
        Composite body = window.body(1);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = WIDTH;
        size.heightHint = HEIGHT;
        body.setLayoutData(size);
        MapPanel panel = kit.panel(body, language, List.of(pin));
        panel.show(kit.background(), kit.atlas());
        window.open(panel.first());
    }
}
