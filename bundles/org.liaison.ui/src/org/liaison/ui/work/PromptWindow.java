// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The window of one prompt: an icon, a bold title, the text, details on demand, and the answers at the bottom right. */
final class PromptWindow {

    private static final int TEXT_WIDTH = 420;

    private final Display display;
    private final Icons icons;
    private final String detailsLabel;
    private int answer;

    PromptWindow(Display display, Icons icons, String detailsLabel) {
        this.display = display;
        this.icons = icons;
        this.detailsLabel = detailsLabel;
    }

    int ask(Prompt prompt) {
        answer = prompt.answers().size() - 1;
        Shell parent = prompt.shell() == null ? display.getActiveShell() : prompt.shell();
        Shell shell = new Shell(parent == null ? new Shell(display) : parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(prompt.title());
        shell.setData(ModelIds.TEST_ID, "prompt");
        shell.setLayout(new GridLayout());
        fill(shell, prompt);
        shell.pack();
        centre(shell, parent);
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return answer;
    }

    private void fill(Shell shell, Prompt prompt) {
        Palette palette = Palette.of(display);
        Composite message = new Composite(shell, SWT.NONE);
        message.setLayout(grid(2, 16));
        message.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label icon = new Label(message, SWT.NONE);
        icon.setImage(icons.image(iconName(prompt.kind()), iconColor(prompt.kind(), palette), 24));
        icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 3));
        Label title = new Label(message, SWT.WRAP);
        title.setText(prompt.title());
        title.setFont(Type.heading(display));
        title.setLayoutData(wide());
        Label text = new Label(message, SWT.WRAP);
        text.setText(prompt.text());
        text.setLayoutData(wide());
        if (!prompt.details().isEmpty()) {
            addDetails(message, prompt.details());
        }
        addAnswers(shell, prompt, palette);
    }

    private void addDetails(Composite parent, String details) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(grid(1, 0));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + detailsLabel + "</a>");
        link.addListener(SWT.Selection, event -> {
            link.dispose();
            Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
            text.setText(details);
            GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
            data.widthHint = TEXT_WIDTH;
            data.heightHint = 160;
            text.setLayoutData(data);
            area.getShell().pack();
        });
    }

    private void addAnswers(Shell shell, Prompt prompt, Palette palette) {
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 8;
        layout.marginRight = 8;
        layout.marginBottom = 8;
        layout.pack = false;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        for (int i = prompt.answers().size() - 1; i >= 0; i--) {
            int chosen = i;
            Button button = new Button(row, SWT.PUSH);
            button.setText(prompt.answers().get(i));
            button.setData(ModelIds.TEST_ID, "answer" + i);
            button.addListener(SWT.Selection, event -> {
                answer = chosen;
                shell.close();
            });
            if (i == byReturn(prompt)) {
                shell.setDefaultButton(button);
                button.setFocus();
            }
            // the platform would draw the one that Return gives in a colour of its own
            button.setBackground(palette.surface());
            button.setForeground(palette.text());
            if (i == 0) {
                button.setBackground(prompt.kind() == Prompt.Kind.DESTRUCTION ? palette.dangerFill() : palette.accent());
                button.setForeground(palette.onAccent());
            }
        }
    }

    /** Nobody loses anything by pressing Return once too often. */
    private static int byReturn(Prompt prompt) {
        return prompt.kind() == Prompt.Kind.DESTRUCTION ? prompt.answers().size() - 1 : 0;
    }

    private static void centre(Shell shell, Shell parent) {
        if (parent != null) {
            Rectangle outer = parent.getBounds();
            Point size = shell.getSize();
            shell.setLocation(outer.x + Math.max(0, (outer.width - size.x) / 2),
                    outer.y + Math.max(0, (outer.height - size.y) / 3));
        }
    }

    private static String iconName(Prompt.Kind kind) {
        return switch (kind) {
            case NOTICE -> "info";
            case QUESTION -> "circle-question-mark";
            case DESTRUCTION -> "trash-2";
            case ERROR -> "triangle-alert";
        };
    }

    private static Color iconColor(Prompt.Kind kind, Palette palette) {
        return kind == Prompt.Kind.NOTICE || kind == Prompt.Kind.QUESTION ? palette.link() : palette.danger();
    }

    private static GridLayout grid(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        return layout;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = TEXT_WIDTH;
        return data;
    }
}
