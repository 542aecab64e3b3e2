package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.layout.SavedLayout;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.model.edition.Edition;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The composition of the Office template made from nothing: once by the mouse, once by the keyboard. */
@ExtendWith(StudioWindow.class)
class ComposeByHandTest {
    private static final String TEXT = """
            # an empty edition
            format: 1
            edition:
              name: office
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            """;

    /** A service of the template: its words when it is added, its title, a port. */
    private record Wanted(String words, String name, String title, String port) {
        String text() {
            return name + " '" + title + "'";
        }
    }

    private static final List<Wanted> SERVICES = List.of(
            new Wanted("Files", "files", "Shared folders for Windows, macOS and Linux", "445/tcp"),
            new Wanted("Printing", "printing", "Printers", "631/tcp"),
            new Wanted("Calendars", "calendars", "Calendars and contacts", "5232/tcp"),
            new Wanted("Database", "database", "Database", "5432/tcp"),
            new Wanted("Admin panel", "admin-panel", "Admin panel", "9090/tcp"));

    private static final String NAMED = SERVICES.stream().map(Wanted::text).collect(Collectors.joining(", "));

    private static final int MOST_STEPS = 100;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private Path file;
    private SceneBot scene;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("office.edition"), TEXT);
        scene = SceneBot.open(Editions.open(file), EditionPage.COMPOSITION);
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private Edition edition() {
        return scene.editor().document().edition();
    }

    private String services() {
        return UserInterface.get(() -> edition().getServices().stream()
                .map(each -> each.getName()
                        + (each.isSetTitle() ? " '" + each.getTitle() + "'" : "")
                        + (each.getPorts().isEmpty() ? "" : " " + each.getPorts())
                        + (each.getAfter().isEmpty() ? "" : " after " + each.getAfter())
                        + (each.getRequires().isEmpty() ? "" : " requires " + each.getRequires()))
                .collect(Collectors.joining(", ")));
    }

    private void waitFor(String what, String expected) {
        try {
            UserInterface.waitUntil(what, () -> services().equals(expected));
        } catch (AssertionError e) {
            assertEquals(expected, services(), what);
        }
        scene.settle();
    }

    private static String id(Wanted service) {
        return "services[" + service.name() + "]";
    }

    /** Undoes step by step; the text and the file beside it are what they were. */
    private void undoAll() {
        UserInterface.run(() -> {
            while (scene.editor().document().undoLabel().isPresent()) {
                scene.editor().document().undo();
            }
        });
        assertEquals(TEXT, Editions.text(scene.editor()));
        assertFalse(Files.exists(LayoutFile.beside(file)));
    }

    /** The same by the keys for it, one press a step. */
    private void undoAllByKeys() {
        EditionDocument document = scene.editor().document();
        for (int i = 0;
                i < MOST_STEPS && UserInterface.get(() -> document.undoLabel().isPresent());
                i++) {
            scene.settle();
            AtomicBoolean undone = new AtomicBoolean();
            DocumentListener listener = new DocumentListener() {
                @Override
                public void historyChanged() {
                    undone.set(true);
                }
            };
            UserInterface.run(() -> document.addListener(listener));
            bot.press("ctrl+z");
            UserInterface.waitUntil("a step back", undone::get);
            UserInterface.run(() -> document.removeListener(listener));
        }
        assertFalse(UserInterface.get(() -> document.undoLabel().isPresent()));
        undoAll();
    }

    /** Takes a tool and clicks with it at places that are seen. */
    @SafeVarargs
    private void use(String tool, Supplier<Point>... places) {
        scene.fit();
        scene.tool(tool);
        UserInterface.waitUntil(
                "a tool that makes", () -> !(scene.viewer().domain().getActiveTool() instanceof SelectionTool));
        for (Supplier<Point> each : places) {
            bot.click(each.get());
        }
    }

    /** A line is dragged from the handle of a service. */
    private void drag(String service, Supplier<Point> to) {
        scene.fit();
        bot.click(scene.middle(service));
        UserInterface.waitUntil("the selection", () -> scene.selected().equals(List.of(service)));
        bot.drag(scene.handle(service), to.get());
    }

    /** Types over the card that asks for its words. */
    private void call(String before, String words) {
        assertEquals(before, scene.field());
        bot.type(words);
        UserInterface.waitUntil("the words", () -> scene.field().equals(words));
        bot.press("Return");
        scene.noField();
    }

    @Test
    void byTheMouseAlone() {
        scene.fit();
        String before = "";
        for (Wanted each : SERVICES) {
            use("Service", scene::ground);
            waitFor(each.words(), before + "service");
            call("service", each.words());
            waitFor(each.words(), before + each.name() + " '" + each.words() + "'");
            if (!each.words().equals(each.title())) {
                scene.fit();
                bot.doubleClick(scene.middle(id(each)));
                call(each.words(), each.title());
            }
            waitFor(each.title(), before + each.text());
            before += each.text() + ", ";
        }

        String connected = NAMED;
        for (int i = 0; i < SERVICES.size(); i++) {
            Wanted each = SERVICES.get(i);
            use("Port", () -> scene.middle(id(each)));
            connected = connected.replace(each.text(), each.text() + " [" + (8080 + i) + "/tcp]");
            waitFor("a port", connected);
        }

        drag("services[files]", () -> scene.middle("services[printing]"));
        connected = connected.replace("[8081/tcp]", "[8081/tcp] after [files]");
        waitFor("a line", connected);

        String line = "services[printing].after[files]";
        scene.fit();
        bot.click(scene.onLine(line));
        UserInterface.waitUntil("the selection", () -> scene.selected().equals(List.of(line)));
        bot.drag(scene.lineEnd(line), scene.middle("services[calendars]"));
        connected = connected.replace(" after [files]", "").replace("[8082/tcp]", "[8082/tcp] after [files]");
        waitFor("the line led elsewhere", connected);

        use("Requires", () -> scene.middle("services[database]"), () -> scene.middle("services[admin-panel]"));
        connected += " requires [database]";
        waitFor("a line that requires", connected);

        use("Package group", scene::ground);
        call("group", "tools");
        UserInterface.waitUntil("a group", () -> edition().getGroups().stream()
                .anyMatch(each -> each.getName().equals("tools")));

        use("Container", scene::ground);
        UserInterface.waitUntil("container A", () -> edition().getProtection() != null);
        use("Container", scene::ground);
        UserInterface.waitUntil("container B", () -> edition().getProtection().getContainerB() != null);
        assertEquals(connected, services());

        undoAll();
    }

    @Test
    void whatIsMadeLiesWhereThePointerWas() {
        use("Service", scene::ground);
        waitFor("a service", "service");
        scene.field();
        bot.press("Escape");
        scene.noField();
        SavedLayout kept = LayoutFile.read(file).layout();
        assertEquals(
                Set.of("services[service]"),
                kept.of(new Page.Composition().key()).keySet());

        drag("services[service]", scene::ground);
        waitFor("a service that waits", "service, service-2 after [service]");
        scene.field();
        bot.press("Escape");
        scene.noField();
        assertEquals(
                Set.of("services[service]", "services[service-2]"),
                LayoutFile.read(file).layout().of(new Page.Composition().key()).keySet());
        undoAll();
    }

    @Test
    void byTheKeyboardAlone() {
        scene.fitByKeys();
        String before = "";
        for (Wanted each : SERVICES) {
            quickAdd(each.words(), 0);
            boolean titled = !each.words().equals(each.name());
            waitFor(each.words(), before + each.name() + (titled ? " '" + each.words() + "'" : ""));
            UserInterface.waitUntil("the selection", () -> scene.selected().equals(List.of(id(each))));
            if (!each.words().equals(each.title())) {
                bot.press("F2");
                call(each.words(), each.title());
            }
            waitFor(each.title(), before + each.text());
            quickAdd(each.port(), 0);
            before += each.text() + " [" + each.port() + "], ";
            waitFor(each.port(), before.substring(0, before.length() - 2));
        }
        String all = before.substring(0, before.length() - 2);

        walkTo("services[admin-panel]");
        bot.press("ctrl+l");
        walkTo("services[files]");
        bot.press("Return");
        all = all.replace("[445/tcp]", "[445/tcp] after [admin-panel]");
        waitFor("a line", all);

        walkTo("services[database]");
        bot.press("ctrl+r");
        walkTo("services[printing]");
        bot.press("Return");
        all = all.replace("[631/tcp]", "[631/tcp] requires [database]");
        waitFor("a line that requires", all);

        quickAdd("tools", 2);
        UserInterface.waitUntil("a group", () -> edition().getGroups().size() == 1);
        scene.settle();
        quickAdd("a", 5);
        UserInterface.waitUntil("container A", () -> edition().getProtection() != null);
        quickAdd("b", 5);
        UserInterface.waitUntil("container B", () -> edition().getProtection().getContainerB() != null);
        scene.settle();

        walkTo("services[files]");
        int y = UserInterface.get(() -> y("services[files]"));
        bot.press("ctrl+Down");
        UserInterface.waitUntil("the move", () -> y("services[files]") == y + 8);
        scene.settle();

        bot.press("Delete");
        waitFor("removal", all.substring(all.indexOf("printing")));
        undoAllByKeys();
    }

    private int y(String id) {
        return scene.viewer().scene().get(id).orElseThrow().bounds().y();
    }

    /** Types the words of something new and goes down to what it is. */
    private void quickAdd(String words, int down) {
        scene.noField();
        bot.type(words);
        UserInterface.waitUntil("the words", () -> scene.field().equals(words));
        for (int i = 0; i < down; i++) {
            bot.press("Down");
        }
        bot.press("Return");
        scene.noField();
    }

    /** Goes with the arrow keys as somebody does who looks at the picture. */
    private void walkTo(String id) {
        for (int i = 0; i < 60 && !scene.selected().equals(List.of(id)); i++) {
            List<String> before = scene.selected();
            String key = scene.towards(id);
            bot.press(key);
            UserInterface.waitUntil("a step " + key, () -> !scene.selected().equals(before));
        }
        assertEquals(List.of(id), scene.selected());
    }
}
