// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.liaison.store.Workplace;
import org.liaison.ui.detail.internal.choose.LayoutTexts;
import org.liaison.views.LayoutChoice;
import org.liaison.views.SavedLayout;
import org.liaison.ui.detail.internal.view.DetailView;
import org.liaison.ui.work.MenuWork;

/** Shows a record in another of its layouts, once there are any to choose from (checklist 52). */
final class LayoutItems {

    @AboutToShow
    void show(List<MMenuElement> items, MPart part, Workplace workplace) {
        if (part.getObject() instanceof DetailPart editor && editor.view() != null) {
            editor.view().layouts().filter(choice -> !choice.offered().isEmpty())
                    .ifPresent(choice -> items.add(menu(editor.view(), choice, new LayoutTexts(workplace.language()))));
        }
    }

    private static MMenu menu(DetailView<?> view, LayoutChoice choice, LayoutTexts texts) {
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.menu.layouts");
        menu.setLabel(texts.menu());
        Stream.concat(Stream.of(Optional.<SavedLayout>empty()), choice.offered().stream().map(Optional::of))
                .forEach(layout -> menu.getChildren().add(item(view, choice, layout, texts)));
        return menu;
    }

    private static MDirectMenuItem item(DetailView<?> view, LayoutChoice choice, Optional<SavedLayout> layout,
            LayoutTexts texts) {
        MDirectMenuItem item = MMenuFactory.INSTANCE.createDirectMenuItem();
        item.setElementId("org.liaison.menuitem.layout." + layout.map(SavedLayout::id).orElse(0L));
        item.setLabel(texts.name(layout).replace("&", "&&"));
        item.setType(ItemType.RADIO);
        boolean used = choice.used().map(SavedLayout::id).equals(layout.map(SavedLayout::id));
        item.setSelected(used);
        item.setObject(new MenuWork(() -> {
            if (item.isSelected() && !used) {
                view.show(layout);
            }
        }));
        return item;
    }
}
