// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.form.ValueViews;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;

/** What stands in a card whose widget threw something: one sentence, and a link to the details. */
record ErrorNote(DetailKit kit, ContributedWidget widget) {

    void show(Composite body, Throwable thrown) {
        Palette palette = Palette.of(body.getDisplay());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        body.setLayout(layout);
        Label icon = new Label(body, SWT.NONE);
        icon.setBackground(body.getBackground());
        icon.setImage(kit.forms().icons().image("triangle-alert", palette.danger()));
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Label text = new Label(body, SWT.WRAP);
        text.setBackground(body.getBackground());
        text.setForeground(palette.text());
        text.setText(kit.text("widgetFailed", widget.name()));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        Control details = ValueViews.link(body, kit.text("details"), () -> kit.forms().prompts().ask(new Prompt(body.getShell(),
                Prompt.Kind.ERROR, widget.name(), kit.text("widgetFailed", widget.name()), Failures.details(thrown),
                List.of(kit.text("close")))));
        details.setData(ModelIds.TEST_ID, "details");
        GridData below = new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 1);
        details.setLayoutData(below);
        details.moveBelow(text);
        new Label(body, SWT.NONE).moveAbove(details);
    }
}
