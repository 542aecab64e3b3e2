package org.xter.studio.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.xter.studio.ui.look.Icon;

/**
 * Fills menus and tool bar. Everything the studio's other bundles add comes through {@code org.eclipse.ui.menus} at the
 * groups named here.
 */
final class StudioActionBarAdvisor extends ActionBarAdvisor {
    private static final String NEW_EDITION = "org.xter.studio.app.newEdition";
    /** The menu of what one does with an edition: groups {@code export}, {@code run}, {@code compare}, additions. */
    static final String MENU_EDITION = "org.xter.studio.menu.edition";

    /** The tool bar of what one does with an edition: groups {@code export}, {@code run}, {@code find}, additions. */
    static final String BAR_EDITION = "org.xter.studio.bar.edition";

    private IWorkbenchWindow window;
    private IAction close;
    private IAction closeAll;
    private IAction save;
    private IAction saveAs;
    private IAction saveAll;
    private IAction revert;
    private IAction quit;
    private IAction undo;
    private IAction redo;
    private IAction cut;
    private IAction copy;
    private IAction paste;
    private IAction delete;
    private IAction selectAll;
    private IAction find;
    private IAction rename;
    private IAction refresh;
    private IAction properties;
    private IAction export;
    private IAction resetPerspective;
    private IAction preferences;
    private IAction helpContents;

    StudioActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow made) {
        window = made;
        close = action(ActionFactory.CLOSE, null);
        closeAll = action(ActionFactory.CLOSE_ALL, null);
        save = action(ActionFactory.SAVE, Icon.SAVE);
        saveAs = action(ActionFactory.SAVE_AS, null);
        saveAll = action(ActionFactory.SAVE_ALL, Icon.SAVE_ALL);
        revert = action(ActionFactory.REVERT, null);
        quit = action(ActionFactory.QUIT, null);
        undo = action(ActionFactory.UNDO, Icon.UNDO);
        redo = action(ActionFactory.REDO, Icon.REDO);
        cut = action(ActionFactory.CUT, Icon.CUT);
        copy = action(ActionFactory.COPY, Icon.COPY);
        paste = action(ActionFactory.PASTE, Icon.PASTE);
        delete = action(ActionFactory.DELETE, Icon.CLEAR);
        selectAll = action(ActionFactory.SELECT_ALL, null);
        find = action(ActionFactory.FIND, Icon.SEARCH);
        rename = action(ActionFactory.RENAME, null);
        refresh = action(ActionFactory.REFRESH, Icon.REFRESH);
        properties = action(ActionFactory.PROPERTIES, null);
        export = action(ActionFactory.EXPORT, Icon.EXPORT);
        resetPerspective = action(ActionFactory.RESET_PERSPECTIVE, null);
        preferences = action(ActionFactory.PREFERENCES, Icon.PREFERENCES);
        helpContents = action(ActionFactory.HELP_CONTENTS, Icon.HELP);
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
    }

    private IAction action(ActionFactory factory, Icon icon) {
        IAction action = factory.create(window);
        register(action);
        if (icon != null) {
            action.setImageDescriptor(icon.descriptor());
            action.setDisabledImageDescriptor(null);
            action.setHoverImageDescriptor(null);
        }
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        MenuManager edition = new MenuManager(Messages.menuEdition, MENU_EDITION);
        edition.add(new GroupMarker("export"));
        edition.add(new Separator("run"));
        edition.add(new Separator("compare"));
        edition.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(edition);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private MenuManager fileMenu() {
        MenuManager menu = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        menu.add(command(NEW_EDITION));
        menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
        MenuManager recent = new MenuManager(Messages.menuRecent, "recent");
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(recent);
        menu.add(new Separator(IWorkbenchActionConstants.CLOSE_EXT));
        menu.add(close);
        menu.add(closeAll);
        menu.add(new Separator(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(save);
        menu.add(saveAs);
        menu.add(saveAll);
        menu.add(revert);
        menu.add(new Separator("resource"));
        menu.add(rename);
        menu.add(refresh);
        menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(export);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(properties);
        menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
        menu.add(quit);
        return menu;
    }

    private MenuManager editMenu() {
        MenuManager menu = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        menu.add(undo);
        menu.add(redo);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        menu.add(cut);
        menu.add(copy);
        menu.add(paste);
        menu.add(new Separator("delete"));
        menu.add(delete);
        menu.add(selectAll);
        menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
        menu.add(find);
        menu.add(new Separator(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.menuShowView, "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(resetPerspective);
        menu.add(new Separator("look"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("preferences"));
        menu.add(preferences);
        return menu;
    }

    private MenuManager helpMenu() {
        MenuManager menu = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(helpContents);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator(IWorkbenchActionConstants.HELP_END));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        IToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        file.add(command(NEW_EDITION));
        file.add(new GroupMarker("open"));
        file.add(save);
        file.add(saveAll);
        file.add(new Separator());
        file.add(new GroupMarker("history"));
        bar.add(new ToolBarContributionItem(file, "org.xter.studio.bar.file"));
        IToolBarManager edition = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        edition.add(new GroupMarker("export"));
        edition.add(new GroupMarker("run"));
        edition.add(new Separator("find"));
        edition.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(edition, BAR_EDITION));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
