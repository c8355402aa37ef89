// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.function.LongFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.Progress;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** Shows how far a long job is, and ends it when asked to. The job tells it from any thread. */
public final class ProgressWindow implements Progress {

    private static final int STEPS = 1_000;
    private static final int WIDTH = 420;

    private final Shell shell;
    private final ProgressBar bar;
    private final Label records;
    private final LongFunction<String> counted;
    private volatile boolean cancelled;

    /**
     * Opens it over a window, which waits meanwhile.
     *
     * @param parent the window
     * @param icons draws icons
     * @param title what is being done
     * @param cancel the label of the button that ends it
     * @param counted how many records are done, as a sentence
     */
    public ProgressWindow(Shell parent, Icons icons, String title, String cancel, LongFunction<String> counted) {
        this.counted = counted;
        Palette palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL);
        shell.setText(title);
        shell.setBackground(palette.surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.verticalSpacing = 12;
        shell.setLayout(layout);
        Label heading = new Label(shell, SWT.NONE);
        heading.setText(title);
        heading.setFont(Type.heading(parent.getDisplay()));
        heading.setForeground(palette.text());
        bar = new ProgressBar(shell, SWT.SMOOTH);
        bar.setMaximum(STEPS);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        bar.setLayoutData(wide);
        records = new Label(shell, SWT.NONE);
        records.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        records.setForeground(palette.muted());
        FlatButton end = new FlatButton(shell, icons, FlatButton.Kind.PLAIN).text(cancel);
        end.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        end.setBackground(palette.surface());
        end.setData(ModelIds.TEST_ID, "progress.cancel");
        end.addListener(SWT.Selection, event -> cancel(end));
        shell.addListener(SWT.Close, event -> {
            event.doit = cancelled;
            cancel(end);
        });
        shell.pack();
        Rectangle around = parent.getBounds();
        Point size = shell.getSize();
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
        shell.open();
    }

    private void cancel(FlatButton button) {
        cancelled = true;
        button.setEnabled(false);
    }

    @Override
    public void at(long done, long total, long count) {
        if (!shell.getDisplay().isDisposed()) {
            shell.getDisplay().asyncExec(() -> show(done, total, count));
        }
    }

    private void show(long done, long total, long count) {
        if (!shell.isDisposed()) {
            bar.setSelection(total == 0 ? 0 : (int) (STEPS * done / total));
            records.setText(counted.apply(count));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Closes it when the job has ended. */
    public void close() {
        cancelled = true;
        shell.dispose();
    }
}
