package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

    /** The services of the template. */
    private static final List<String> SERVICES = List.of("files", "printing", "calendars", "database", "admin-panel");

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("office.edition"), TEXT);
        scene = SceneBot.open(Editions.open(file), EditionPage.COMPOSITION);
        UserInterface.run(() -> scene.page().setFocus());
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
                        + (each.getAfter().isEmpty() ? "" : " after " + each.getAfter())
                        + (each.getRequires().isEmpty() ? "" : " requires " + each.getRequires()))
                .collect(Collectors.joining(", ")));
    }

    private void waitFor(String what, String expected) {
        UserInterface.waitUntil(what, () -> services().equals(expected));
        scene.settle();
    }

    private void undoAll() {
        UserInterface.run(() -> {
            while (scene.editor().document().undoLabel().isPresent()) {
                scene.editor().document().undo();
            }
        });
        assertEquals(TEXT, Editions.text(scene.editor()));
    }

    @Test
    void byTheMouseAlone() {
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= SERVICES.size(); i++) {
            scene.tool("Service");
            UserInterface.waitUntil(
                    "a tool that makes", () -> scene.viewer().domain().getActiveTool() instanceof CreationTool);
            bot.click(scene.ground());
            expected.append(expected.isEmpty() ? "" : ", ").append(i == 1 ? "service" : "service-" + i);
            waitFor("service " + i, expected.toString());
            bot.click(scene.ground()); // takes the name as it is
            UserInterface.sleep(200);
        }

        scene.tool("Port");
        bot.click(scene.middle("services[service]"));
        UserInterface.waitUntil(
                "a port", () -> edition().getServices().get(0).getPorts().size() == 1);
        scene.settle();

        bot.click(scene.middle("services[service]"));
        UserInterface.waitUntil("the selection", () -> scene.selected().equals(List.of("services[service]")));
        Point handle = scene.handle("services[service]");
        bot.drag(handle, scene.middle("services[service-2]"));
        waitFor("a line", expected.toString().replace("service-2", "service-2 after [service]"));

        undoAll();
    }

    @Test
    void byTheKeyboardAlone() {
        for (int i = 0; i < SERVICES.size(); i++) {
            bot.type(SERVICES.get(i));
            bot.press("Return");
            waitFor(SERVICES.get(i), String.join(", ", SERVICES.subList(0, i + 1)));
            assertEquals(List.of("services[" + SERVICES.get(i) + "]"), scene.selected());
        }

        bot.press("ctrl+l");
        bot.press("Home");
        String first = scene.selected().get(0);
        for (int i = 0; i < 30 && !scene.selected().equals(List.of("services[files]")); i++) {
            bot.press(i % 2 == 0 ? "Right" : "Down");
        }
        assertEquals(List.of("services[files]"), scene.selected(), () -> "from " + first);
        bot.press("Return");
        waitFor("a line", "files after [admin-panel], printing, calendars, database, admin-panel");

        bot.press("F2");
        UserInterface.sleep(300);
        bot.type("shares");
        bot.press("Return");
        waitFor("the name", "shares after [admin-panel], printing, calendars, database, admin-panel");

        Point before = UserInterface.get(() -> {
            var bounds =
                    scene.viewer().scene().get("services[shares]").orElseThrow().bounds();
            return new Point(bounds.x(), bounds.y());
        });
        bot.press("ctrl+Down");
        scene.settle();
        UserInterface.waitUntil("the move", () -> {
            var bounds =
                    scene.viewer().scene().get("services[shares]").orElseThrow().bounds();
            return bounds.y() == before.y + 8;
        });

        bot.press("Delete");
        waitFor("removal", "printing, calendars, database, admin-panel");
        undoAll();
    }
}
