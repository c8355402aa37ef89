// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.osgi.service.localization.BundleLocalization;
import org.liaison.search.internal.field.Translations;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The texts of installed bundles in the languages that Liaison speaks, as the framework finds them. */
final class BundleTexts implements Translations {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"));

    @Override
    public List<ResourceBundle> of(String contributor) {
        BundleContext context = FrameworkUtil.getBundle(BundleTexts.class).getBundleContext();
        ServiceReference<BundleLocalization> service = context.getServiceReference(BundleLocalization.class);
        if (service == null) {
            return List.of();
        }
        try {
            BundleLocalization localization = context.getService(service);
            return Stream.of(context.getBundles()).filter(bundle -> contributor.equals(bundle.getSymbolicName())).findFirst()
                    .map(bundle -> texts(localization, bundle)).orElse(List.of());
        } finally {
            context.ungetService(service);
        }
    }

    private static List<ResourceBundle> texts(BundleLocalization localization, Bundle bundle) {
        return LANGUAGES.stream().map(language -> localization.getLocalization(bundle, language.getLanguage()))
                .filter(texts -> texts != null).toList();
    }
}
