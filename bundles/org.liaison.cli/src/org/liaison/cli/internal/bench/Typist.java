// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.DataBufferInt;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A program of its own that types into the search bar of the client in front, from outside as a user does, and looks at the screen:
 * of each key it says how long it took until the rows had changed for the last time.
 */
public final class Typist {

    static final String PAINTED = "painted ";

    private static final long REST_NANOS = 250_000_000;
    private static final long PATIENCE_NANOS = 700_000_000;
    private static final int PAUSE_MILLIS = 300;

    private final Robot robot;
    private final Rectangle rows;
    private final PrintStream out;

    private Typist(PrintStream out) throws AWTException {
        this.out = out;
        robot = new Robot();
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        // where rows are and no cursor blinks
        rows = new Rectangle(screen.width * 28 / 100, screen.height * 27 / 100, screen.width * 40 / 100,
                screen.height * 55 / 100);
    }

    /**
     * Types words, letter by letter.
     *
     * @param words words of letters
     * @throws AWTException if there is no screen, or it may not be looked at
     */
    public static void main(String... words) throws AWTException {
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII)) {
            Typist typist = new Typist(out);
            for (String word : words) {
                typist.type(word);
            }
        }
    }

    private void type(String word) {
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        robot.delay(PAUSE_MILLIS);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        press(KeyEvent.VK_DELETE);
        robot.delay(2 * PAUSE_MILLIS);
        for (char letter : word.toCharArray()) {
            long painted = painted(KeyEvent.getExtendedKeyCodeForChar(letter));
            if (painted > 0) {
                out.println(PAINTED + painted / 1e6);
            }
        }
    }

    /** How long it takes from a key to the last change, in nanoseconds; 0 if nothing changes. */
    private long painted(int key) {
        int[] before = look();
        long start = System.nanoTime();
        press(key);
        long last = start;
        long now = start;
        while (now - last < (last == start ? PATIENCE_NANOS : REST_NANOS)) {
            int[] seen = look();
            now = System.nanoTime();
            if (!Arrays.equals(seen, before)) {
                before = seen;
                last = now;
            }
        }
        return last - start;
    }

    private int[] look() {
        return ((DataBufferInt) robot.createScreenCapture(rows).getRaster().getDataBuffer()).getData();
    }

    private void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int at = keys.length - 1; at >= 0; at--) {
            robot.keyRelease(keys[at]);
        }
    }
}
