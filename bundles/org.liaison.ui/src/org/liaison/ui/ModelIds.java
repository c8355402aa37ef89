// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

/** The ids in the application model to which modules and other people's plug-ins hang parts, perspectives and actions. */
public final class ModelIds {

    /** The main window. */
    public static final String MAIN_WINDOW = "org.liaison.window.main";
    /** The stack of perspectives in the main window; a list adds its perspective here. */
    public static final String PERSPECTIVES = "org.liaison.perspectives";
    /** The bar at the top, which has an icon for every perspective by itself; what comes after it stands to its right. */
    public static final String PERSPECTIVE_BAR = "org.liaison.toolbar.perspectives";
    /** The main menu. */
    public static final String MAIN_MENU = "org.liaison.menu.main";
    /** The File menu: new, import, export, quit. */
    public static final String FILE_MENU = "org.liaison.menu.file";
    /** The Edit menu: undo, redo. */
    public static final String EDIT_MENU = "org.liaison.menu.edit";
    /** The View menu: perspectives, theme, language. */
    public static final String VIEW_MENU = "org.liaison.menu.view";
    /** The Administration menu: what all share, such as tags and mailing groups. */
    public static final String ADMINISTRATION_MENU = "org.liaison.menu.administration";
    /** The Help menu: the help, about, shortcuts. */
    public static final String HELP_MENU = "org.liaison.menu.help";
    /** The popup menu of a list, for its ticked or clicked rows; the active selection is a {@link FrozenSelection}. */
    public static final String LIST_POPUP = "org.liaison.popup.list";
    /** The "More" menu of a detail editor; the active selection is a {@link RecordRef}. */
    public static final String DETAIL_MORE = "org.liaison.popup.detail.more";
    /** The part descriptor of detail editors. */
    public static final String DETAIL_PART = "org.liaison.part.detail";
    /** The part descriptor of lists. */
    public static final String LIST_PART = "org.liaison.part.list";
    /** The event topic under which a word on what was just done, a String, is shown at the top of the window. */
    public static final String TOPIC_MESSAGE = "org/liaison/ui/message";
    /** The event topic under which a list says that its rows are on the screen; the data are their number, an Integer. */
    public static final String TOPIC_LIST_SHOWN = "org/liaison/ui/listShown";
    /** The command that asks for a file and imports it; the window offers it if it can. */
    public static final String COMMAND_IMPORT = "org.liaison.command.import";
    /** The import command's parameter: a file's name, in which case nothing is asked. */
    public static final String PARAMETER_FILE = "org.liaison.parameter.file";
    /** The command that fills the database with sample data; the window offers it if it can. */
    public static final String COMMAND_SAMPLE = "org.liaison.command.sample";
    /** In a perspective's persisted state: a whole number; those of less stand further left. Without one it is 1000. */
    public static final String STATE_WEIGHT = "weight";
    /** In a list part's persisted state: the simple name of the kind of record it lists. */
    public static final String STATE_LIST = "list";
    /** In a detail part's persisted state: the simple name of the kind of record. */
    public static final String STATE_TYPE = "type";
    /** In a detail part's persisted state: the record's id. */
    public static final String STATE_ID = "id";
    /** The tag of a part stack in which detail editors open. */
    public static final String TAG_EDITOR_STACK = "org.liaison.editors";
    /**
     * The key under which a control carries the id of the help page that was written for it and all it holds, a String, see the
     * extension point {@code org.liaison.help.helpPages}; F1 opens it.
     */
    public static final String HELP_PAGE = "org.liaison.helpPage";
    /** The key under which controls carry their test id, see {@code Widget#getData(String)}. */
    public static final String TEST_ID = "org.liaison.testId";
    /** The key under which a control that draws itself carries what can be read on it, a {@code Supplier} of a text, for tests. */
    public static final String TEST_TEXT = "org.liaison.testText";
    /** The key under which a control that draws itself carries where a part of it is, a {@code Function} from test id to bounds. */
    public static final String TEST_PLACE = "org.liaison.testPlace";

    private ModelIds() {
    }
}
