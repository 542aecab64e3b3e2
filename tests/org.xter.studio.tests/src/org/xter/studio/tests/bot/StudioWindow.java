package org.xter.studio.tests.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;

/**
 * What every test in the window needs: an open window at the start, a picture when it fails, no dialog left behind, and
 * a watchdog whose stalls are always printed.
 */
public final class StudioWindow implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    private static Watchdog watchdog;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        long end = System.nanoTime() + UserInterface.PATIENCE.toNanos();
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no window opened");
            }
            UserInterface.sleep(50);
        }
        if (watchdog == null) {
            warmUp();
            watchdog = new Watchdog(UserInterface.display());
        }
        watchdog.take();
    }

    /** Before the test's own clean-up closes what is to be seen. */
    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            System.out.println("picture of the failure: " + screenshot(name));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Watchdog.Stall> stalls = watchdog.take();
        new WorkbenchBot().closeAllShells();
        for (Watchdog.Stall stall : stalls) {
            System.out.println("UI stall in " + context.getDisplayName() + ": " + stall);
        }
        Watchdog.Stall worst = stalls.stream()
                .filter(stall -> stall.oursMillis() > Watchdog.ALLOWED_MILLIS)
                .findFirst()
                .orElse(null);
        if (worst != null
                && context.getExecutionException().isEmpty()
                && !context.getRequiredTestClass().isAnnotationPresent(Unwatched.class)) {
            throw new AssertionFailedError("the window did not answer: " + worst);
        }
    }

    /**
     * The first edition in a JVM loads some thousand classes of the platform and of ours. How long that takes is measured
     * by the benchmark; the watchdog watches what comes after it, whichever test is the first.
     */
    private static void warmUp() throws IOException {
        Path file = Files.writeString(Files.createTempFile("warm", ".edition"), "format: 1\nedition:\n  name: warm\n");
        EditionEditor editor = Editions.open(file);
        for (String page : List.of(
                EditionPage.SYSTEM,
                EditionPage.SERVICES,
                EditionPage.PACKAGES,
                EditionPage.PROTECTION,
                EditionPage.TRUST,
                EditionPage.SOURCE)) {
            Editions.show(editor, page);
        }
        new WorkbenchBot().closeAllEditors();
        Files.delete(file);
    }

    /**
     * Takes a picture of the whole display.
     *
     * @return the file
     */
    public static Path screenshot(String name) throws IOException {
        Path folder = Path.of(System.getProperty("xter.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Path file = folder.resolve(name.replaceAll("[^\\w.-]", "_") + ".png");
        UserInterface.run(() -> {
            Display display = UserInterface.display();
            Rectangle all = display.getBounds();
            Image picture = new Image(display, all.width, all.height);
            GC gc = new GC(display);
            gc.copyArea(picture, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            picture.dispose();
        });
        return file;
    }
}
