// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.liaison.ui.detail.internal.contributed.ContributedLayout;
import org.liaison.ui.detail.internal.layout.Arrangement;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.ui.detail.internal.layout.LayoutXml.DamagedLayoutException;

/** Chooses the layout of an editor: the user's own, or else the default, or else one column of everything. */
record Arranger(DetailKit kit, String entity) {

    private static final Layout PLAIN = new Layout(List.of(new Layout.Tab("general", "", List.of(List.of(), List.of()))));

    Arrangement arrange(String stored, Set<String> off, Consumer<String> problem) {
        return Arrangement.of(stored(stored, problem).or(() -> shipped(problem)).orElse(PLAIN),
                kit.contributions().widgets(entity).stream().map(widget -> widget.offIfIn(off)).toList());
    }

    private Optional<Layout> stored(String xml, Consumer<String> problem) {
        if (xml == null) {
            return Optional.empty();
        }
        try {
            Layout own = LayoutXml.read(xml, UnaryOperator.identity());
            boolean untitled = own.tabs().stream().anyMatch(tab -> tab.title().isEmpty());
            return Optional.of(untitled ? own.withTitlesOf(shipped(problem).orElse(PLAIN)) : own);
        } catch (DamagedLayoutException damaged) {
            kit.forms().failures().log(damaged);
            problem.accept(kit.text("layoutDamaged"));
            return Optional.empty();
        }
    }

    private Optional<Layout> shipped(Consumer<String> problem) {
        Optional<ContributedLayout> layout = kit.contributions().layout(entity);
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LayoutXml.read(layout.get().xml(), layout.get().translate()));
        } catch (DamagedLayoutException | IOException damaged) {
            kit.forms().failures().log(damaged);
            problem.accept(kit.text("layoutMissing", layout.get().id()));
            return Optional.empty();
        }
    }
}
