package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.disks.DiskText;
import org.xter.document.disks.Grid;
import org.xter.document.find.ElementPath;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.diagram.DisksPage;
import org.xter.studio.gef.ToolButton;
import org.xter.studio.gef.disks.BoundaryRequest;
import org.xter.studio.gef.disks.DisksEditing;
import org.xter.studio.gef.disks.Making;
import org.xter.studio.gef.disks.TextRequest;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.ScenePointer;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.Unwatched;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Stage;
import org.xter.studio.ui.look.Themes;

/** Disks are drawn, resized, put in order, formatted and encrypted in their picture, and the text follows. */
@ExtendWith(StudioWindow.class)
class DisksPageTest {
    private static final long GIB = 1L << 30;

    private static final String OFFICE = """
            format: 1

            edition:
              name: office
              kind: office
              version: 1.0.0
              vendor: Example
              product: 0f7b7c52-77a4-4c8b-8f6d-5d5a2f1d9c11

            base:
              suite: bookworm

            services:
              - name: files
                packages: [samba]
                units: [smbd.service]
                volumes:
                  - { name: shares, path: /srv/shares, partition: keep, size: 40 GiB }  # grows

            disks:
              - name: data
                match: { minimum: 256 GiB }
                partitions:
                  - { name: keep, size: 100 GiB, mount: /srv/keep }  # what clients bring
                  - { name: mail, size: 50 GiB, mount: /srv/mail }
                  - { name: scratch, mount: /srv/scratch }
            """;

    private static final String TWO = OFFICE + """
              - name: spare
                match: { minimum: 120 GiB }
                partitions:
                  - { name: copies, size: 60 GiB, mount: /srv/copies }
                  - { name: small, size: 10 GiB, mount: /srv/small }
            """;

    private static final String EMPTY =
            OFFICE.substring(0, OFFICE.indexOf("\ndisks:")).replace("partition: keep, ", "");

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bot.closeAllEditors();
        UserInterface.run(() -> Themes.choose(Themes.Choice.LIGHT));
    }

    private DisksPage open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("office.edition"), text);
        EditionEditor editor = Editions.open(file);
        UserInterface.run(() -> editor.showPage(EditionPage.DISKS));
        DisksPage page =
                (DisksPage) UserInterface.get(() -> editor.activeEditionPage().orElseThrow());
        waitFor(page, "boot-medium");
        UserInterface.waitUntil("the scene of the text", page::isUpToDate);
        UserInterface.sleep(200);
        UserInterface.run(() -> page.view().viewer().zoom().to(1));
        return page;
    }

    private static void waitFor(DisksPage page, String id) {
        UserInterface.waitUntil(
                id, () -> page.view().viewer().scenePart().part(id).isPresent());
    }

    private static ElementPart part(SceneViewer viewer, String id) {
        return viewer.scenePart().part(id).orElseThrow(() -> new AssertionError(id + " is not shown"));
    }

    private static String partition(String name) {
        return "disks[data].partitions[" + name + "]";
    }

    /** A point of the scene in the window. */
    private static Point at(SceneViewer viewer, int x, int y) {
        Point point = new Point(x, y);
        viewer.scenePart().getFigure().translateToAbsolute(point);
        return point;
    }

    private static Rect bounds(SceneViewer viewer, String id) {
        return part(viewer, id).element().bounds();
    }

    // ---- every change by its request

    /**
     * A change.
     *
     * @param command asks the policies for it
     * @param removed lines of the text that go
     * @param added lines that come
     */
    private record Done(String name, Function<SceneViewer, Command> command, List<String> removed, List<String> added) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Command ask(SceneViewer viewer, String id, Request request) {
        return part(viewer, id).getCommand(request);
    }

    private static Request boundary(long bytes, Grid grid) {
        BoundaryRequest request = new BoundaryRequest();
        request.to(bytes, grid);
        return request;
    }

    private static Command make(SceneViewer viewer, Making making, Point where, Dimension size) {
        CreateRequest request = new CreateRequest();
        request.setFactory(new DisksEditing.Made(making));
        request.setLocation(where);
        request.setSize(size);
        EditPart target = viewer.scenePart().getTargetEditPart(request);
        return target == null ? null : target.getCommand(request);
    }

    private static Command makeOn(SceneViewer viewer, Making making, String id, int width) {
        Rect bounds = bounds(viewer, id);
        return make(
                viewer,
                making,
                at(viewer, bounds.x() + 10, bounds.centreY()),
                width == 0 ? null : new Dimension(width, 20));
    }

    private static Command move(SceneViewer viewer, String id, String before) {
        Rect to = bounds(viewer, before);
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(part(viewer, id));
        request.setLocation(at(viewer, to.x() + 4, to.centreY()));
        request.setMoveDelta(new Point(to.x() - bounds(viewer, id).x(), 0));
        return ask(viewer, id, request);
    }

    /** Drags an element into another. */
    private static Command into(SceneViewer viewer, String id, String target) {
        Rect from = bounds(viewer, id);
        Rect to = bounds(viewer, target);
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(part(viewer, id));
        request.setLocation(at(viewer, to.x() + 4, to.centreY()));
        request.setMoveDelta(new Point(to.x() - from.x(), to.y() - from.y()));
        return ask(viewer, id, request);
    }

    private static Command remove(SceneViewer viewer, String... ids) {
        GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
        List<EditPart> parts = new ArrayList<>();
        Arrays.stream(ids).forEach(each -> parts.add(part(viewer, each)));
        request.setEditParts(parts);
        return ask(viewer, ids[0], request);
    }

    private static final String KEEP = "- { name: keep, size: 100 GiB, mount: /srv/keep }  # what clients bring";
    private static final String COPIES = "disks[spare].partitions[copies]";
    private static final String VOLUME = "services[files].volumes[shares]";
    private static final String MAIL = "- { name: mail, size: 50 GiB, mount: /srv/mail }";
    private static final String SHARES =
            "- { name: shares, path: /srv/shares, partition: keep, size: 40 GiB }  # grows";

    static Stream<Done> changes() {
        return Stream.of(
                new Done(
                        "what one partition gains the next one loses",
                        viewer -> ask(viewer, partition("keep"), boundary(120 * GIB, Grid.COARSE)),
                        List.of(KEEP, MAIL),
                        List.of(KEEP.replace("100", "120"), MAIL.replace("50", "30"))),
                new Done(
                        "the boundary snaps to its grid",
                        viewer -> ask(viewer, partition("mail"), boundary(61 * GIB - 7, Grid.COARSE)),
                        List.of(MAIL),
                        List.of(MAIL.replace("50", "61"))),
                new Done(
                        "the boundary stops where the volumes are full",
                        viewer -> ask(viewer, partition("keep"), boundary(GIB, Grid.COARSE)),
                        List.of(KEEP, MAIL),
                        List.of(KEEP.replace("100", "40"), MAIL.replace("50", "110"))),
                new Done(
                        "a partition goes before another",
                        viewer -> move(viewer, partition("mail"), partition("keep")),
                        List.of(KEEP),
                        List.of(KEEP)),
                new Done(
                        "a disk of any size",
                        viewer -> make(viewer, new Making.OfDisk(), at(viewer, 600, 600), null),
                        List.of(),
                        List.of("- name: data-2")),
                new Done(
                        "a disk drawn as wide as half of another",
                        viewer -> make(viewer, new Making.OfDisk(), at(viewer, 40, 600), new Dimension(480, 40)),
                        List.of(),
                        List.of("- name: data-2", "match: { minimum: 128 GiB }")),
                new Done(
                        "a partition beside the one that takes the rest",
                        viewer -> makeOn(viewer, new Making.OfPartition(FileSystem.EXT4), partition("scratch"), 0),
                        List.of(),
                        List.of("- { name: data, size: 10 GiB, mount: /srv/data }")),
                new Done(
                        "a partition drawn as wide as 20 GiB",
                        viewer -> makeOn(viewer, new Making.OfPartition(FileSystem.XFS), partition("scratch"), 75),
                        List.of(),
                        List.of("- { name: data, size: 20 GiB, filesystem: xfs, mount: /srv/data }")),
                new Done(
                        "swap space",
                        viewer -> makeOn(viewer, new Making.OfPartition(FileSystem.SWAP), partition("scratch"), 0),
                        List.of(),
                        List.of("- { name: swap, size: 2 GiB, filesystem: swap }")),
                new Done(
                        "a volume",
                        viewer -> makeOn(viewer, new Making.OfVolume(Optional.empty()), partition("mail"), 0),
                        List.of(),
                        List.of("- { name: data, path: /var/lib/files/data, partition: mail }")),
                new Done(
                        "another file system",
                        viewer -> makeOn(viewer, new Making.OfFileSystem(FileSystem.XFS), partition("mail"), 0),
                        List.of(MAIL),
                        List.of("- { name: mail, size: 50 GiB, filesystem: xfs, mount: /srv/mail }")),
                new Done(
                        "encryption",
                        viewer -> makeOn(viewer, new Making.OfEncryption(Cipher.SERPENT_XTS), partition("mail"), 0),
                        List.of(MAIL),
                        List.of(
                                "- { name: mail, size: 50 GiB, mount: /srv/mail, encryption: { cipher: serpent-xts } }")),
                new Done(
                        "another name, also where a volume says it",
                        viewer -> ask(viewer, partition("keep"), new TextRequest(DiskText.NAME, "vault")),
                        List.of(KEEP, SHARES),
                        List.of(KEEP.replace("name: keep", "name: vault"), SHARES.replace("keep", "vault"))),
                new Done(
                        "a size that was typed",
                        viewer -> ask(viewer, partition("mail"), new TextRequest(DiskText.SIZE, "20 GiB")),
                        List.of(MAIL),
                        List.of(MAIL.replace("50", "20"))),
                new Done(
                        "another mount point",
                        viewer -> ask(viewer, partition("mail"), new TextRequest(DiskText.MOUNT, "/srv/post")),
                        List.of(MAIL),
                        List.of(MAIL.replace("/srv/mail", "/srv/post"))),
                new Done(
                        "a larger disk",
                        viewer -> ask(viewer, "disks[data]", new TextRequest(DiskText.LEAST, "1 TiB")),
                        List.of("match: { minimum: 256 GiB }"),
                        List.of("match: { minimum: 1 TiB }")),
                new Done(
                        "a greatest size of the disk",
                        viewer -> ask(viewer, "disks[data]", new TextRequest(DiskText.MOST, "2 TiB")),
                        List.of("match: { minimum: 256 GiB }"),
                        List.of("match: { minimum: 256 GiB, maximum: 2 TiB }")),
                new Done("a partition less", viewer -> remove(viewer, partition("mail")), List.of(MAIL), List.of()),
                new Done(
                        "two partitions less in one step, and the volume lies in RAM",
                        viewer -> remove(viewer, partition("keep"), partition("mail")),
                        List.of(KEEP, MAIL, SHARES),
                        List.of(SHARES.replace("partition: keep, ", ""))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsOneStepAndTouchesNoOtherLine(Done change) throws Exception {
        isOneStep(OFFICE, change);
    }

    static Stream<Done> drags() {
        return Stream.of(
                new Done(
                        "a partition goes to another disk",
                        viewer -> into(viewer, partition("mail"), COPIES),
                        List.of(KEEP), // only the order is another
                        List.of(KEEP)),
                new Done(
                        "a partition comes before the one that takes the rest",
                        viewer -> into(viewer, COPIES, partition("scratch")),
                        List.of(KEEP),
                        List.of(KEEP)),
                new Done(
                        "a volume goes to another partition",
                        viewer -> into(viewer, VOLUME, partition("mail")),
                        List.of(SHARES),
                        List.of(SHARES.replace("keep", "mail"))),
                new Done(
                        "a volume goes to a partition of another disk",
                        viewer -> into(viewer, VOLUME, COPIES),
                        List.of(SHARES),
                        List.of(SHARES.replace("keep", "copies"))),
                new Done(
                        "a volume is renamed",
                        viewer -> ask(viewer, VOLUME, new TextRequest(DiskText.NAME, "files")),
                        List.of(SHARES),
                        List.of(SHARES.replace("shares, path", "files, path"))),
                new Done("a volume less", viewer -> remove(viewer, VOLUME), List.of("volumes:", SHARES), List.of()));
    }

    @ParameterizedTest
    @MethodSource("drags")
    void whatIsDraggedElsewhereIsOneStepAndTouchesNoOtherLine(Done change) throws Exception {
        isOneStep(TWO, change);
    }

    static Stream<Done> unfit() {
        return Stream.of(
                new Done(
                        "a partition the other disk has no room for",
                        viewer -> into(viewer, partition("keep"), COPIES),
                        List.of(),
                        List.of()),
                new Done(
                        "a volume the partition has no room for",
                        viewer -> into(viewer, VOLUME, "disks[spare].partitions[small]"),
                        List.of(),
                        List.of()),
                new Done(
                        "a volume where it lies already",
                        viewer -> into(viewer, VOLUME, partition("keep")),
                        List.of(),
                        List.of()),
                new Done(
                        "a volume on the boot medium",
                        viewer -> into(viewer, VOLUME, "boot-medium"),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatDoesNotFitStaysWhereItIs(Done change) throws Exception {
        isRefused(TWO, change);
    }

    private void isOneStep(String text, Done change) throws Exception {
        DisksPage page = open(text);
        waitFor(page, partition("scratch"));

        UserInterface.run(() -> {
            SceneViewer viewer = page.view().viewer();
            Command command = change.command().apply(viewer);
            assertNotNull(command, "nobody answers the request");
            assertTrue(command.canExecute(), "it may be done");
            viewer.getEditDomain().getCommandStack().execute(command);
            String after = page.document().text();
            assertEquals(sorted(change.added()), sorted(missing(after, text)), "lines that came");
            assertEquals(sorted(change.removed()), sorted(missing(text, after)), "lines that went");

            page.document().undo();
            assertEquals(text, page.document().text());
            assertTrue(page.document().undoLabel().isEmpty(), "it was one step");
            page.document().redo();
            assertEquals(after, page.document().text());
        });
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    /** Lines of a text that another one does not have, or has in another place when nothing else tells them apart. */
    private static List<String> missing(String text, String other) {
        List<String> left = new ArrayList<>(other.lines().map(String::strip).toList());
        List<String> result = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!left.remove(line) && !line.isEmpty()) {
                result.add(line);
            }
        }
        List<String> all = text.lines().map(String::strip).toList();
        List<String> others = other.lines().map(String::strip).toList();
        if (result.isEmpty() && !all.equals(others) && all.size() == others.size()) {
            result.add(KEEP); // only the order is another
        }
        return result;
    }

    static Stream<Done> refused() {
        return Stream.of(
                new Done(
                        "the one that takes the rest has no boundary",
                        viewer -> ask(viewer, partition("scratch"), boundary(GIB, Grid.COARSE)),
                        List.of(),
                        List.of()),
                new Done(
                        "nothing stands behind the one that takes the rest",
                        viewer -> move(viewer, partition("scratch"), partition("keep")),
                        List.of(),
                        List.of()),
                new Done(
                        "a name another partition has",
                        viewer -> ask(viewer, partition("mail"), new TextRequest(DiskText.NAME, "keep")),
                        List.of(),
                        List.of()),
                new Done(
                        "a size that is none",
                        viewer -> ask(viewer, partition("mail"), new TextRequest(DiskText.SIZE, "much")),
                        List.of(),
                        List.of()),
                new Done(
                        "a size below what volumes claim",
                        viewer -> ask(viewer, partition("keep"), new TextRequest(DiskText.SIZE, "39 GiB")),
                        List.of(),
                        List.of()),
                new Done(
                        "a size beyond the disk",
                        viewer -> ask(viewer, partition("keep"), new TextRequest(DiskText.SIZE, "900 GiB")),
                        List.of(),
                        List.of()),
                new Done(
                        "a mount point that is taken",
                        viewer -> ask(viewer, partition("mail"), new TextRequest(DiskText.MOUNT, "/srv/keep")),
                        List.of(),
                        List.of()),
                new Done(
                        "swap where volumes lie",
                        viewer -> makeOn(viewer, new Making.OfFileSystem(FileSystem.SWAP), partition("keep"), 0),
                        List.of(),
                        List.of()),
                new Done(
                        "a disk smaller than what is on it",
                        viewer -> ask(viewer, "disks[data]", new TextRequest(DiskText.LEAST, "100 GiB")),
                        List.of(),
                        List.of()),
                new Done(
                        "a partition on the boot medium",
                        viewer -> makeOn(viewer, new Making.OfPartition(FileSystem.EXT4), "boot-medium", 0),
                        List.of(),
                        List.of()),
                new Done(
                        "the boot medium is not removed",
                        viewer -> remove(viewer, "boot-medium"),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeIsRefused(Done change) throws Exception {
        isRefused(OFFICE, change);
    }

    private void isRefused(String text, Done change) throws Exception {
        DisksPage page = open(text);
        waitFor(page, partition("scratch"));

        UserInterface.run(() -> {
            Command command = change.command().apply(page.view().viewer());
            assertFalse(command != null && command.canExecute());
            assertEquals(text, page.document().text());
        });
    }

    // ---- by hand

    private static void key(SceneViewer viewer, int type, int code, int state) {
        UserInterface.run(() -> {
            Event event = new Event();
            event.type = type;
            event.keyCode = code;
            event.character = code < 0x10000 ? (char) code : 0;
            event.stateMask = state;
            viewer.canvas().notifyListeners(type, event);
        });
    }

    private void choose(DisksPage page, String tool) {
        UserInterface.run(() -> {
            ToolButton button = Stage.all(page.view().control(), ToolButton.class).stream()
                    .filter(each -> each.getText().equals(tool))
                    .findFirst()
                    .orElseThrow();
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The boundary behind a partition, in the window. */
    private static Point boundary(SceneViewer viewer, String id) {
        return UserInterface.get(() -> {
            Rect bounds = bounds(viewer, id);
            return at(viewer, bounds.right(), bounds.centreY());
        });
    }

    @Test
    void aDataDiskIsDrawnAndItsPartitionResizedWithTheMouseAndAllIsUndone() throws Exception {
        DisksPage page = open(EMPTY);
        SceneViewer viewer = page.view().viewer();

        choose(page, "Disk");
        ScenePointer.drag(viewer, new Point(40, 260), new Point(40 + 480, 300));
        waitFor(page, "disks[data]");
        assertTrue(text(page).contains("minimum: 128 GiB"), text(page));

        choose(page, "Partition");
        Point free = UserInterface.get(() -> {
            Rect bar = bounds(viewer, "disks[data]");
            return at(viewer, bar.x() + 8, bar.bottom() - 20);
        });
        ScenePointer.drag(viewer, free, free.getTranslated(240, 4));
        waitFor(page, partition("data"));
        UserInterface.waitUntil("it is selected", () -> page.editor()
                .selection()
                .part()
                .map(ElementPath::of)
                .filter(partition("data")::equals)
                .isPresent());
        String drawn = text(page);

        Point boundary = boundary(viewer, partition("data"));
        ScenePointer.drag(viewer, boundary, boundary.getTranslated(96, 0));
        assertNotEquals(drawn, text(page));
        assertEquals(sizeOf(drawn) + 96L * 128 * GIB / widthOfDisk(viewer), sizeOf(text(page)), 3 * GIB);

        undoAll(page);
        assertEquals(EMPTY, text(page));
    }

    private static long widthOfDisk(SceneViewer viewer) {
        return UserInterface.get(() -> (long) bounds(viewer, "disks[data]").width());
    }

    private static long sizeOf(String text) {
        Matcher size = Pattern.compile("size: ([0-9]+ [KMGT]iB)").matcher(text.substring(text.indexOf("\ndisks:")));
        assertTrue(size.find(), text);
        return Size.parse(size.group(1)).bytes();
    }

    private static String text(DisksPage page) {
        return Editions.text(page.editor());
    }

    private static void undoAll(DisksPage page) {
        UserInterface.run(() -> {
            while (page.document().undoLabel().isPresent()) {
                page.document().undo();
            }
        });
    }

    @Test
    void aBoundaryThatIsDraggedChangesNothingUntilItIsLetGoAndEscapeLeavesAllAsItWas() throws Exception {
        DisksPage page = open(OFFICE);
        waitFor(page, partition("scratch"));
        SceneViewer viewer = page.view().viewer();
        Point boundary = boundary(viewer, partition("keep"));

        ScenePointer.press(viewer, boundary);
        ScenePointer.hover(viewer, boundary, boundary.getTranslated(40, 0));
        assertEquals(OFFICE, text(page));
        UserInterface.sleep(100);
        StudioWindow.screenshot("disks-dragging");

        key(viewer, SWT.KeyDown, SWT.ESC, 0);
        ScenePointer.mouse(viewer, SWT.MouseUp, boundary.getTranslated(40, 0), SWT.BUTTON1);
        assertEquals(OFFICE, text(page));
        assertTrue(UserInterface.get(() -> page.document().undoLabel().isEmpty()));

        ScenePointer.drag(viewer, boundary, boundary.getTranslated(40, 0));
        assertTrue(text(page).contains("name: keep, size: 111 GiB"), text(page));
        assertTrue(text(page).contains("name: mail, size: 39 GiB"), text(page));
    }

    @Test
    void aPartitionIsDraggedBeforeAnother() throws Exception {
        DisksPage page = open(OFFICE);
        waitFor(page, partition("scratch"));
        SceneViewer viewer = page.view().viewer();
        Point mail = UserInterface.get(() -> {
            Rect bounds = bounds(viewer, partition("mail"));
            return at(viewer, bounds.centreX(), bounds.centreY());
        });
        Point keep = UserInterface.get(() -> {
            Rect bounds = bounds(viewer, partition("keep"));
            return at(viewer, bounds.x() + 20, bounds.centreY());
        });

        ScenePointer.drag(viewer, mail, keep);

        assertTrue(text(page).indexOf("name: mail") < text(page).indexOf("name: keep"), text(page));
    }

    private static Point middle(SceneViewer viewer, String id) {
        return UserInterface.get(() ->
                at(viewer, bounds(viewer, id).centreX(), bounds(viewer, id).centreY()));
    }

    @Test
    void aVolumeThatIsDraggedSaysWhereItWouldLieAndEscapeLeavesAllAsItWas() throws Exception {
        DisksPage page = open(TWO);
        waitFor(page, VOLUME);
        SceneViewer viewer = page.view().viewer();
        UserInterface.run(viewer::fit);
        Point volume = middle(viewer, VOLUME);
        Point mail = middle(viewer, partition("mail"));

        ScenePointer.press(viewer, volume);
        ScenePointer.hover(viewer, volume, mail);
        assertEquals(TWO, text(page));
        assertTrue(UserInterface.get(() -> feedback(viewer)) > 0, "it is shown where it would lie");
        UserInterface.sleep(100);
        StudioWindow.screenshot("disks-dragging-volume");
        ScenePointer.hover(viewer, mail, middle(viewer, "disks[spare].partitions[small]"));
        UserInterface.sleep(100);
        StudioWindow.screenshot("disks-dragging-volume-refused");
        key(viewer, SWT.KeyDown, SWT.ESC, 0);
        ScenePointer.mouse(viewer, SWT.MouseUp, mail, SWT.BUTTON1);
        assertEquals(TWO, text(page));
        assertEquals(0, UserInterface.get(() -> feedback(viewer)));

        ScenePointer.drag(viewer, volume, mail);
        assertEquals(TWO.replace(SHARES, SHARES.replace("keep", "mail")), text(page));
        undoAll(page);
        assertEquals(TWO, text(page));
    }

    private static int feedback(SceneViewer viewer) {
        return org.eclipse.gef.editparts.LayerManager.Helper.find(viewer.scenePart())
                .getLayer(org.eclipse.gef.LayerConstants.FEEDBACK_LAYER)
                .getChildren()
                .size();
    }

    @Test
    void aPartitionIsDraggedToAnotherDisk() throws Exception {
        DisksPage page = open(TWO);
        waitFor(page, COPIES);
        SceneViewer viewer = page.view().viewer();
        UserInterface.run(viewer::fit);
        Point mail = middle(viewer, partition("mail"));
        Point copies = middle(viewer, COPIES);

        ScenePointer.press(viewer, mail);
        ScenePointer.hover(viewer, mail, copies);
        assertEquals(TWO, text(page));
        UserInterface.sleep(100);
        StudioWindow.screenshot("disks-dragging-partition");
        ScenePointer.mouse(viewer, SWT.MouseUp, copies, SWT.BUTTON1);

        assertTrue(text(page).indexOf("name: mail") > text(page).indexOf("name: spare"), text(page));
        undoAll(page);
        assertEquals(TWO, text(page));
    }

    private static void select(SceneViewer viewer, String first, String second) {
        ScenePointer.press(viewer, middle(viewer, first));
        ScenePointer.mouse(viewer, SWT.MouseUp, middle(viewer, first), SWT.BUTTON1);
        ScenePointer.mouse(viewer, SWT.MouseMove, middle(viewer, second), SWT.SHIFT);
        ScenePointer.mouse(viewer, SWT.MouseDown, middle(viewer, second), SWT.SHIFT);
        ScenePointer.mouse(viewer, SWT.MouseUp, middle(viewer, second), SWT.BUTTON1 | SWT.SHIFT);
        assertEquals(2, UserInterface.get(() -> viewer.selected().size()), "both are selected");
    }

    @Test
    void whatIsDraggedTogetherKeepsItsOrderAndIsOneStep() throws Exception {
        DisksPage page = open(TWO);
        waitFor(page, COPIES);
        SceneViewer viewer = page.view().viewer();
        UserInterface.run(viewer::fit);
        String small = "disks[spare].partitions[small]";

        select(viewer, small, COPIES);
        ScenePointer.drag(viewer, middle(viewer, small), middle(viewer, partition("scratch")));

        assertEquals(
                List.of("keep", "mail", "copies", "small", "scratch"),
                UserInterface.get(() -> page.document().edition().getDisks().get(0).getPartitions().stream()
                        .map(Partition::getName)
                        .toList()));
        UserInterface.run(page.document()::undo);
        assertEquals(TWO, text(page));
        assertTrue(UserInterface.get(() -> page.document().undoLabel().isEmpty()), "it was one step");
    }

    @Test
    void whatDoesNotFitTogetherStaysTogether() throws Exception {
        String more = TWO.replace(MAIL, MAIL + "\n      - { name: logs, size: 20 GiB, mount: /srv/logs }");
        DisksPage page = open(more);
        waitFor(page, COPIES);
        SceneViewer viewer = page.view().viewer();
        UserInterface.run(viewer::fit);

        select(viewer, partition("mail"), partition("logs"));
        ScenePointer.drag(viewer, middle(viewer, partition("mail")), middle(viewer, COPIES));

        assertEquals(more, text(page));
    }

    @Test
    void shiftWithArrowsMovesABoundaryAsOneStep() throws Exception {
        DisksPage page = open(OFFICE);
        waitFor(page, partition("scratch"));
        SceneViewer viewer = page.view().viewer();
        UserInterface.run(() -> viewer.select(part(viewer, partition("keep"))));

        for (int i = 0; i < 5; i++) {
            key(viewer, SWT.KeyDown, SWT.ARROW_RIGHT, SWT.SHIFT);
        }
        key(viewer, SWT.KeyDown, SWT.ARROW_LEFT, SWT.SHIFT);
        assertEquals(OFFICE, text(page));
        key(viewer, SWT.KeyUp, SWT.SHIFT, SWT.SHIFT);

        assertTrue(text(page).contains("name: keep, size: 104 GiB"), text(page));
        UserInterface.run(() -> page.document().undo());
        assertEquals(OFFICE, text(page));

        key(viewer, SWT.KeyDown, SWT.ARROW_RIGHT, SWT.SHIFT);
        key(viewer, SWT.KeyDown, SWT.ESC, 0);
        key(viewer, SWT.KeyUp, SWT.SHIFT, SWT.SHIFT);
        assertEquals(OFFICE, text(page));
    }

    @Test
    void aSizeIsTypedOverThePartition() throws Exception {
        DisksPage page = open(OFFICE);
        waitFor(page, partition("scratch"));
        SceneViewer viewer = page.view().viewer();
        UserInterface.run(() -> viewer.select(part(viewer, partition("mail"))));

        key(viewer, SWT.KeyDown, '7', 0);
        Text field = UserInterface.find("the field", () -> Stage.all(viewer.canvas(), Text.class).stream()
                .findFirst()
                .orElse(null));
        assertEquals("7", UserInterface.get(field::getText));
        UserInterface.run(() -> {
            field.setText("70 GiB");
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });

        assertTrue(text(page).contains("name: mail, size: 70 GiB"), text(page));
    }

    // ---- the table

    @Test
    void tableAndPictureSelectTheSame() throws Exception {
        DisksPage page = open(OFFICE);
        waitFor(page, partition("scratch"));
        SceneViewer viewer = page.view().viewer();
        EObject mail = UserInterface.get(
                () -> ElementPath.find(page.edition(), partition("mail")).orElseThrow());

        UserInterface.run(() -> viewer.select(part(viewer, partition("mail"))));
        assertEquals(
                List.of(mail),
                UserInterface.get(
                        () -> page.table().viewer().getStructuredSelection().toList()));

        EObject keep = UserInterface.get(
                () -> ElementPath.find(page.edition(), partition("keep")).orElseThrow());
        UserInterface.run(
                () -> page.table().viewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(keep)));
        assertEquals(List.of(partition("keep")), UserInterface.get(() -> viewer.selected().stream()
                .map(ElementPart::id)
                .toList()));
        assertEquals(
                Optional.of(keep),
                UserInterface.get(() -> page.editor().selection().part()));
    }

    @Test
    void aCellIsEditedInPlace() throws Exception {
        DisksPage page = open(OFFICE);
        waitFor(page, partition("scratch"));
        EObject mail = UserInterface.get(
                () -> ElementPath.find(page.edition(), partition("mail")).orElseThrow());

        UserInterface.run(() -> page.table().viewer().editElement(mail, 3));
        Text field = UserInterface.find("the cell", () -> Stage.all(page.table().tree(), Text.class).stream()
                .filter(Text::isVisible)
                .findFirst()
                .orElse(null));
        assertEquals("50 GiB", UserInterface.get(field::getText));
        UserInterface.run(() -> {
            field.setText("45 GiB");
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });

        assertTrue(text(page).contains("name: mail, size: 45 GiB"), text(page));
        assertTrue(UserInterface.get(() -> Arrays.stream(page.table().tree().getItems())
                .flatMap(item -> Arrays.stream(item.getItems()))
                .anyMatch(item ->
                        item.getText(0).equals("mail") && item.getText(3).equals("45.0 GiB"))));
    }

    @Test
    void anEditionWithoutDisksOffersToAddOne() throws Exception {
        DisksPage page = open(EMPTY);
        Link add = UserInterface.find("the offer", () -> Stage.all(page.getPartControl(), Link.class).stream()
                .filter(each -> each.isVisible() && each.getText().contains("Add a disk"))
                .findFirst()
                .orElse(null));

        UserInterface.run(() -> add.notifyListeners(SWT.Selection, new Event()));

        assertTrue(text(page).contains("disks:\n  - { name: data }\n"), text(page));
        UserInterface.waitUntil("the offer is gone", () -> !add.isVisible());
    }

    @Test
    void aRouterIsOfferedNoDisk() throws Exception {
        DisksPage page = open(EMPTY.replace("kind: office", "kind: router"));

        UserInterface.run(() -> {
            Command command = make(
                    page.view().viewer(), new Making.OfDisk(), at(page.view().viewer(), 300, 300), null);
            assertFalse(command.canExecute());
            assertTrue(Stage.all(page.getPartControl(), Link.class).stream()
                    .noneMatch(each -> each.isVisible() && each.getText().contains("Add a disk")));
        });
    }

    // ---- looks

    /** How long a theme takes to be another is measured elsewhere. */
    @Nested
    @Unwatched
    class Looks {
        @ParameterizedTest
        @EnumSource(
                value = Themes.Choice.class,
                names = {"LIGHT", "DARK"})
        void everyFigureIsPaintedAtEveryZoom(Themes.Choice theme) throws Exception {
            DisksPage page = open(OFFICE.replace("mount: /srv/mail }", "mount: /srv/mail, encryption: {} }")
                    .replace("/srv/scratch", "/srv/keep"));
            waitFor(page, partition("scratch"));
            UserInterface.run(() -> Themes.choose(theme));
            SceneViewer viewer = page.view().viewer();

            for (double zoom : new double[] {0.1, 0.5, 1, 1.5, 2, 4}) {
                UserInterface.run(() -> {
                    viewer.zoom().to(zoom);
                    ElementPart keep = part(viewer, partition("keep"));
                    viewer.select(keep);
                    Request request = boundary(GIB, Grid.COARSE);
                    keep.showSourceFeedback(request);
                    ImageData drawn = paint(viewer);
                    keep.eraseSourceFeedback(request);
                    assertTrue(colours(drawn) > 4, () -> String.format(Locale.ROOT, "drawn at %.1f", zoom));
                });
            }
        }
    }

    /** Paints it as a window would; what figures throw is thrown here. */
    private static ImageData paint(SceneViewer viewer) {
        Image image = new Image(viewer.canvas().getDisplay(), 1200, 400);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.setClip(new Rectangle(0, 0, 1200, 400));
            viewer.canvas().getLightweightSystem().getRootFigure().paint(graphics);
            return image.getImageData();
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private static long colours(ImageData data) {
        return java.util.stream.IntStream.range(0, data.width * data.height)
                .map(i -> data.getPixel(i % data.width, i / data.width))
                .distinct()
                .count();
    }

    @Test
    void whatIsWrongIsSaidAtItsPieceAndCanBeMendedThere() throws Exception {
        DisksPage page = open(OFFICE.replace("/srv/scratch", "/srv/keep"));
        waitFor(page, partition("scratch"));

        SceneElement judged = UserInterface.find("what is said", () -> page.view().scene().elements().stream()
                .filter(each -> each.id().startsWith("disks[data].partitions")
                        && !each.facts().badges().isEmpty())
                .findFirst()
                .orElse(null));

        assertTrue(
                judged.facts().tooltip().toLowerCase(Locale.ROOT).contains("/srv/keep"),
                judged.facts().tooltip());
    }
}
