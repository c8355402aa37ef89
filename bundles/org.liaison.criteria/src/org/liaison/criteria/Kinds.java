// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;
import java.util.Optional;

/** The three kinds of user-defined field. */
public final class Kinds {

    /** CRM criteria. */
    public static final ListKind<CrmCriterion, CrmOption, CrmAnswer> CRM = new ListKind<>("crm", CrmCriterionFields.TYPE,
            CrmOptionFields.TYPE, CrmOptionFields.CRITERION, CrmAnswerFields.TYPE, CrmAnswerFields.CRITERION,
            CrmAnswerFields.OPTION, CrmAnswerFields.RELATION, CrmAnswerFields.CONTACT, Optional.of(CrmCriterionFields.SCOPE),
            CrmCriterionFields.SEVERAL);

    /** Text fields. */
    public static final TextKind TEXT = new TextKind();

    /** Match criteria. */
    public static final ListKind<MatchCriterion, MatchOption, MatchAnswer> MATCH = new ListKind<>("match",
            MatchCriterionFields.TYPE, MatchOptionFields.TYPE, MatchOptionFields.CRITERION, MatchAnswerFields.TYPE,
            MatchAnswerFields.CRITERION, MatchAnswerFields.OPTION, MatchAnswerFields.RELATION, MatchAnswerFields.CONTACT,
            Optional.empty(), MatchCriterionFields.SEVERAL);

    /** All, in the order in which users see them. */
    public static final List<Kind<?, ?>> ALL = List.of(CRM, TEXT, MATCH);

    private Kinds() {
    }
}
