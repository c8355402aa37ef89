// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.nio.file.Path;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.app.internal.start.Launch;
import org.liaison.ui.ModelIds;

/** Takes a picture of the window as soon as the first list shows its rows, and ends the client: {@code --screenshot FILE}. */
public final class Camera {

    private static final System.Logger LOG = System.getLogger(Camera.class.getName());
    private static final int PATIENCE_MILLIS = 60_000;
    /** Until hover effects, fonts and the window manager have settled. */
    private static final int CALM_MILLIS = 700;

    private final Launch launch;
    private final MApplication application;
    private final Display display;
    private boolean taken;
    private int shown;

    /**
     * Made by injection.
     *
     * @param launch knows the file
     * @param application has the window
     * @param display waits
     */
    @Inject
    public Camera(Launch launch, MApplication application, Display display) {
        this.launch = launch;
        this.application = application;
        this.display = display;
    }

    @PostConstruct
    void beImpatient() {
        launch.arguments().screenshot().ifPresent(file -> display.timerExec(PATIENCE_MILLIS, () -> {
            if (!taken) {
                end("No list showed its rows within a minute, so there is no picture in " + file + ".", null);
            }
        }));
    }

    @Inject
    @Optional
    void listShown(@UIEventTopic(ModelIds.TOPIC_LIST_SHOWN) Integer rows) {
        boolean expected = rows > 0 || launch.arguments().start().filter(start -> !start.equals("empty")).isEmpty();
        shown++;
        if (expected) {
            launch.arguments().screenshot().ifPresent(file -> takeWhenCalm(file, shown));
        }
    }

    /** Not while rows still change, and not with a window in front of them. */
    private void takeWhenCalm(Path file, int asOf) {
        display.timerExec(CALM_MILLIS, () -> {
            boolean alone = Stream.of(display.getShells()).filter(Shell::isVisible).count() == 1;
            if (asOf == shown && !taken) {
                if (alone) {
                    taken = true;
                    take(file);
                } else {
                    takeWhenCalm(file, asOf);
                }
            }
        });
    }

    private void take(Path file) {
        MWindow window = application.getChildren().get(0);
        Shell shell = (Shell) window.getWidget();
        shell.forceActive();
        shell.update();
        // what the window manager puts around a window is known too late to be in the bounds
        Rectangle bounds = shell.getBounds().union(display.map(shell, null, shell.getClientArea()))
                .intersection(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader saver = new ImageLoader();
        saver.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        try {
            saver.save(file.toString(), SWT.IMAGE_PNG);
            close();
        } catch (SWTException unwritable) {
            end("The picture cannot be written to " + file + ".", unwritable);
        } finally {
            image.dispose();
        }
    }

    private void end(String sentence, Throwable cause) {
        LOG.log(System.Logger.Level.ERROR, sentence, cause);
        launch.exit().set(1);
        close();
    }

    private void close() {
        application.getContext().get(IWorkbench.class).close();
    }
}
