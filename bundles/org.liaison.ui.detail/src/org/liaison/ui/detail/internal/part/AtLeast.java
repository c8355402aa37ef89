// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.ui.RecordAdvice;
import org.liaison.ui.RecordBadge;
import org.liaison.ui.detail.internal.contributed.ContributedLayout;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.Contributions;
import org.liaison.ui.detail.internal.contributed.RecordKind;
import org.liaison.ui.form.PartLink;

/**
 * What is contributed, and of widgets so many at least: the first of them stand there under another id once more, and again.
 *
 * @param count how many widgets
 * @param all what is contributed
 */
record AtLeast(int count, Contributions all) implements Contributions {

    @Override
    public List<ContributedWidget> widgets(String entity) {
        List<ContributedWidget> different = all.widgets(entity);
        List<ContributedWidget> widgets = new ArrayList<>(different);
        while (!different.isEmpty() && widgets.size() < count) {
            ContributedWidget again = different.get(widgets.size() % different.size());
            widgets.add(new ContributedWidget(again.id() + '.' + widgets.size(), again.name(), again.description(), again.icon(),
                    again.entity(), again.tab(), null, again.readOnly(), again.make()));
        }
        return widgets;
    }

    @Override
    public Optional<ContributedLayout> layout(String entity) {
        return all.layout(entity);
    }

    @Override
    public RecordKind kind(String entity) {
        return all.kind(entity);
    }

    @Override
    public List<RecordAdvice<?>> advice(String entity) {
        return all.advice(entity);
    }

    @Override
    public List<RecordBadge<?>> badges(String entity) {
        return all.badges(entity);
    }

    @Override
    public List<PartLink> links(String entity) {
        return all.links(entity);
    }
}
