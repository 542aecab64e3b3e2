package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.scene.Rect;
import org.xter.document.compose.WaitKind;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.gef.composition.CompositionEditing;
import org.xter.studio.gef.composition.Ingredient;
import org.xter.studio.gef.composition.LeadRequest;
import org.xter.studio.gef.edit.ArrangeRequest;
import org.xter.studio.gef.edit.PutRequest;
import org.xter.studio.gef.edit.WordsRequest;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** Whatever is done to a composition changes the lines it must, and is undone and done again byte for byte. */
@ExtendWith(StudioWindow.class)
class CompositionEditsTest {
    private static final String TEXT = """
            # the first line stays
            format: 1
            edition:
              name: little
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            groups:
              - name: tools
                packages: [nano]
            services:
              - name: web   # serves
                packages: [nginx]
                ports: [80/tcp]
              - name: log
                packages: [rsyslog]
                after: [web]
              - name: db
                title: Data base
                packages: [postgresql]
            protection:
              container-a: { cipher: aes-xts, holder: vendor }
            """;

    /** Where cards were put before. */
    private static final String LAYOUT = """
            {
              "format": 1,
              "pages": {
                "composition": {
                  "services[db]": {"x": 320, "y": 16},
                  "services[web]": {"x": 24, "y": 240}
                }
              }
            }
            """;

    private static final String ADDED_LAYOUT = "layout";

    /** An operation: how GEF asks for it, and which lines it takes away (-) and adds (+). */
    private enum Operation {
        RENAME(
                at("services[web]", new WordsRequest("www")),
                "-  - name: web   # serves",
                "+  - name: www   # serves",
                "-    after: [web]",
                "+    after: [www]"),
        RETITLE(at("services[db]", new WordsRequest("Big data")), "-    title: Data base", "+    title: Big data"),
        TITLE_TAKEN_AWAY(at("services[db]", new WordsRequest("")), "-    title: Data base"),
        CONNECT(line("services[web]", "services[db]", WaitKind.AFTER), "+    after: [web]"),
        REQUIRE(line("services[web]", "services[db]", WaitKind.REQUIRES), "+    requires: [web]"),
        LINE_INTO_THE_OPEN(line("services[web]", null, WaitKind.AFTER), "+  - name: service", "+    after: [web]"),
        DISCONNECT(remove("services[log].after[web]"), "-    after: [web]"),
        REMOVE(remove("services[db]"), "-  - name: db", "-    title: Data base", "-    packages: [postgresql]"),
        REMOVE_WITH_ITS_NAMES(
                remove("services[web]"),
                "-  - name: web   # serves",
                "-    packages: [nginx]",
                "-    ports: [80/tcp]",
                "-    after: [web]"),
        REMOVE_SEVERAL(
                remove("services[web]", "services[log].after[web]", "services[db]"),
                "-  - name: web   # serves",
                "-    packages: [nginx]",
                "-    ports: [80/tcp]",
                "-    after: [web]",
                "-  - name: db",
                "-    title: Data base",
                "-    packages: [postgresql]"),
        REMOVE_PORT(remove("services[web].ports[0]"), "-    ports: [80/tcp]"),
        ADD_SERVICE(make(Ingredient.SERVICE, null), "+  - name: service"),
        ADD_LAYER(make(Ingredient.LAYER, null), "+  - name: layer", "+    units: []"),
        ADD_GROUP(make(Ingredient.GROUP, null), "+  - name: group"),
        ADD_GUEST(
                make(Ingredient.GUEST, null),
                "+guests:",
                "+  - name: guest",
                "+    image: images/guest.qcow2",
                "+    memory: 1 GiB"),
        ADD_PORT(make(Ingredient.PORT, "services[db]"), "+    ports: [8080/tcp]"),
        ADD_CONTAINER(make(Ingredient.CONTAINER, null), "+?"),
        PLACE_IN_A_CONTAINER(drop("protection.container-a", "services[db]"), "+    container: a"),
        PLACE_SEVERAL_IN_A_CONTAINER(
                drop("protection.container-a", "services[db]", "services[log]"), "+    container: a"),
        CHANGE_THE_KIND_OF_A_LINE(
                menu("Require it", "services[log].after[web]"), "-    after: [web]", "+    requires: [web]"),
        LEAD_THE_BEGINNING_OF_A_LINE(
                lead("services[log].after[web]", LeadRequest.End.EARLIER, "services[db]"),
                "-    after: [web]",
                "+    after: [db]"),
        LEAD_THE_END_OF_A_LINE(lead("services[log].after[web]", LeadRequest.End.LATER, "services[db]")),
        PUT_A_FILE_IN_A_SERVICE(
                viewer -> at("services[web]", PutRequest.files(List.of(beside(viewer, "files/etc/motd"))))
                        .of(viewer),
                "+    files:",
                "+      - { path: /etc/motd, from: files/etc/motd }"),
        PUT_FILES_IN_THE_SYSTEM(
                viewer -> at(
                                null,
                                PutRequest.files(
                                        List.of(beside(viewer, "files/etc/motd"), beside(viewer, "notes.txt"))))
                        .of(viewer),
                "+?"),
        PUT_PACKAGES_IN_A_SERVICE(
                at("services[web]", PutRequest.packages(List.of("curl"))),
                "-    packages: [nginx]",
                "+    packages: [nginx, curl]"),
        PUT_PACKAGES_IN_A_LAYER(
                at("layer.services[web]", PutRequest.packages(List.of("curl"))),
                "-    packages: [nginx]",
                "+    packages: [nginx, curl]"),
        PUT_PACKAGES_IN_A_GROUP(
                at("groups[tools]", PutRequest.packages(List.of("vim"))),
                "-    packages: [nano]",
                "+    packages: [nano, vim]"),
        PACKAGES_ON_THE_GROUND(
                at(null, PutRequest.packages(List.of("cups"))), "+  - name: cups", "+    packages: [cups]"),
        MOVE(move(64, 40, "services[db]"), ADDED_LAYOUT),
        MOVE_SEVERAL(move(64, 40, "services[db]", "services[log]"), ADDED_LAYOUT),
        ALIGN_LEFT(arrange(ArrangeRequest.Order.LEFT, "services[db]", "services[log]", "services[web]"), ADDED_LAYOUT),
        ALIGN_TOP(arrange(ArrangeRequest.Order.TOP, "services[db]", "services[log]", "services[web]"), ADDED_LAYOUT),
        SPREAD(arrange(ArrangeRequest.Order.DOWN, "services[db]", "services[log]", "services[web]"), ADDED_LAYOUT),
        AUTOMATIC(arrange(ArrangeRequest.Order.AUTOMATIC, "services[db]"), ADDED_LAYOUT),
        AUTOMATIC_FOR_ALL(menu("Automatic layout"), ADDED_LAYOUT);

        private final Asked asked;
        private final List<String> lines;

        Operation(Asked asked, String... lines) {
            this.asked = asked;
            this.lines = Arrays.asList(lines);
        }
    }

    private interface Asked {
        Command of(SceneViewer viewer);
    }

    private static EditPart part(SceneViewer viewer, String id) {
        return id == null ? viewer.scenePart() : viewer.scenePart().part(id).orElseThrow();
    }

    private static Asked at(String id, Request request) {
        return viewer -> {
            EditPart part = part(viewer, id);
            if (request instanceof PutRequest) {
                assertEquals(part, part.getTargetEditPart(request), "who takes it");
            }
            return part.getCommand(request);
        };
    }

    private static Asked remove(String... ids) {
        return viewer -> {
            GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
            request.setEditParts(Arrays.stream(ids).map(id -> part(viewer, id)).toList());
            return viewer.scenePart().getCommand(request);
        };
    }

    private record Line(WaitKind kind) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return kind;
        }

        @Override
        public Object getObjectType() {
            return kind;
        }
    }

    private static Asked line(String from, String to, WaitKind kind) {
        return viewer -> {
            CreateConnectionRequest request = new CreateConnectionRequest();
            request.setFactory(new Line(kind));
            request.setType(RequestConstants.REQ_CONNECTION_START);
            request.setSourceEditPart(part(viewer, from));
            request.setStartCommand(part(viewer, from).getCommand(request));
            assertTrue(request.getStartCommand().canExecute());
            request.setType(RequestConstants.REQ_CONNECTION_END);
            request.setTargetEditPart(part(viewer, to));
            return part(viewer, to).getTargetEditPart(request).getCommand(request);
        };
    }

    private static Asked make(Ingredient ingredient, String on) {
        return viewer -> {
            CreateRequest request = new CreateRequest();
            request.setFactory(new CompositionEditing.Made(ingredient));
            request.setLocation(new Point(10, 10));
            return part(viewer, on).getTargetEditPart(request).getCommand(request);
        };
    }

    private static Path beside(SceneViewer viewer, String path) {
        return viewer.host().document().file().resolveSibling(path);
    }

    private static Asked lead(String line, LeadRequest.End end, String to) {
        return viewer -> {
            LeadRequest request = new LeadRequest((ElementPart) part(viewer, line), end);
            EditPart target = part(viewer, to);
            assertEquals(target, target.getTargetEditPart(request), "who takes it");
            return target.getCommand(request);
        };
    }

    /** Cards are dragged until the pointer is over something. */
    private static Asked drop(String onto, String... ids) {
        return viewer -> {
            ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
            List<EditPart> parts =
                    Arrays.stream(ids).map(id -> part(viewer, id)).toList();
            Rect box = viewer.scene().get(onto).orElseThrow().bounds();
            request.setEditParts(parts);
            request.setMoveDelta(new Point(-100, 0));
            request.setLocation(inWindow(viewer, box.centreX(), box.y() + 4));
            return parts.get(0).getCommand(request);
        };
    }

    /** A point of the scene as GEF tells places. */
    private static Point inWindow(SceneViewer viewer, int x, int y) {
        Point point = new Point(x, y);
        viewer.scenePart().getFigure().translateToAbsolute(point);
        return point;
    }

    /** What the menu offers for what is selected. */
    private static Asked menu(String text, String... ids) {
        return viewer -> {
            viewer.select(List.of(ids));
            MenuManager menu = new MenuManager();
            viewer.editing().fill(menu, viewer);
            IAction action = Arrays.stream(menu.getItems())
                    .filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction())
                    .filter(each -> each.getText().equals(text))
                    .findFirst()
                    .orElseThrow();
            return new Command() {
                @Override
                public boolean canExecute() {
                    return action.isEnabled();
                }

                @Override
                public void execute() {
                    action.run();
                }
            };
        };
    }

    private static Asked move(int dx, int dy, String... ids) {
        return viewer -> {
            ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
            List<EditPart> parts =
                    Arrays.stream(ids).map(id -> part(viewer, id)).toList();
            request.setEditParts(parts);
            request.setMoveDelta(new Point(dx, dy));
            parts.stream().skip(1).forEach(each -> assertEquals(null, each.getCommand(request), "one answers for all"));
            return parts.get(0).getCommand(request);
        };
    }

    private static Asked arrange(ArrangeRequest.Order order, String... ids) {
        return viewer -> {
            ArrangeRequest request = new ArrangeRequest(order);
            request.setEditParts(Arrays.stream(ids).map(id -> part(viewer, id)).toList());
            return viewer.scenePart().getCommand(request);
        };
    }

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private Path file;
    private SceneBot scene;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("little.edition"), TEXT);
        Files.writeString(LayoutFile.beside(file), LAYOUT);
        Files.createDirectories(folder.resolve("files/etc"));
        Files.writeString(folder.resolve("files/etc/motd"), "welcome");
        Files.writeString(folder.resolve("notes.txt"), "remember");
        scene = SceneBot.open(Editions.open(file), EditionPage.COMPOSITION);
        UserInterface.run(() -> scene.viewer().zoom().to(1));
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private record State(String text, Optional<String> layout) {}

    private State state() throws Exception {
        Path layout = LayoutFile.beside(file);
        return new State(
                Editions.text(scene.editor()),
                Files.exists(layout) ? Optional.of(Files.readString(layout)) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void isDoneUndoneAndDoneAgain(Operation operation) throws Exception {
        State before = state();
        String[] label = new String[1];
        UserInterface.run(() -> {
            Command command = operation.asked.of(scene.viewer());
            assertTrue(command.canExecute(), "it may be done");
            label[0] = command.getLabel();
            scene.viewer().getEditDomain().getCommandStack().execute(command);
        });
        State done = state();

        if (operation.lines.equals(List.of(ADDED_LAYOUT))) {
            assertEquals(before.text(), done.text());
            assertNotEquals(before.layout(), done.layout());
        } else if (!operation.lines.contains("+?")) {
            assertEquals(List.copyOf(new TreeSet<>(operation.lines)), Editions.difference(before.text(), done.text()));
        }
        assertFalse(before.equals(done));
        String undo =
                UserInterface.get(() -> scene.editor().document().undoLabel().orElseThrow());
        assertEquals(label[0] == null ? undo : label[0], undo);
        scene.settle();

        UserInterface.run(() -> scene.viewer().getEditDomain().getCommandStack().undo());
        assertEquals(before, state());
        assertFalse(
                UserInterface.get(
                        () -> scene.viewer().getEditDomain().getCommandStack().canUndo()),
                "one step");
        scene.settle();

        UserInterface.run(() -> scene.viewer().getEditDomain().getCommandStack().redo());
        assertEquals(done, state());
        scene.settle();
    }

    private Rect bounds(String id) {
        scene.part(id);
        return scene.get(viewer -> viewer.scene().get(id).orElseThrow().bounds());
    }

    private void execute(Asked asked) {
        UserInterface.run(() -> scene.viewer().getEditDomain().getCommandStack().execute(asked.of(scene.viewer())));
        scene.settle();
    }

    private void undo() {
        UserInterface.run(() -> scene.viewer().getEditDomain().getCommandStack().undo());
        scene.settle();
    }

    @Test
    void whatIsCalledOtherwiseStaysWhereItWasPut() throws Exception {
        State before = state();
        Rect place = bounds("services[web]");
        execute(at("services[web]", new WordsRequest("www")));
        assertEquals(place, bounds("services[www]"));
        undo();
        assertEquals(before, state());
        assertEquals(place, bounds("services[web]"));
    }

    @Test
    void whatIsMadeLiesWhereThePointerWas() throws Exception {
        State before = state();
        int x = bounds("stage.C").x() + 400;
        int y = bounds("stage.C").y() + 300;
        execute(viewer -> {
            CreateRequest request = new CreateRequest();
            request.setFactory(new CompositionEditing.Made(Ingredient.SERVICE));
            request.setLocation(inWindow(viewer, x, y));
            return viewer.scenePart().getCommand(request);
        });
        Rect lane = bounds("stage.C");
        Rect card = bounds("services[service]");
        assertEquals(List.of(400, y), List.of(card.x() - lane.x(), card.y()));
        undo();
        assertEquals(before, state());
    }

    @Test
    void packagesBecomeAServiceWhereTheyAreLetGo() throws Exception {
        State before = state();
        int y = bounds("stage.C").y() + 300;
        execute(viewer -> {
            PutRequest request = PutRequest.packages(List.of("cups"));
            request.setLocation(inWindow(
                    viewer, viewer.scene().get("stage.C").orElseThrow().bounds().x() + 400, y));
            return viewer.scenePart().getCommand(request);
        });
        Rect card = bounds("services[cups]");
        assertEquals(List.of(400, y), List.of(card.x() - bounds("stage.C").x(), card.y()));
        undo();
        assertEquals(before, state());
    }

    @Test
    void aLineIntoTheOpenEndsWhereThePointerWas() throws Exception {
        State before = state();
        int y = bounds("stage.C").y() + 400;
        execute(viewer -> {
            CreateConnectionRequest request = new CreateConnectionRequest();
            request.setFactory(new Line(WaitKind.AFTER));
            request.setType(RequestConstants.REQ_CONNECTION_END);
            request.setSourceEditPart(part(viewer, "services[web]"));
            request.setLocation(inWindow(
                    viewer, viewer.scene().get("stage.C").orElseThrow().bounds().x() + 400, y));
            return viewer.scenePart().getCommand(request);
        });
        Rect card = bounds("services[service]");
        assertEquals(List.of(400, y), List.of(card.x() - bounds("stage.C").x(), card.y()));
        undo();
        assertEquals(before, state());
    }

    @Test
    void aFocusShowsWhatIsConnectedAndChangesNothing() throws Exception {
        State before = state();
        execute(menu("Show only the neighbours", "services[web]"));
        assertTrue(scene.get(viewer -> viewer.scene().get("services[log]").isPresent()));
        assertFalse(scene.get(viewer -> viewer.scene().get("services[db]").isPresent()));
        execute(menu("Show only the neighbours", "services[web]"));
        assertTrue(scene.get(viewer -> viewer.scene().get("services[db]").isPresent()));
        assertEquals(before, state());
    }

    @Test
    void whatIsCopiedInOneEditorIsPastedInAnother() throws Exception {
        UserInterface.run(() -> {
            scene.viewer().select(List.of("services[web]"));
            scene.page().clipboard().orElseThrow().copy();
        });
        Path other = Files.writeString(
                folder.resolve("other.edition"),
                TEXT.replace("name: little", "name: other").replace("web", "www"));
        SceneBot second = SceneBot.open(Editions.open(other), EditionPage.COMPOSITION);
        String before = Editions.text(second.editor());
        UserInterface.run(() -> second.page().clipboard().orElseThrow().paste());
        String pasted = Editions.text(second.editor());
        assertEquals(
                List.of("+    packages: [nginx]", "+    ports: [80/tcp]", "+  - name: web"),
                Editions.difference(before, pasted));
        second.settle();
        UserInterface.run(() -> second.editor().document().undo());
        assertEquals(before, Editions.text(second.editor()));
        UserInterface.run(() -> second.editor().document().redo());
        assertEquals(pasted, Editions.text(second.editor()));
    }
}
