// SPDX-License-Identifier: EPL-2.0
package org.liaison.bench.empty.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The only part of the empty window: ends the program as soon as it was painted once. */
public final class EmptyPart {

    private static final System.Logger LOG = System.getLogger("liaison.start");

    @Inject
    private IWorkbench workbench;

    /**
     * Fills the part.
     *
     * @param parent where
     */
    @PostConstruct
    public void create(Composite parent) {
        Canvas canvas = new Canvas(parent, SWT.NONE);
        canvas.addListener(SWT.Paint, event -> {
            LOG.log(System.Logger.Level.INFO, "painted");
            canvas.getDisplay().asyncExec(workbench::close);
        });
    }
}
