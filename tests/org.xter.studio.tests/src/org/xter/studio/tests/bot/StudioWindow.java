package org.xter.studio.tests.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * What every test in the window needs: an open window at the start, a picture when it fails, no dialog left behind, and
 * a watchdog whose stalls are always printed.
 */
public final class StudioWindow implements BeforeEachCallback, AfterEachCallback {
    private static Watchdog watchdog;

    @Override
    public void beforeEach(ExtensionContext context) {
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

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        List<Watchdog.Stall> stalls = watchdog.take();
        if (context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            System.out.println("picture of the failure: " + screenshot(name));
        }
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

    /** The first editor of a JVM loads some thousand classes of the platform: the benchmark's business, not the watchdog's. */
    private static void warmUp() {
        UserInterface.run(() -> {
            try {
                Path text = Files.writeString(Files.createTempFile("warm", ".txt"), "warm");
                IDE.openEditorOnFileStore(WorkbenchBot.page(), EFS.getStore(text.toUri()));
                WorkbenchBot.page().closeAllEditors(false);
                Files.delete(text);
            } catch (CoreException | IOException e) {
                throw new AssertionError(e);
            }
        });
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
