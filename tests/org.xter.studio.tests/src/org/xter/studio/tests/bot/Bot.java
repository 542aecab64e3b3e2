package org.xter.studio.tests.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Finds widgets below a place of the window and uses them as a user does. Call on the test's thread. */
public class Bot {
    private final Supplier<? extends Composite> place;

    /** @param place what to look in, asked on the UI thread each time; null while it is not there */
    public Bot(Supplier<? extends Composite> place) {
        this.place = place;
    }

    /** The button, check box or radio button with this text. */
    public Clickable button(String text) {
        return new Clickable(
                find(Button.class, "button " + text, b -> plain(b.getText()).equals(text)));
    }

    /** The button with this tool tip. */
    public Clickable buttonWithTooltip(String tooltip) {
        return new Clickable(
                find(Button.class, "button with tool tip " + tooltip, b -> tooltip.equals(b.getToolTipText())));
    }

    /** The tool bar button with this tool tip, up to a key binding behind it. */
    public Clickable toolbarButtonWithTooltip(String tooltip) {
        return new Clickable(UserInterface.find("tool bar button " + tooltip, () -> {
            for (ToolBar bar : all(ToolBar.class)) {
                for (ToolItem item : bar.getItems()) {
                    String tip = item.getToolTipText();
                    if (tip != null && (tip.equals(tooltip) || tip.startsWith(tooltip + " ("))) {
                        return item;
                    }
                }
            }
            return null;
        }));
    }

    /** The link with this text. */
    public Clickable link(String text) {
        return new Clickable(find(Link.class, "link " + text, l -> l.getText().contains(text)));
    }

    /** The form's hyperlink with this text. */
    public Clickable hyperlink(String text) {
        return new Clickable(find(
                Hyperlink.class, "hyperlink " + text, l -> plain(l.getText()).equals(text)));
    }

    /** The text field after this label. */
    public TextField textWithLabel(String label) {
        return new TextField(after(label, Text.class));
    }

    /** The text field with this grey message in it. */
    public TextField textWithMessage(String message) {
        return new TextField(
                find(Text.class, "text " + message, t -> t.getMessage().equals(message)));
    }

    /** The drop-down after this label. */
    public Combo comboBoxWithLabel(String label) {
        return after(label, Combo.class);
    }

    /** The styled text, the only one here. */
    public StyledText styledText() {
        return find(StyledText.class, "styled text", t -> true);
    }

    /** Types into a styled text, letter by letter, where its caret is. */
    public static void type(StyledText text, String letters) {
        for (char letter : letters.toCharArray()) {
            UserInterface.run(() -> {
                Event event = new Event();
                event.character = letter == '\n' ? SWT.CR : letter;
                event.keyCode = event.character;
                text.notifyListeners(SWT.KeyDown, event);
            });
        }
    }

    /** The label with this text. */
    public Label label(String text) {
        return find(Label.class, "label " + text, l -> plain(l.getText()).equals(text));
    }

    /** The tree, the first one here. */
    public TreeOf tree() {
        return new TreeOf(find(Tree.class, "tree", t -> true));
    }

    /** The table, the first one here. */
    public Table table() {
        return find(Table.class, "table", t -> true);
    }

    /** The list, the first one here. */
    public org.eclipse.swt.widgets.List list() {
        return find(org.eclipse.swt.widgets.List.class, "list", l -> true);
    }

    /** Brings the page with this title to the front, in a tab folder of either kind. */
    public void tab(String title) {
        UserInterface.find("tab " + title, () -> {
            for (TabFolder folder : all(TabFolder.class)) {
                for (TabItem item : folder.getItems()) {
                    if (plain(item.getText()).equals(title)) {
                        folder.setSelection(item);
                        return select(folder, item);
                    }
                }
            }
            for (CTabFolder folder : all(CTabFolder.class)) {
                for (CTabItem item : folder.getItems()) {
                    if (plain(item.getText()).equals(title)) {
                        folder.setSelection(item);
                        return select(folder, item);
                    }
                }
            }
            return null;
        });
    }

    /** The menu item on this way through the window's menu bar, each by its text without mnemonic and key. */
    public Clickable menu(String... way) {
        return new Clickable(UserInterface.find("menu " + List.of(way), () -> {
            Menu menu = place.get().getShell().getMenuBar();
            MenuItem item = null;
            for (String step : way) {
                item = menu == null ? null : child(menu, step);
                if (item == null) {
                    return null;
                }
                menu = item.getMenu();
            }
            return item;
        }));
    }

    /** The menu item of a menu of the bar whose text begins so. */
    public Clickable menuStartingWith(String menu, String text) {
        MenuItem top = (MenuItem) menu(menu).widget();
        return new Clickable(UserInterface.find("menu " + menu + ", " + text, () -> {
            top.getMenu().notifyListeners(SWT.Show, new Event());
            return Arrays.stream(top.getMenu().getItems())
                    .filter(item -> plain(item.getText()).startsWith(text))
                    .findFirst()
                    .orElse(null);
        }));
    }

    /** The texts of a menu's items, separators left out. */
    public List<String> menuTexts(String... way) {
        MenuItem item = (MenuItem) menu(way).widget();
        return UserInterface.get(() -> {
            item.getMenu().notifyListeners(SWT.Show, new Event());
            return Arrays.stream(item.getMenu().getItems())
                    .map(each -> plain(each.getText()))
                    .filter(text -> !text.isEmpty())
                    .toList();
        });
    }

    /** All texts of labels, buttons, links and running text here, for looking whether one is there. */
    public List<String> texts() {
        return UserInterface.get(() -> {
            List<String> texts = new ArrayList<>();
            all(Label.class).forEach(each -> texts.add(each.getText()));
            all(CLabel.class).forEach(each -> texts.add(each.getText()));
            all(Button.class).forEach(each -> texts.add(plain(each.getText())));
            all(Link.class).forEach(each -> texts.add(each.getText()));
            all(Text.class).forEach(each -> texts.add(each.getText()));
            all(StyledText.class).stream()
                    .filter(each -> !each.getEditable())
                    .forEach(each -> texts.add(each.getText()));
            return texts;
        });
    }

    /**
     * Presses keys together, such as {@code ctrl+o} or {@code Return}: they go to the control in focus, or to what the
     * window binds them to.
     *
     * @param keys by X11's names
     */
    public void press(String keys) {
        Hands.press(keys);
    }

    /** Types with the keyboard into the control in focus. */
    public void type(String letters) {
        Hands.type(letters);
    }

    /** Clicks with the left mouse button at a point of the display. */
    public void click(Point at) {
        Hands.click(at, 1);
    }

    /** Clicks twice with the left mouse button at a point of the display. */
    public void doubleClick(Point at) {
        Hands.click(at, 2);
    }

    /** Drags with the left mouse button from one point of the display to another, in steps as a hand does. */
    public void drag(Point from, Point to) {
        Hands.drag(from, to);
    }

    /** All widgets of a kind below the place, in the order of the widget tree; on the UI thread. */
    protected <T extends Control> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        Composite top = place.get();
        if (top != null && !top.isDisposed()) {
            collect(top, kind, found);
        }
        return found;
    }

    private <T extends Control> T find(Class<T> kind, String what, Predicate<T> wanted) {
        return UserInterface.find(
                what, () -> all(kind).stream().filter(wanted).findFirst().orElse(null));
    }

    private <T extends Control> T after(String label, Class<T> kind) {
        return UserInterface.find(kind.getSimpleName() + " after label " + label, () -> {
            boolean seen = false;
            for (Control control : all(Control.class)) {
                if (control instanceof Label l && plain(l.getText()).equals(label)) {
                    seen = true;
                } else if (seen && kind.isInstance(control)) {
                    return kind.cast(control);
                }
            }
            return null;
        });
    }

    private static Boolean select(Control folder, Widget item) {
        Event event = new Event();
        event.item = item;
        folder.notifyListeners(SWT.Selection, event);
        return Boolean.TRUE;
    }

    private static MenuItem child(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems())
                .filter(item -> plain(item.getText()).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (kind.isInstance(control) && control.isVisible()) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** A text without the marks of mnemonics and without its key. */
    static String plain(String text) {
        if (text == null) {
            return "";
        }
        int tab = text.indexOf('\t');
        return (tab < 0 ? text : text.substring(0, tab)).replaceAll("&(.)", "$1");
    }

    /** Whatever answers a click. */
    public record Clickable(Widget widget) {
        /** Waits until it can be clicked, clicks it and waits until the click's work is done. */
        public void click() {
            UserInterface.waitUntil(widget + " to be enabled", this::isEnabled);
            UserInterface.run(this::fire);
        }

        /** Clicks it without waiting: for what opens a modal dialog. */
        public void clickLater() {
            UserInterface.later(this::fire);
        }

        /** Whether it can be clicked. */
        public boolean isEnabled() {
            return UserInterface.get(() -> switch (widget) {
                case Control control -> control.isEnabled();
                case MenuItem item -> item.isEnabled();
                case ToolItem item -> item.isEnabled();
                default -> true;
            });
        }

        /** Whether it is checked. */
        public boolean isSelected() {
            return UserInterface.get(() -> switch (widget) {
                case Button button -> button.getSelection();
                case MenuItem item -> item.getSelection();
                case ToolItem item -> item.getSelection();
                default -> false;
            });
        }

        private void fire() {
            boolean toggles = (widget.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0;
            if (widget instanceof Button button && toggles) {
                button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
            } else if (widget instanceof MenuItem item && toggles) {
                item.setSelection(!item.getSelection());
            }
            if (widget instanceof Hyperlink link) {
                link.setFocus();
                Event enter = new Event();
                enter.character = SWT.CR;
                enter.keyCode = SWT.CR;
                link.notifyListeners(SWT.KeyDown, enter);
                return;
            }
            Event event = new Event();
            event.widget = widget;
            event.display = UserInterface.display();
            widget.notifyListeners(SWT.Selection, event);
        }
    }

    /** A text field. */
    public record TextField(Text widget) {
        /** What stands in it. */
        public String getText() {
            return UserInterface.get(widget::getText);
        }

        /** Replaces its text, as typing does. */
        public void setText(String text) {
            UserInterface.run(() -> {
                widget.setFocus();
                widget.setText(text);
                widget.notifyListeners(SWT.KeyUp, new Event());
            });
        }

        /** Presses Enter in it. */
        public void pressEnter() {
            UserInterface.run(() -> widget.notifyListeners(SWT.DefaultSelection, new Event()));
        }
    }

    /** A tree. */
    public record TreeOf(Tree widget) {
        /** Its top level. */
        public List<String> texts() {
            return UserInterface.get(() ->
                    Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
        }

        /** The item on this way from the top; parents are expanded. */
        public TreeItem getTreeItem(String... way) {
            return UserInterface.find("tree item " + List.of(way), () -> {
                TreeItem[] level = widget.getItems();
                TreeItem found = null;
                for (int i = 0; i < way.length; i++) {
                    String step = way[i];
                    found = Arrays.stream(level)
                            .filter(item -> item.getText().equals(step)
                                    || item.getText().startsWith(step + "  "))
                            .findFirst()
                            .orElse(null);
                    if (found == null) {
                        return null;
                    }
                    if (i < way.length - 1) {
                        expand(found);
                        level = found.getItems();
                    }
                }
                return found;
            });
        }

        /** Selects the item on this way. */
        public void select(String... way) {
            TreeItem item = getTreeItem(way);
            UserInterface.run(() -> {
                widget.setFocus();
                widget.setSelection(item);
                notify(item, SWT.Selection);
            });
        }

        /** Double-clicks the item on this way. */
        public void doubleClick(String... way) {
            select(way);
            TreeItem item = getTreeItem(way);
            UserInterface.run(() -> notify(item, SWT.DefaultSelection));
        }

        private void expand(TreeItem item) {
            if (!item.getExpanded()) {
                notify(item, SWT.Expand);
                item.setExpanded(true);
            }
        }

        private void notify(TreeItem item, int type) {
            Event event = new Event();
            event.item = item;
            widget.notifyListeners(type, event);
        }
    }

    /** The table of a list that popped up without a title, such as that of completions; waits until it has rows. */
    public static Table popupTable() {
        return UserInterface.find("a list that popped up", () -> {
            for (Shell shell : UserInterface.display().getShells()) {
                if (shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0) {
                    List<Table> tables = new ArrayList<>();
                    collect(shell, Table.class, tables);
                    for (Table table : tables) {
                        if (table.getItemCount() > 0) {
                            return table;
                        }
                    }
                }
            }
            return null;
        });
    }

    /** A bot for a shell: this waits until it is open. */
    public static Bot shell(String title) {
        UserInterface.find("shell " + title, () -> shellOrNull(title));
        return new Bot(() -> shellOrNull(title));
    }

    /** Waits until a shell is gone. */
    public static void waitUntilShellCloses(String title) {
        UserInterface.waitUntil("closing of " + title, () -> shellOrNull(title) == null);
    }

    private static Shell shellOrNull(String title) {
        return Arrays.stream(UserInterface.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst()
                .orElse(null);
    }
}
