package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.studio.app.Library;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.look.Themes;

/** The window itself: perspective, views, menus, themes, preferences, help. */
@ExtendWith(StudioWindow.class)
class WorkbenchTest {
    private final WorkbenchBot bot = new WorkbenchBot();

    @AfterEach
    void backToTheFirstLook() {
        UserInterface.run(() -> Themes.choose(Themes.Choice.LIGHT));
        bot.resetPerspective();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.xter.studio.app.navigator",
                "org.eclipse.ui.views.ContentOutline",
                "org.eclipse.ui.views.PropertySheet",
                "org.eclipse.ui.views.ProblemView",
                "org.xter.studio.ui.build",
                "org.eclipse.ui.console.ConsoleView",
                "org.eclipse.pde.runtime.LogView"
            })
    void theWindowOpensWithThePerspectiveComposeAndItsViews(String view) {
        assertEquals(
                "Compose",
                UserInterface.get(() -> WorkbenchBot.page().getPerspective().getLabel()));
        assertTrue(bot.hasView(view));
    }

    @Test
    void everyViewTheMenuOffersOpensWithoutAnErrorInTheLog() {
        List<IStatus> logged = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() >= IStatus.WARNING) {
                logged.add(status);
            }
        };
        Platform.addLogListener(listener);
        try {
            List<String> offered =
                    UserInterface.get(() -> List.of(WorkbenchBot.page().getShowViewShortcuts()));
            assertFalse(offered.isEmpty());
            for (String id : offered) {
                bot.viewById(id);
            }
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of(), logged);
    }

    @Test
    void theMenusHoldNothingOfAJavaIde() {
        List<String> all = new ArrayList<>();
        for (String menu : List.of("File", "Edit", "Window", "Help")) {
            all.addAll(bot.menuTexts(menu));
        }
        for (String foreign : List.of(
                "Search...",
                "Navigate",
                "Project",
                "Run",
                "Import...",
                "Convert Line Delimiters To",
                "Open File...",
                "Next Annotation",
                "Check for Updates",
                "Shift Right")) {
            assertFalse(all.contains(foreign), foreign + " in " + all);
        }
        assertTrue(all.contains("Open folder..."), all.toString());
    }

    @Test
    void theThemeChangesAtOnceAndIsKept() {
        bot.menu("Window", "Dark theme").click();

        UserInterface.waitUntil("dark", () -> Themes.isDark());
        assertEquals(Themes.Choice.DARK, UserInterface.get(Themes::chosen));
        assertEquals(Palette.DARK, UserInterface.get(Palette::current));

        bot.menu("Window", "Dark theme").click();
        UserInterface.waitUntil("light", () -> !Themes.isDark());
        Label text = bot.viewById("org.eclipse.ui.views.ContentOutline")
                .label("There is no active editor that provides an outline.");
        assertTrue(UserInterface.get(() -> brightness(text.getForeground()) + 80 < brightness(text.getBackground())));
        assertEquals(Themes.Choice.LIGHT, UserInterface.get(Themes::chosen));
    }

    /** What lets the studio style tabs alone when another part becomes active. */
    @Test
    void onlyItsTabTellsTheActivePartFromOthers() {
        bot.viewById("org.xter.studio.ui.build");
        Shell window =
                UserInterface.get(() -> WorkbenchBot.page().getWorkbenchWindow().getShell());
        UserInterface.run(() -> WidgetElement.applyStyles(window, true));

        bot.viewById("org.xter.studio.app.navigator");

        UserInterface.run(() -> {
            assertEquals(List.of("Files"), activeTabs(window));
            List<Look> before = looks(window).toList();
            WidgetElement.applyStyles(window, true);
            assertEquals("", difference(before, looks(window).toList()));
        });
    }

    @Test
    void everyPreferencePageOpens() {
        UserInterface.later(() -> PreferencesUtil.createPreferenceDialogOn(
                        null, "org.xter.studio.app.preferences.network", null, null)
                .open());
        Bot dialog = Bot.shell("Preferences");
        dialog.textWithLabel("Proxy:").setText("no proxy");

        assertFalse(dialog.button("Apply and Close").isEnabled());

        dialog.textWithLabel("Proxy:").setText("proxy.example:3128");
        assertTrue(dialog.button("Apply and Close").isEnabled());
        dialog.button(IDialogConstants.CANCEL_LABEL).click();
        Bot.waitUntilShellCloses("Preferences");
    }

    @Test
    void theFirstStepsOpenAsACheatSheet() {
        bot.menu("Help", "First steps").click();

        assertTrue(bot.hasView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
        Bot sheet = bot.viewById("org.eclipse.ui.cheatsheets.views.CheatSheetView");
        sheet.hyperlink("Click to Begin");
        UserInterface.run(() -> WorkbenchBot.page()
                .hideView(WorkbenchBot.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView")));
    }

    @Test
    void theHelpFindsAPageByAWordInIt() {
        Bot help = bot.viewById("org.xter.studio.app.help");
        int all = UserInterface.get(() -> help.list().getItemCount());

        help.textWithMessage("Search help").setText("QEMU");

        UserInterface.waitUntil("fewer pages", () -> help.list().getItemCount() < all);
        assertNotEquals(0, (int) UserInterface.get(() -> help.list().getItemCount()));
    }

    @Test
    void aboutNamesEveryLibraryWithItsLicence() {
        bot.menu("Help", "About xTER Studio").clickLater();
        Bot about = Bot.shell("About xTER Studio");
        about.tab("Licences");
        Table table = about.table();

        List<Library> libraries = UserInterface.get(Library::installed);
        assertEquals(libraries.size(), (int) UserInterface.get(table::getItemCount));
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(library -> library.licence().isEmpty())
                        .filter(library -> !isForTests(library))
                        .toList());
        about.button("Close").click();
        Bot.waitUntilShellCloses("About xTER Studio");
    }

    /** What style sheets give a control. */
    private record Look(String control, RGB ground, RGB text, List<FontData> font) {}

    private static Stream<Look> looks(Control control) {
        return controls(control)
                .map(each -> new Look(
                        each.toString(),
                        each.getBackground().getRGB(),
                        each.getForeground().getRGB(),
                        List.of(each.getFont().getFontData())));
    }

    private static String difference(List<Look> before, List<Look> after) {
        assertEquals(before.size(), after.size());
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> before.get(i) + " became " + after.get(i))
                .collect(Collectors.joining("\n"));
    }

    /** The titles of the tabs in front of the stacks that are drawn as the active one. */
    private static List<String> activeTabs(Control control) {
        return controls(control)
                .filter(CTabFolder.class::isInstance)
                .map(CTabFolder.class::cast)
                .filter(folder -> classes(folder).contains("active"))
                .map(folder -> folder.getSelection().getText())
                .toList();
    }

    private static Stream<Control> controls(Control control) {
        Stream<Control> inside = control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(WorkbenchTest::controls)
                : Stream.empty();
        return Stream.concat(Stream.of(control), inside);
    }

    private static List<String> classes(Control control) {
        String classes = WidgetElement.getCSSClass(control);
        return classes == null ? List.of() : List.of(classes.split(" "));
    }

    private static int brightness(Color colour) {
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    private static boolean isForTests(Library library) {
        return library.name().startsWith("junit-") || library.name().matches(".*(opentest4j|apiguardian|aries).*");
    }
}
