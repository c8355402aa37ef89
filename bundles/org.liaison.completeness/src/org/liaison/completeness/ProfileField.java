// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.RegistryFactory;
import org.liaison.model.DomainEntity;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/**
 * How complete records are for a purpose, as a number from 0 to 100 in lists. An extension of {@code org.liaison.search.fields} names
 * the profile behind this class: {@code class="org.liaison.completeness.ProfileField:my.bundle.profile"}.
 */
public final class ProfileField implements SearchField<DomainEntity>, IExecutableExtension {

    private Profiles.Purpose<DomainEntity> purpose;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        purpose = new RegistryProfiles(RegistryFactory.getRegistry()).find(String.valueOf(data));
    }

    @Override
    public Object value(IndexedRecord<DomainEntity> record) {
        return purpose.percent(record);
    }
}
