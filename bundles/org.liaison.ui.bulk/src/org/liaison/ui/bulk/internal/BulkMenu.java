// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.liaison.bulk.AnswerAction;
import org.liaison.bulk.AnswerAction.How;
import org.liaison.bulk.BulkAction;
import org.liaison.bulk.FieldAction;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.Tagged;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.work.MenuWork;

/**
 * Builds the items for one selection.
 *
 * @param offers what can be chosen from
 * @param desk does what is chosen
 * @param selection the records
 */
record BulkMenu(Offers.Lists offers, BulkDesk desk, FrozenSelection selection) {

    void fill(List<MMenuElement> items) {
        if (selection.type() == Relation.class) {
            items.add(terms("changeStatus", RelationFields.STATUS));
            items.add(terms("changeType", RelationFields.RELATION_TYPE));
            items.add(terms("changeSector", RelationFields.SECTOR));
            items.add(owners("changeOwner", RelationFields.OWNER));
            addFields(items, Relation.class);
            addTagsAndGroups(items, Tagged.RELATIONS);
        } else if (selection.type() == Contact.class) {
            items.add(terms("changeFunction", ContactFields.FUNCTION));
            items.add(owners("changeOwner", ContactFields.OWNER));
            addFields(items, Contact.class);
            addTagsAndGroups(items, Tagged.CONTACTS);
        }
    }

    private <E extends DomainEntity> MMenu terms(String key, Field<E, Term> field) {
        String vocabulary = ((FieldType.Choice) field.type()).vocabulary();
        MMenu menu = menu(key);
        for (Term term : offers.terms(vocabulary)) {
            menu.getChildren().add(item(term.label(desk.language()), field.name() + '.' + term.getCode(),
                    () -> run(new FieldAction<>(field, term))));
        }
        return withEmpty(menu, field);
    }

    private <E extends DomainEntity> MMenu owners(String key, Field<E, Colleague> field) {
        MMenu menu = menu(key);
        for (Colleague colleague : offers.colleagues()) {
            menu.getChildren().add(item(colleague.title(), field.name() + '.' + colleague.getId(),
                    () -> run(new FieldAction<>(field, colleague))));
        }
        return withEmpty(menu, field);
    }

    private <E extends DomainEntity> MMenu withEmpty(MMenu menu, Field<E, ?> field) {
        menu.getChildren().add(line(field.name()));
        menu.getChildren().add(item(desk.text("empty"), field.name() + ".empty", () -> run(new FieldAction<>(field, null))));
        return menu;
    }

    private <E extends DomainEntity> void addFields(List<MMenuElement> items, Class<E> type) {
        addFields(items, type, Kinds.CRM, "changeCrmCriterion");
        addFields(items, type, Kinds.MATCH, "changeMatchCriterion");
        List<UserField<?, ?>> texts = offers.texts(type);
        if (!texts.isEmpty()) {
            MMenu menu = menu("changeTextField");
            texts.forEach(field -> menu.getChildren().add(text(field, type)));
            items.add(menu);
        }
    }

    private <E extends DomainEntity> MMenu text(UserField<?, ?> field, Class<E> type) {
        MMenu menu = field(field);
        boolean lines = Kinds.TEXT.multiline(field.definition());
        int longest = ((FieldType.Text) Kinds.TEXT.text(lines).type()).max();
        menu.getChildren().add(item(desk.text("typeValue"), field.id() + ".type",
                () -> desk.askText(field.label(desk.language()), lines, longest,
                        typed -> run(new AnswerAction<>(type, field, List.of(typed), How.SET)))));
        menu.getChildren().add(item(desk.text("empty"), field.id() + ".empty",
                () -> run(new AnswerAction<>(type, field, List.of(), How.SET))));
        return menu;
    }

    private MMenu field(UserField<?, ?> field) {
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.bulk." + field.id());
        menu.setLabel(field.label(desk.language()).replace("&", "&&"));
        return menu;
    }

    private <E extends DomainEntity> void addFields(List<MMenuElement> items, Class<E> type, ListKind<?, ?, ?> kind, String key) {
        List<UserField<?, ?>> fields = offers.fields(kind, type);
        if (!fields.isEmpty()) {
            MMenu menu = menu(key);
            fields.forEach(field -> menu.getChildren().add(values(field, type)));
            items.add(menu);
        }
    }

    private <E extends DomainEntity> MMenu values(UserField<?, ?> field, Class<E> type) {
        MMenu menu = field(field);
        if (!field.several()) {
            addValues(menu, field, type, How.SET);
        } else {
            for (How how : List.of(How.GIVE, How.TAKE)) {
                MMenu part = MMenuFactory.INSTANCE.createMenu();
                part.setElementId("org.liaison.bulk." + field.id() + '.' + how);
                part.setLabel(desk.text(how == How.GIVE ? "giveValue" : "takeValue"));
                addValues(part, field, type, how);
                menu.getChildren().add(part);
            }
        }
        menu.getChildren().add(line(field.id()));
        menu.getChildren().add(item(desk.text("empty"), field.id() + ".empty",
                () -> run(new AnswerAction<>(type, field, List.of(), How.SET))));
        return menu;
    }

    private <E extends DomainEntity> void addValues(MMenu menu, UserField<?, ?> field, Class<E> type, How how) {
        for (Named option : field.offered()) {
            String label = option.label(desk.language());
            menu.getChildren().add(item(label, field.id() + '.' + how + '.' + option.getCode(),
                    () -> run(new AnswerAction<>(type, field, List.of(label), how))));
        }
    }

    private <E extends DomainEntity> void addTagsAndGroups(List<MMenuElement> items, Tagged<E> tagged) {
        items.add(line("tags"));
        List<String> tags = offers.tags(tagged.module());
        items.add(item(desk.text("addTag"), "addTag",
                () -> desk.ask(NameWindow.Question.ADD_TAG, tags, name -> run(new TagAction<>(tagged, name, true)))));
        MDirectMenuItem remove = item(desk.text("removeTag"), "removeTag",
                () -> desk.ask(NameWindow.Question.REMOVE_TAG, tags, name -> run(new TagAction<>(tagged, name, false))));
        remove.setEnabled(!tags.isEmpty());
        items.add(remove);
        MMenu groups = menu("addToGroup");
        for (MailingGroup group : offers.groups()) {
            groups.getChildren().add(item(group.getName(), "group." + group.getId(), () -> put(group, true)));
        }
        groups.getChildren().add(line("groups"));
        List<String> names = offers.groups().stream().map(MailingGroup::getName).toList();
        groups.getChildren().add(item(desk.text("newGroup"), "newGroup",
                () -> desk.ask(NameWindow.Question.NEW_GROUP, names, name -> put(GroupAction.named(name), true))));
        items.add(groups);
        if (!offers.groups().isEmpty()) {
            MMenu leave = menu("removeFromGroup");
            for (MailingGroup group : offers.groups()) {
                leave.getChildren().add(item(group.getName(), "leave." + group.getId(), () -> put(group, false)));
            }
            items.add(leave);
        }
    }

    private void put(MailingGroup group, boolean wanted) {
        run(selection.type() == Relation.class
                ? new GroupAction<>(MailingMemberFields.RELATION, group, wanted)
                : new GroupAction<>(MailingMemberFields.CONTACT, group, wanted));
    }

    private void run(BulkAction<?> action) {
        desk.run(action, selection.ids());
    }

    private MMenu menu(String key) {
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.bulk." + key);
        menu.setLabel(desk.text(key));
        return menu;
    }

    private MMenuSeparator line(String id) {
        MMenuSeparator line = MMenuFactory.INSTANCE.createMenuSeparator();
        line.setElementId("org.liaison.bulk.line." + id);
        return line;
    }

    /** Of items with the same id the platform shows none. */
    private MDirectMenuItem item(String label, String id, Runnable work) {
        MDirectMenuItem item = MMenuFactory.INSTANCE.createDirectMenuItem();
        item.setElementId("org.liaison.bulk." + id);
        item.setLabel(label.replace("&", "&&"));
        item.setObject(new MenuWork(work));
        return item;
    }
}
