// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.swing.JComponent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * The line icons, drawn from SVG in any colour and crisp at any zoom. It makes each image once and disposes all of them with the
 * display.
 */
@Creatable
@Singleton
public final class Icons {

    /** The colour in the files, a grey that can be seen on any ground; it gives way to the colour asked for. */
    private static final Pattern STROKE = Pattern.compile("currentColor|#6b7280");
    private static final Pattern SIZE = Pattern.compile("(<svg[^>]*?)\\swidth=\"[^\"]*\"([^>]*?)\\sheight=\"[^\"]*\"",
            Pattern.DOTALL);
    private static final String FALLBACK = "/icons/puzzle.svg";
    private static final System.Logger LOG = System.getLogger(Icons.class.getName());

    private final Display display;
    private final Map<Key, Image> images = new HashMap<>();

    /**
     * Made by injection.
     *
     * @param display the display that the images are for; they go with it
     */
    @Inject
    public Icons(Display display) {
        this.display = display;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    /**
     * Gets the library that draws icons ready, which takes longer than the first twenty icons themselves. It may be called on any
     * thread, before there is a display; nobody needs to call it.
     */
    public static void warmUp() {
        // not by the toolkit's image loader: that asks GTK, which must be left alone until the display is there
        SVGDocument puzzle = new SVGLoader().load(Icons.class.getResource(FALLBACK));
        if (puzzle != null) {
            Graphics2D graphics = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB).createGraphics();
            puzzle.render((JComponent) null, graphics);
            graphics.dispose();
        }
    }

    /**
     * One of Liaison's own icons, 16 pixels wide.
     *
     * @param name the file's name without ending, such as {@code pencil}
     * @param color its colour
     * @return the image, which is not to be disposed; a piece of a puzzle if there is no such icon
     */
    public Image image(String name, Color color) {
        return image(name, color, 16);
    }

    /**
     * One of Liaison's own icons.
     *
     * @param name the file's name without ending, such as {@code pencil}
     * @param color its colour
     * @param size its width and height in pixels at 100 %
     * @return the image, which is not to be disposed; a piece of a puzzle if there is no such icon
     */
    public Image image(String name, Color color, int size) {
        URL file = Icons.class.getResource("/icons/" + name + ".svg");
        return image(file == null ? Icons.class.getResource(FALLBACK) : file, color, size);
    }

    /**
     * One of Liaison's own previews: what a kind of widget looks like, for the gallery of widgets.
     *
     * @param name the file's name without ending, such as {@code fields}
     * @return an SVG file for {@link #image(URL, Color, int)}; null if there is no such preview
     */
    public static URL preview(String name) {
        return Icons.class.getResource("/previews/" + name + ".svg");
    }

    /**
     * An icon of any bundle.
     *
     * @param file an SVG file; what it strokes in {@code currentColor} or the grey of Liaison's icons takes the colour asked for
     * @param color its colour
     * @param size its width and height in pixels at 100 %
     * @return the image, which is not to be disposed; a piece of a puzzle if the file cannot be read
     */
    public Image image(URL file, Color color, int size) {
        Key key = new Key(file.toExternalForm(), color, size);
        Image known = images.get(key);
        if (known == null) {
            known = draw(file, color, size);
            images.put(key, known);
        }
        return known;
    }

    private Image draw(URL file, Color color, int size) {
        String svg = read(file);
        try {
            return new Image(display, (ImageDataProvider) zoom -> rasterized(svg, hex(color), size * zoom / 100));
        } catch (SWTException damaged) {
            LOG.log(Level.WARNING, file.toExternalForm(), damaged);
            String puzzle = read(Icons.class.getResource(FALLBACK));
            return new Image(display, (ImageDataProvider) zoom -> rasterized(puzzle, hex(color), size * zoom / 100));
        }
    }

    private static String read(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file.toExternalForm(), unreadable);
            return "";
        }
    }

    private static String hex(Color color) {
        return String.format("#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static ImageData rasterized(String svg, String hex, int pixels) {
        String sized = SIZE.matcher(svg).replaceFirst("$1 width=\"" + pixels + "\"$2 height=\"" + pixels + "\"");
        byte[] tinted = STROKE.matcher(sized).replaceAll(hex).getBytes(StandardCharsets.UTF_8);
        return new ImageData(new ByteArrayInputStream(tinted));
    }

    private record Key(String file, Color color, int size) {
    }
}
