// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.about;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says which Liaison this is, on what it runs, and under which licence. */
public final class AboutHandler {

    private static final Texts TEXTS = new Texts(AboutHandler.class);
    private static final int ICON = 64;

    @Execute
    void show(Display display, Icons icons, Workplace workplace) {
        Locale language = workplace.language();
        Bundle bundle = FrameworkUtil.getBundle(AboutHandler.class);
        Version version = bundle.getVersion();
        Sheet sheet = new Sheet(display, icons, TEXTS.get(language, "about"), TEXTS.get(language, "close"));
        Composite body = sheet.body(2);
        Label icon = new Label(body, SWT.NONE);
        icon.setImage(icons.image(bundle.getEntry("icons/liaison.svg"), sheet.palette().accent(), ICON));
        icon.setLayoutData(Sheet.tall(4));
        sheet.label("Liaison", Type.title(display), sheet.palette().text());
        sheet.label(TEXTS.get(language, "what"), null, sheet.palette().muted());
        sheet.label(TEXTS.get(language, "version", version.getMajor() + "." + version.getMinor() + "." + version.getMicro()),
                null,
                sheet.palette().text());
        sheet.label(TEXTS.get(language, "licence"), null, sheet.palette().text());
        sheet.gap();
        sheet.pair(TEXTS.get(language, "java"), Runtime.version() + " · " + System.getProperty("java.vendor"));
        sheet.pair(TEXTS.get(language, "platform"), "Eclipse RCP e4 · SWT " + SWT.getVersion() + " " + SWT.getPlatform());
        sheet.pair(TEXTS.get(language, "system"), Platform.getOS() + " " + System.getProperty("os.version") + " "
                + Platform.getOSArch());
        sheet.pair(TEXTS.get(language, "data"), workplace.folder().toString());
        credits(bundle, language).forEach(credit -> sheet.pair(TEXTS.get(language, "credits"), credit));
        sheet.open();
    }

    /** What licences of data ask to be said, by the bundles that have the data. */
    private static Stream<String> credits(Bundle own, Locale language) {
        return Stream.of(own.getBundleContext().getBundles())
                .map(bundle -> bundle.getHeaders(language.getLanguage()).get("Liaison-Credits")).filter(Objects::nonNull)
                .sorted();
    }
}
