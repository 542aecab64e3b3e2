package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.document.EditionSnapshot;
import org.xter.document.trust.KeyringWork;
import org.xter.engine.LockUse;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.spec.Base;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.compare.CompareEditor;
import org.xter.studio.edition.compare.CompareInput;
import org.xter.studio.edition.compare.ComparedSide;
import org.xter.studio.edition.packages.PackagesPage;
import org.xter.studio.export.ExportWizard;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.Unwatched;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Likeness;
import org.xter.studio.tests.picture.Picture;
import org.xter.studio.tests.picture.Stage;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;
import org.xter.studio.ui.build.BuildView;
import org.xter.studio.ui.build.EngineJob;
import org.xter.studio.ui.look.Themes;
import org.xter.studio.ui.settings.StudioSettings;

/**
 * Every page looks as its picture in {@code docs/images}, in both themes. {@code -Dxter.pictures=write} draws the pictures
 * anew; {@code -Dxter.pictures=FOLDER} puts them there, for a look at other languages ({@code -Dstudio.tests.language=ru}),
 * widths ({@code -Dxter.pictures.width=700}) and fonts ({@code -Dstudio.tests.look=FOLDER}).
 */
@Unwatched
@ExtendWith(StudioWindow.class)
class GoldenPicturesTest {
    private static final Path HOME = Path.of(System.getProperty("xter.home"));
    private static final Path KEPT = HOME.resolve("docs/images");
    private static final String WHAT = System.getProperty("xter.pictures", "compare");
    private static final Instant DAY = Instant.parse("2026-11-15T12:00:00Z");
    private static final int WIDTH = Integer.getInteger("xter.pictures.width", 1200);

    /** The version the pictures are of, that of Debian 12. */
    private static final String GTK = "3.24.38";

    @TempDir
    private static Path folder;

    private static Path gate;

    private final WorkbenchBot bot = new WorkbenchBot();

    @BeforeAll
    static void makeAnEditionWithALock() throws Exception {
        folder = folder.toRealPath();
        copy(HOME.resolve("tests/org.xter.studio.tests/archive"), folder);
        copy(HOME.resolve("tests/org.xter.studio.tests/gallery"), folder);
        gate = folder.resolve("gate.edition");
        UserInterface.run(() -> {
            StudioSettings.preferences()
                    .setValue(StudioSettings.STORE, folder.resolve("store").toString());
            StudioSettings.preferences()
                    .setValue(StudioSettings.MIRRORS, folder.toUri().toString());
        });
        lock(gate);
        // The keyring of vault-signed.edition, made on another day than the picture is of.
        new KeyringWork(folder.resolve("keys"), InstantSource.fixed(DAY.minusSeconds(200 * 86_400)))
                .create(
                        "Example Ltd",
                        Optional.of(UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a11")),
                        "correct horse".toCharArray());
        UserInterface.run(() -> WorkbenchBot.page().closeAllEditors(false));
        // The tool kit keeps some colours of the theme it began with until the first change.
        theme(Themes.Choice.DARK);
        theme(Themes.Choice.LIGHT);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isRegularFile(each)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy);
                }
            }
        }
    }

    private static void lock(Path file) throws Exception {
        EditionEditor editor = Editions.open(file);
        Base base =
                UserInterface.find("the base", () -> editor.packages().base().orElse(null));
        EditionSnapshot snapshot = UserInterface.get(() -> editor.document().snapshot());
        editor.packages().archives().fetch(base, file, Progress.NONE, Cancellation.NEVER);
        LockProposal proposal = editor.packages()
                .archives()
                .packages()
                .propose(snapshot.spec(), Optional.empty(), LockUse.UPDATE, Progress.NONE, Cancellation.NEVER);
        assertTrue(UserInterface.get(() -> editor.packages().take(proposal, "Lock")));
    }

    @AfterAll
    static void forgetTheStore() {
        UserInterface.run(() -> {
            StudioSettings.preferences().setToDefault(StudioSettings.STORE);
            StudioSettings.preferences().setToDefault(StudioSettings.MIRRORS);
        });
    }

    @AfterEach
    void close() {
        UserInterface.run(() -> Studio.get().judgeBy(InstantSource.system()));
        bot.closeAllShells();
        bot.closeAllEditors();
        BuildRuns.SESSION.clear();
        UserInterface.run(() -> Themes.choose(Themes.Choice.LIGHT));
        bot.resetPerspective();
    }

    private static EditionEditor open(String page) {
        EditionEditor editor = Editions.open(gate);
        UserInterface.waitUntil(
                "the lock", () -> editor.packages().lock().closure().isPresent());
        UserInterface.run(() -> editor.showPage(page));
        UserInterface.waitUntil(
                "the lists", () -> editor.packages().archive().ready().isPresent());
        return editor;
    }

    // ---- what there are pictures of

    private enum Scene {
        OVERVIEW(800, GoldenPicturesTest::overview),
        SYSTEM(800, test -> test.page(EditionPage.SYSTEM)),
        SERVICES(800, test -> test.page(EditionPage.SERVICES)),
        PACKAGES(800, GoldenPicturesTest::packages),
        PACKAGE_GRAPH(800, GoldenPicturesTest::packageGraph),
        COMPOSITION(800, test -> test.scene(EditionPage.COMPOSITION)),
        DISKS(800, GoldenPicturesTest::disks),
        PROTECTION(800, GoldenPicturesTest::protection),
        TRUST(800, GoldenPicturesTest::trust),
        COMPOSITION_50(400, test -> test.at(0.5, EditionPage.COMPOSITION, "gate")),
        COMPOSITION_200(400, test -> test.at(2, EditionPage.COMPOSITION, "gate")),
        DISKS_50(400, test -> test.at(0.5, EditionPage.DISKS, "archive-room")),
        DISKS_200(400, test -> test.at(2, EditionPage.DISKS, "archive-room")),
        PROTECTION_50(400, test -> test.at(0.5, EditionPage.PROTECTION, "vault")),
        PROTECTION_200(400, test -> test.at(2, EditionPage.PROTECTION, "vault")),
        SOURCE(800, GoldenPicturesTest::source),
        NEW_EDITION(
                560,
                test -> test.dialog(
                        PlatformUI.getWorkbench().getNewWizardRegistry().getPrimaryWizards()[0]::createWizard, 0)),
        REVIEW(560, GoldenPicturesTest::review),
        COMPARISON(560, GoldenPicturesTest::comparison),
        BUILD(300, GoldenPicturesTest::build);

        private final int height;
        private final Function<GoldenPicturesTest, Control> shown;

        Scene(int height, Function<GoldenPicturesTest, Control> shown) {
            this.height = height;
            this.shown = shown;
        }

        Picture draw(GoldenPicturesTest test) {
            Control control = shown.apply(test);
            boolean dialog = this == NEW_EDITION || this == REVIEW;
            int width = dialog ? Math.min(WIDTH, 760) : name().endsWith("0") ? Math.min(WIDTH, 600) : WIDTH;
            return this == BUILD
                    ? Stage.draw(control, width, height, GoldenPicturesTest::times)
                    : Stage.draw(control, width, height);
        }
    }

    /** Where it stands how long steps took; on the UI thread. */
    private static Rectangle times(Control view) {
        Tree tree = Stage.all(view, Tree.class).get(0);
        Rectangle first = tree.getItem(0).getBounds(tree.getColumnCount() - 1);
        Point at = tree.getDisplay().map(tree, view, first.x, first.y);
        Point size = view.getSize();
        return new Rectangle(at.x + 2, at.y, size.x - at.x - 4, size.y - at.y - 4);
    }

    private Control page(String id) {
        EditionEditor editor = open(id);
        return control(editor);
    }

    /** The overview, once its cards know how many packages there are. */
    private Control overview() {
        Control control = page(EditionPage.OVERVIEW);
        UserInterface.waitUntil("the number of packages", () -> Stage.all(control, Canvas.class).stream()
                .map(Control::getToolTipText)
                .anyMatch(text -> text != null && text.matches("(?s)\\d+\n.*")));
        return control;
    }

    /** What the workbench holds of an editor or view; the focus goes elsewhere, so that no caret is in the picture. */
    private Control control(IWorkbenchPart part) {
        bot.viewById("org.xter.studio.app.navigator");
        return UserInterface.get(
                () -> (Composite) part.getSite().getService(MPart.class).getWidget());
    }

    /** The text, once what can be folded in it is known. */
    private Control source() {
        EditionEditor editor = open(EditionPage.SOURCE);
        Control control = control(editor);
        UserInterface.waitUntil(
                "folds",
                () -> editor.source().getAdapter(ITextOperationTarget.class) instanceof ProjectionViewer viewer
                        && viewer.getProjectionAnnotationModel() != null
                        && viewer.getProjectionAnnotationModel()
                                .getAnnotationIterator()
                                .hasNext());
        UserInterface.sleep(400);
        return control;
    }

    /** Another edition, which has something to protect; its picture is drawn once all is said about it. */
    private Control protection() {
        SceneBot scene = SceneBot.open(Editions.open(folder.resolve("vault.edition")), EditionPage.PROTECTION);
        Control control = control(scene.editor());
        UserInterface.waitUntil(
                "findings", () -> !scene.editor().document().findings().isEmpty());
        UserInterface.sleep(600);
        scene.settle();
        enlarge(scene, 1);
        return control;
    }

    /** Keys of which one is about to end, as of a certain day. */
    private Control trust() {
        UserInterface.run(() -> Studio.get().judgeBy(InstantSource.fixed(DAY.plusSeconds(850L * 86_400))));
        try {
            Files.writeString(
                    folder.resolve("vault-signed.edition"),
                    Files.readString(folder.resolve("vault.edition")) + "\ntrust: { keyring: keys }\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        SceneBot scene = SceneBot.open(Editions.open(folder.resolve("vault-signed.edition")), EditionPage.TRUST);
        Control control = control(scene.editor());
        UserInterface.sleep(900);
        scene.settle();
        enlarge(scene, 1);
        UserInterface.run(() -> scene.page().view().selectElements(List.of("kernel.efi")));
        return control;
    }

    /** An edition with disks, and with what is to be said of them. */
    private Control disks() {
        EditionEditor editor = Editions.open(folder.resolve("archive-room.edition"));
        Control control = control(editor);
        SceneBot scene = SceneBot.open(editor, EditionPage.DISKS);
        UserInterface.waitUntil("the bars and what is said of them", () -> scene.viewer().scene().elements().stream()
                .anyMatch(each -> !each.facts().badges().isEmpty()));
        UserInterface.sleep(600);
        scene.settle();
        enlarge(scene, 1);
        return control;
    }

    /** The upper left corner of a picture, however large the window is. */
    private static void enlarge(SceneBot scene, double zoom) {
        UserInterface.run(() -> {
            scene.viewer().deselectAll();
            scene.viewer().zoom().to(zoom);
            scene.viewer().canvas().getViewport().setViewLocation(0, 0);
        });
    }

    /** A picture at another size, without what is around it. */
    private Control at(double zoom, String page, String edition) {
        EditionEditor editor = Editions.open(folder.resolve(edition + ".edition"));
        control(editor);
        SceneBot scene = SceneBot.open(editor, page);
        UserInterface.sleep(900);
        scene.settle();
        enlarge(scene, zoom);
        return UserInterface.get(() -> scene.viewer().canvas());
    }

    private Control packages() {
        EditionEditor editor = open(EditionPage.PACKAGES);
        Control control = control(editor);
        Text search = UserInterface.find("the search", () -> Stage.all(control, Text.class).stream()
                .filter(each -> (each.getStyle() & SWT.SEARCH) != 0 && each.isVisible())
                .findFirst()
                .orElse(null));
        UserInterface.run(() -> search.setText("dns"));
        Table found = UserInterface.find("the answer", () -> Stage.all(control, Table.class).stream()
                .filter(each -> each.isVisible() && each.getItemCount() == 4 && each.getSelectionIndex() == 0)
                .findFirst()
                .orElse(null));
        UserInterface.run(() -> ((PackagesPage) editor.activeEditionPage().orElseThrow()).showPackage("dnsmasq-base"));
        UserInterface.waitUntil("rows", () -> !found.getItem(0).getText().isEmpty());
        bot.viewById("org.xter.studio.app.navigator"); // the search took the focus, and its caret blinks
        UserInterface.sleep(400);
        return control;
    }

    /** A picture at 100 %, once it shows what is known of the lock. */
    private Control scene(String page) {
        EditionEditor editor = open(page);
        Control control = control(editor);
        SceneBot scene = SceneBot.open(editor, page);
        UserInterface.sleep(600);
        scene.settle();
        enlarge(scene, 1);
        return control;
    }

    private Control packageGraph() {
        EditionEditor editor = open(EditionPage.PACKAGES);
        Control control = control(editor);
        PackagesPage page = (PackagesPage)
                UserInterface.get(() -> editor.activeEditionPage().orElseThrow());
        UserInterface.run(() -> page.showGraph("dnsmasq-base"));
        UserInterface.waitUntil("the graph", () -> page.graph()
                .filter(each -> each.view().scene().get("package[dnsmasq-base]").isPresent())
                .isPresent());
        UserInterface.sleep(600);
        return control;
    }

    private Control dialog(java.util.concurrent.Callable<? extends IWizard> made, int page) {
        return UserInterface.get(() -> {
            IWizard wizard = made.call();
            if (wizard instanceof IWorkbenchWizard workbenchWizard) {
                workbenchWizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            }
            WizardDialog dialog = new WizardDialog(
                    PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            IWizardPage shown = wizard.getStartingPage();
            for (int i = 0; i < page; i++) {
                shown = wizard.getNextPage(shown);
                dialog.showPage(shown);
            }
            return dialog.getShell().getChildren()[0];
        });
    }

    private Control review() {
        open(EditionPage.OVERVIEW);
        Control control = dialog(ExportWizard::new, 2);
        UserInterface.waitUntil("what the export means", () -> Stage.all(control, Label.class).stream()
                .anyMatch(each -> each.isVisible() && each.getText().contains("GiB")));
        return control;
    }

    private Control comparison() {
        try {
            Path older = Files.writeString(
                    folder.resolve("gate-2.3.edition"),
                    Files.readString(gate)
                            .replace("2.4.0", "2.3.1")
                            .replace("    - nano             # for the night shift\n", "")
                            .replace("3080/tcp, 3443/tcp", "3080/tcp")
                            .replace("256 MiB", "192 MiB"));
            IEditorInput input = new CompareInput(ComparedSide.onDisk(older), ComparedSide.onDisk(gate));
            IWorkbenchPart editor = UserInterface.get(() -> WorkbenchBot.page().openEditor(input, CompareEditor.ID));
            Control control = control(editor);
            UserInterface.waitUntil(
                    "the differences",
                    () -> Stage.all(control, Tree.class).get(0).getItemCount() > 0);
            return control;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Control build() {
        IWorkbenchPart view = UserInterface.get(() -> WorkbenchBot.page().showView(BuildView.ID));
        EngineJob job = new EngineJob("Export gate.edition") {
            @Override
            protected void work(BuildRun run, Cancellation cancellation) throws ProblemException {
                run.expect(List.of("resolve", "fetch", "configure", "layers", "image"));
                try (Progress.Step step = run.begin("resolve")) {
                    step.detail("17 packages, lock unchanged");
                }
                try (Progress.Step step = run.begin("fetch")) {
                    step.detail("0 B of 96.3 MiB");
                    step.cached();
                }
                try (Progress.Step layers = run.begin("layers")) {
                    for (String layer : List.of("base 88.2 MiB", "dns-dhcp 1.4 MiB", "config 0.1 MiB")) {
                        try (Progress.Step step = layers.begin(layer.substring(0, layer.indexOf(' ')))) {
                            step.detail(layer.substring(layer.indexOf(' ') + 1));
                        }
                    }
                }
                run.result("out/gate-2.4.0.img 512.0 MiB (126.1 MiB used)");
            }
        };
        job.schedule();
        Control control = control(view);
        UserInterface.waitUntil("the end", () -> job.getResult() != null);
        bot.viewById(BuildView.ID).tree().getTreeItem("Export gate.edition", "layers", "config");
        bot.viewById("org.xter.studio.app.navigator");
        UserInterface.sleep(400);
        return control;
    }

    // ---- tests

    private static boolean isDark(Display display, int colour) {
        RGB rgb = display.getSystemColor(colour).getRGB();
        return rgb.red + rgb.green + rgb.blue < 3 * 128;
    }

    private static void theme(Themes.Choice theme) {
        UserInterface.run(() -> Themes.choose(theme));
        boolean dark = theme == Themes.Choice.DARK;
        UserInterface.waitUntil(theme + " theme", () -> Themes.isDark() == dark);
        // The tool kit learns its colours of the theme later than the style sheets do.
        UserInterface.waitUntil("the tool kit's colours of the theme " + theme, () -> {
            Display display = UserInterface.display();
            return isDark(display, SWT.COLOR_LIST_BACKGROUND) == dark
                    && isDark(display, SWT.COLOR_WIDGET_BACKGROUND) == dark
                    && isDark(display, SWT.COLOR_LIST_FOREGROUND) != dark;
        });
        UserInterface.sleep(200);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERVIEW, LIGHT", "OVERVIEW, DARK",
        "SYSTEM, LIGHT", "SYSTEM, DARK",
        "SERVICES, LIGHT", "SERVICES, DARK",
        "PACKAGES, LIGHT", "PACKAGES, DARK",
        "PACKAGE_GRAPH, LIGHT", "PACKAGE_GRAPH, DARK",
        "COMPOSITION, LIGHT", "COMPOSITION, DARK",
        "DISKS, LIGHT", "DISKS, DARK",
        "PROTECTION, LIGHT", "PROTECTION, DARK",
        "TRUST, LIGHT", "TRUST, DARK",
        "COMPOSITION_50, LIGHT", "COMPOSITION_50, DARK",
        "COMPOSITION_200, LIGHT", "COMPOSITION_200, DARK",
        "DISKS_50, LIGHT", "DISKS_50, DARK",
        "DISKS_200, LIGHT", "DISKS_200, DARK",
        "PROTECTION_50, LIGHT", "PROTECTION_50, DARK",
        "PROTECTION_200, LIGHT", "PROTECTION_200, DARK",
        "SOURCE, LIGHT", "SOURCE, DARK",
        "NEW_EDITION, LIGHT", "NEW_EDITION, DARK",
        "REVIEW, LIGHT", "REVIEW, DARK",
        "COMPARISON, LIGHT", "COMPARISON, DARK",
        "BUILD, LIGHT", "BUILD, DARK"
    })
    void everyPageLooksAsItsPicture(Scene scene, Themes.Choice theme) throws IOException {
        theme(theme);
        Picture drawn = scene.draw(this);
        String name = scene.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + theme.name().toLowerCase(Locale.ROOT) + ".png";
        if (!WHAT.equals("compare")) {
            Path to = WHAT.equals("write") ? KEPT : Path.of(WHAT);
            Files.createDirectories(to);
            drawn.write(to.resolve(name));
            return;
        }
        assumeTrue(
                GTK.equals(System.getProperty("org.eclipse.swt.internal.gtk.version")),
                "the pictures were drawn by GTK " + GTK + "; another version draws other borders");
        Likeness likeness = drawn.compare(Picture.read(KEPT.resolve(name)));
        if (!likeness.same()) {
            Path failed = Files.createDirectories(Path.of(System.getProperty("xter.screenshots")));
            drawn.write(failed.resolve(name));
            likeness.marked().write(failed.resolve("differs-" + name));
            fail(name + ": " + likeness.reason() + "; see " + failed + ". -Dxter.pictures=write keeps the new look.");
        }
    }

    @Test
    void anotherWordOnALabelIsAnotherPicture() {
        Control page = overview();
        Picture before = Stage.draw(page, 1200, 800);
        assertTrue(Stage.draw(page, 1200, 800).compare(before).same(), "drawn twice, it is the same");

        UserInterface.run(() -> {
            Label label = Stage.all(page, Label.class).stream()
                    .filter(each -> each.isVisible() && each.getText().startsWith("Version"))
                    .findFirst()
                    .orElseThrow();
            label.setText(label.getText().replace("Version", "Versions"));
        });

        assertFalse(Stage.draw(page, 1200, 800).compare(before).same());
    }
}
