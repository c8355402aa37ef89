// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.store.Workplace;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.look.Icons;

class BackgroundTest {

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Workplace workplace = new Workplace(Path.of("nowhere"), "ann", Locale.FRENCH);
    private final List<Prompt> prompts = new ArrayList<>();
    private Background background;
    private Label owner;
    private Driver driver;

    @BeforeEach
    void prepare() {
        Prompts silent = new Prompts(SCREEN.display(), new Icons(SCREEN.display()), workplace) {
            @Override
            public int ask(Prompt prompt) {
                prompts.add(prompt);
                return 0;
            }
        };
        background = new Background(new Failures(silent, workplace));
        owner = new Label(SCREEN.shell(), SWT.NONE);
        driver = new Driver(SCREEN.shell());
    }

    @Test
    void worksElsewhereAndShowsHere() {
        List<Thread> threads = new ArrayList<>();

        background.run(owner, Thread::currentThread, worked -> {
            threads.add(worked);
            threads.add(Thread.currentThread());
        });
        driver.waitUntil("the result", () -> threads.size() == 2);

        assertNotSame(Thread.currentThread(), threads.get(0));
        assertEquals(Thread.currentThread(), threads.get(1));
    }

    @Test
    void dropsTheResultWhenNobodyIsLeftToSeeIt() throws InterruptedException {
        CountDownLatch disposed = new CountDownLatch(1);
        CountDownLatch worked = new CountDownLatch(1);
        List<String> shown = new ArrayList<>();
        background.run(owner, () -> {
            await(disposed);
            worked.countDown();
            return "result";
        }, shown::add);

        owner.dispose();
        disposed.countDown();
        worked.await();
        boolean[] later = new boolean[1];
        SCREEN.display().timerExec(100, () -> later[0] = true);
        driver.waitUntil("everything handed back", () -> later[0]);

        assertEquals(List.of(), shown);
    }

    @Test
    void handsBackAtOnceWhatComesSoonAndOnlyOnce() {
        List<String> shown = new ArrayList<>();

        background.start(owner, () -> "result", shown::add).await(20_000);
        assertEquals(List.of("result"), shown);
        driver.settle();

        assertEquals(List.of("result"), shown);
    }

    @Test
    void handsBackLaterWhatDoesNotComeSoon() {
        CountDownLatch waited = new CountDownLatch(1);
        List<String> shown = new ArrayList<>();

        background.start(owner, () -> {
            await(waited);
            return "result";
        }, shown::add).await(5);
        assertEquals(List.of(), shown);
        waited.countDown();
        driver.waitUntil("the result", () -> !shown.isEmpty());

        assertEquals(List.of("result"), shown);
    }

    @Test
    void saysWhatWentWrong() {
        background.run(owner, () -> {
            throw new IllegalStateException("broken");
        }, result -> {
        });
        driver.waitUntil("the prompt", () -> !prompts.isEmpty());

        assertEquals(Prompt.Kind.ERROR, prompts.getFirst().kind());
        assertTrue(prompts.getFirst().details().contains("broken"));
        assertTrue(prompts.getFirst().text().contains("Votre saisie est conservée"));
    }

    @Test
    void showsThatThereIsSomethingToWaitForAfterHalfASecond() {
        CountDownLatch seen = new CountDownLatch(1);
        List<String> shown = new ArrayList<>();
        background.run(owner, () -> {
            await(seen);
            return "result";
        }, shown::add);

        driver.waitUntil("the pointer", () -> owner.getCursor() != null);
        seen.countDown();
        driver.waitUntil("the result", () -> !shown.isEmpty());

        assertEquals(null, owner.getCursor());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
