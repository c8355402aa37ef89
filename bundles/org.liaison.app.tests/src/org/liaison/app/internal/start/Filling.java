// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A process that watches its memory, asks once for more than there is, and then fills it piece by piece. */
final class Filling {

    private static final int PIECE = 32 * 1024;
    private static final int TOO_MUCH = 1 << 30;
    /** A program lets go of most of what it takes. */
    private static final int KEPT_OF = 10;

    private Filling() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        MemoryWatch.begin(() -> out.println("low"), () -> {
            out.println("full");
            Runtime.getRuntime().halt(MemoryWatch.EXIT);
        });
        try {
            out.println(new byte[TOO_MUCH].length);
        } catch (OutOfMemoryError tooLarge) {
            out.println("too large");
        }
        List<byte[]> pieces = new ArrayList<>();
        for (int i = 0;; i++) {
            byte[] piece = new byte[PIECE];
            if (i % KEPT_OF == 0) {
                pieces.add(piece);
                Thread.sleep(1);
            }
        }
    }
}
