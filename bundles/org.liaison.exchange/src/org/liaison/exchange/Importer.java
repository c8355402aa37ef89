// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.liaison.model.DomainEntity;
import org.liaison.store.Progress;

/**
 * Imports relations from CSV and contacts from CSV and vCard files. An OSGi service.
 *
 * <p>Which record a row stands for (checklist 43 to 46): a relation is recognised by the SIRET of its head office or of one of its
 * establishments, by SIREN, client number, VAT number, by an e-mail address together with a word of the name, and else by name and
 * city; a contact by e-mail address and a part of the name, else by name and company. A row with the SIREN of a known relation and
 * another SIRET is an establishment of it. What is recognised is updated, where the row says something else; an empty cell never
 * empties a field. A term, tag, colleague or company that a row names and that does not exist is created along with it.
 */
public interface Importer {

    /**
     * Looks into a file: what kind it is, its encoding and separator, and what its columns stand for.
     *
     * @param file the file
     * @param list {@link org.liaison.model.crm.Relation} or {@link org.liaison.model.crm.Contact}
     * @param mapping column names of the file and the {@linkplain #targets targets} that they stand for, where the user says so;
     *            an empty target leaves the column out
     * @return the plan, which may be changed before it is run
     * @throws ExchangeException if the file cannot be imported at all
     */
    ImportPlan plan(Path file, Class<? extends DomainEntity> list, Map<String, String> mapping);

    /**
     * Imports a file.
     *
     * @param plan what {@link #plan} said, or the user made of it
     * @param progress is told how far it is
     * @return what came of it
     * @throws ExchangeException if the file cannot be imported at all
     * @throws CancellationException if the user ended it; nothing was changed then
     */
    ImportReport run(ImportPlan plan, Progress progress);

    /**
     * What a column may stand for.
     *
     * @param list {@link org.liaison.model.crm.Relation} or {@link org.liaison.model.crm.Contact}
     * @return all targets, in the order in which a form would ask for them
     */
    List<ImportTarget> targets(Class<? extends DomainEntity> list);
}
