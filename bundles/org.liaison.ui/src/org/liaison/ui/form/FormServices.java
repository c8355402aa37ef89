// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.model.FieldText;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.edit.WorkingCopies;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompts;

/** What every form needs. */
@Creatable
@Singleton
public final class FormServices {

    private final Store store;
    private final Search search;
    private final Workplace workplace;
    private final StoredTerms terms;
    private final Work work;
    private final Icons icons;

    /**
     * Made by injection.
     *
     * @param store reads and changes records
     * @param search finds records to refer to
     * @param workplace the user's language
     * @param terms the vocabularies
     * @param work keeps the UI thread free and says what goes wrong
     * @param icons draws icons
     */
    @Inject
    public FormServices(Store store, Search search, Workplace workplace, StoredTerms terms, Work work, Icons icons) {
        this.store = store;
        this.search = search;
        this.workplace = workplace;
        this.terms = terms;
        this.work = work;
        this.icons = icons;
    }

    /**
     * The store.
     *
     * @return never null
     */
    public Store store() {
        return store;
    }

    /**
     * The search.
     *
     * @return never null
     */
    public Search search() {
        return search;
    }

    /**
     * The user's language.
     *
     * @return never null
     */
    public Locale language() {
        return workplace.language();
    }

    /**
     * Who changes are logged under.
     *
     * @return the login name
     */
    public String author() {
        return workplace.author();
    }

    /**
     * The vocabularies.
     *
     * @return never null
     */
    public StoredTerms terms() {
        return terms;
    }

    /**
     * Reads and shows values in the user's language.
     *
     * @return never null
     */
    public FieldText text() {
        return FieldText.of(workplace.language(), terms);
    }

    /**
     * Makes working copies.
     *
     * @return never null
     */
    public WorkingCopies copies() {
        return new WorkingCopies(store::type, text());
    }

    /**
     * Keeps the UI thread free.
     *
     * @return never null
     */
    public Background background() {
        return work.background();
    }

    /**
     * Asks the user.
     *
     * @return never null
     */
    public Prompts prompts() {
        return work.prompts();
    }

    /**
     * Says what goes wrong.
     *
     * @return never null
     */
    public Failures failures() {
        return work.failures();
    }

    /**
     * The icons.
     *
     * @return never null
     */
    public Icons icons() {
        return icons;
    }

    /**
     * Keeping the UI thread free, and talking to the user.
     *
     * @param background runs work
     * @param prompts asks
     * @param failures says what goes wrong
     */
    @Creatable
    @Singleton
    public record Work(Background background, Prompts prompts, Failures failures) {

        /** Made by injection. */
        @Inject
        public Work {
        }
    }
}
