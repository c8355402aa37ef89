// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.liaison.store.DataFolder;
import org.liaison.store.FolderLock;
import org.liaison.store.FolderLock.Held;
import org.liaison.store.FolderLock.HeldBy;
import org.liaison.store.KnownFolders;
import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.PasswordWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The client's application: reads the command line, takes the data folder, and hands over to the workbench. */
@SuppressWarnings("restriction")
public final class Client implements IApplication {

    private static final Texts TEXTS = new Texts(Client.class);
    private static final int WRONG_USE = 2;
    private static final int NOT_OPENED = 1;

    private final E4Application workbench = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Trace.reached("application");
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return switch (Arguments.read(List.of(words))) {
            case Arguments.Misused wrong -> refuse(wrong);
            case Arguments.Understood understood -> start(context, understood.arguments());
        };
    }

    private static Object refuse(Arguments.Misused wrong) {
        complain(wrong.problem().text(Locale.getDefault()));
        return WRONG_USE;
    }

    private static void complain(String sentence) {
        System.setProperty("eclipse.exitdata", "");
        try (PrintWriter console = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            console.println("liaison: " + sentence);
        }
    }

    private Object start(IApplicationContext context, Arguments arguments) throws Exception {
        Path folder = arguments.data().orElseGet(() -> DataFolder.usual(System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")), System.getenv())).toAbsolutePath().normalize();
        Settings settings = new Settings(folder);
        Locale language = language(arguments, settings);
        Locale.setDefault(language);
        BundleContext bundles = FrameworkUtil.getBundle(Client.class).getBundleContext();
        CompletableFuture<Void> settled = new CompletableFuture<>();
        Workplace workplace = new Workplace(folder, System.getProperty("user.name"), language, settled);
        bundles.registerService(Workplace.class, workplace, null);
        try {
            arguments.data().ifPresent(KnownFolders::check);
        } catch (StoreUnavailableException missing) {
            return tell(workplace, "unusableTitle", missing.problem().text(language));
        }
        boolean asked = Vault.protects(folder);
        if (!asked) {
            new WarmUp(bundles).begin();
        }
        Launch launch = new Launch(arguments, settings, settled);
        bundles.registerService(Launch.class, launch, null);
        ServiceReference<FolderLock> lock = bundles.getServiceReference(FolderLock.class);
        if (lock == null) {
            return run(context, launch);
        }
        FolderLock.Attempt attempt;
        try {
            attempt = bundles.getService(lock).tryLock(folder);
        } catch (StoreException unusable) {
            return tell(workplace, "unusableTitle", unusable.problem().text(language));
        }
        return switch (attempt) {
            case HeldBy other -> giveWay(other, workplace);
            case Held held -> {
                try (held) {
                    LogFile.open(folder);
                    held.whenCalled(() -> launch.called().get().run());
                    if (asked && !unlocked(bundles, workplace, launch)) {
                        yield EXIT_OK;
                    }
                    yield run(context, launch);
                }
            }
            case FolderLock.Attempt unknown -> throw new IllegalStateException(unknown.toString());
        };
    }

    /** Asks for the password of protected data, before anything of them is read. */
    private static boolean unlocked(BundleContext bundles, Workplace workplace, Launch launch) {
        Vault vault = bundles.getService(bundles.getServiceReference(Vault.class));
        Display display = new Display();
        launch.theme().prepare(display);
        boolean right = PasswordWindow.ask(display, new Icons(display), workplace.language(),
                TEXTS.get(workplace.language(), "protected", workplace.folder()),
                typed -> vault.unlock(workplace.folder(), typed));
        display.dispose();
        if (right) {
            new WarmUp(bundles).begin();
        }
        return right;
    }

    /** The command line's, else the one chosen, else the system's if we speak it, else English. */
    static Locale language(Arguments arguments, Settings settings) {
        Optional<String> chosen = settings.get(Settings.LANGUAGE).filter(Arguments.LANGUAGES::contains);
        String systems = Locale.getDefault().getLanguage();
        return arguments.language().or(() -> chosen.map(Locale::of))
                .orElseGet(() -> Arguments.LANGUAGES.contains(systems) ? Locale.getDefault() : Locale.ENGLISH);
    }

    private Object run(IApplicationContext context, Launch launch) throws Exception {
        chooseTheme(context, launch);
        Object result = workbench.start(context);
        int exit = launch.exit().get();
        if (exit != 0) {
            System.setProperty("eclipse.exitdata", "");
            return exit;
        }
        return result;
    }

    /** The platform reads the theme from the command line or the product, and from nowhere else that can be reached in time. */
    @SuppressWarnings("unchecked")
    private static void chooseTheme(IApplicationContext context, Launch launch) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.getArguments().put(IApplicationContext.APPLICATION_ARGS, Stream.concat(Stream.of(words),
                Stream.of("-cssTheme", launch.theme().id())).toArray(String[]::new));
    }

    /** Brings the window of the one who works here to the front, or says who it is. */
    private static Object giveWay(HeldBy other, Workplace workplace) {
        if (other.call()) {
            return EXIT_OK;
        }
        FolderLock.Holder holder = other.holder();
        return tell(workplace, "takenTitle", TEXTS.get(workplace.language(), "taken", workplace.folder(), holder.user(),
                holder.host(), Date.from(holder.since())));
    }

    /** Says in a window of its own, and where scripts look, why there is nothing to open. */
    private static Object tell(Workplace workplace, String title, String sentence) {
        complain(sentence);
        Display display = new Display();
        new Prompts(display, new Icons(display), workplace).ask(new Prompt(null, Prompt.Kind.NOTICE,
                TEXTS.get(workplace.language(), title), sentence, "", List.of(TEXTS.get(workplace.language(), "close"))));
        display.dispose();
        return NOT_OPENED;
    }

    @Override
    public void stop() {
        workbench.stop();
    }
}
