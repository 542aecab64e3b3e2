package org.xter.studio.tests.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.xter.document.packages.ArchiveState;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.Watchdog;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.settings.StudioSettings;

/**
 * A walk through the studio for the benchmark. With the system property {@value #PROPERTY} it writes its figures to the file
 * named there, one {@code name=value} a line, and ends the studio; else it does nothing. The property {@value #EDITIONS}
 * names a folder of editions: {@code packages.edition} asks for some hundred packages, {@code lines.edition} has some
 * thousand lines, {@code composition.edition} has 60 services and 400 lines, the others are opened for the heap. {@value #STORE} names a store with the lists of packages of the mirror that {@value #MIRROR}
 * names.
 */
public final class Walk implements IStartup {
    private static final String PROPERTY = "xter.studio.walk";
    private static final String EDITIONS = "xter.studio.walk.editions";
    private static final String STORE = "xter.studio.walk.store";
    private static final String MIRROR = "xter.studio.walk.mirror";
    private static final int SETTLE_MILLIS = 3000;
    private static final int PATIENCE_SECONDS = 60;
    private static final int KEYS = 40;
    private static final List<String> PAGES = List.of(
            EditionPage.OVERVIEW, EditionPage.SYSTEM, EditionPage.SERVICES, EditionPage.PACKAGES, EditionPage.SOURCE);

    private final List<String> figures = new ArrayList<>();
    private final WorkbenchBot bot = new WorkbenchBot();

    @Override
    public void earlyStartup() {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return;
        }
        Thread walk = new Thread(() -> walk(Path.of(file)), "walk");
        walk.setDaemon(true);
        walk.start();
    }

    private void walk(Path file) {
        try {
            walk();
        } catch (IOException | RuntimeException | Error e) { // also a class that the product lacks
            figures.clear(); // half a walk has no figures
            figures.add("# " + e + " at " + Arrays.toString(e.getStackTrace()));
        }
        try {
            Files.write(file, figures);
        } catch (IOException e) {
            e.printStackTrace();
        }
        UserInterface.later(() -> {
            WorkbenchBot.page().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }

    private void walk() throws IOException {
        Path editions = Path.of(System.getProperty(EDITIONS));
        UserInterface.run(() -> {
            StudioSettings.preferences().setValue(StudioSettings.STORE, System.getProperty(STORE));
            StudioSettings.preferences().setValue(StudioSettings.MIRRORS, System.getProperty(MIRROR));
        });
        UserInterface.sleep(SETTLE_MILLIS);
        Watchdog watchdog = new Watchdog(UserInterface.display());
        CompletableFuture<Time> all = painted(filled(), () -> {}); // begins with what is asked for next
        open(editions.resolve("packages.edition"));
        note("open.first", all.join());
        UserInterface.sleep(SETTLE_MILLIS);
        for (String page : PAGES) {
            note("page." + page.substring(page.lastIndexOf('.') + 1), show(page));
            UserInterface.sleep(SETTLE_MILLIS / 3);
        }
        search();
        List<Watchdog.Stall> stalls = new ArrayList<>(composition(editions.resolve("composition.edition"), watchdog));
        note("open.next", open(editions.resolve("lines.edition")).join());
        UserInterface.sleep(SETTLE_MILLIS);
        type();
        watchdog.end();
        stalls.addAll(watchdog.take());
        stalls.forEach(stall -> System.out.println("stall: " + stall));
        note("stall", stalls.stream().mapToLong(Watchdog.Stall::millis).max().orElse(0));
        note(
                "stall.busy",
                stalls.stream().mapToLong(Watchdog.Stall::busyMillis).max().orElse(0));
        heap(editions);
    }

    /** Opens an edition: the time until it is painted. */
    private static CompletableFuture<Time> open(Path edition) {
        return painted(Walk::isOpen, () -> {
            try {
                IDE.openEditorOnFileStore(
                        WorkbenchBot.page(), EFS.getLocalFileSystem().getStore(edition.toUri()));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Time show(String page) {
        EditionEditor editor = editor();
        return painted(() -> true, () -> editor.showPage(page)).join();
    }

    private EditionEditor editor() {
        IEditorPart editor = bot.editor();
        return (EditionEditor) editor;
    }

    /** Types a word into the search, waiting for the answer to each key. */
    private void search() {
        EditionEditor editor = editor();
        UserInterface.run(() -> editor.showPage(EditionPage.PACKAGES));
        UserInterface.waitUntil(
                "the lists of packages", () -> editor.packages().archive() instanceof ArchiveState.Ready);
        UserInterface.sleep(SETTLE_MILLIS);
        Bot page = bot.activeEditor();
        Text query = page.textWithMessage("Name or words of the description").widget();
        Table found = page.table();
        List<Double> times = new ArrayList<>();
        for (String word : List.of("nginx", "postgresql", "network manager", "python3 web")) {
            for (int i = 1; i <= word.length(); i++) {
                String typed = word.substring(0, i);
                Answer answer = new Answer(found);
                UserInterface.run(() -> answer.ask(() -> query.setText(typed)));
                UserInterface.waitUntil("an answer to " + typed, answer::isPainted);
                times.add(answer.millis());
                UserInterface.sleep(50);
            }
        }
        note("search", median(times.stream()));
    }

    private static double median(Stream<Double> figures) {
        List<Double> sorted = figures.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** From a key to the painting of a table that was filled anew since. */
    private static final class Answer {
        private final Table table;
        private long begun;
        private long painted;
        private boolean filled;

        private Answer(Table table) {
            this.table = table;
        }

        private void ask(Runnable key) {
            table.addListener(SWT.SetData, event -> filled = true);
            table.addListener(SWT.Paint, event -> {
                if (filled && painted == 0) {
                    painted = System.nanoTime();
                }
            });
            begun = System.nanoTime();
            key.run();
        }

        private boolean isPainted() {
            return painted != 0;
        }

        private double millis() {
            return (painted - begun) / 1e6;
        }
    }

    /**
     * Opens the picture of a large composition, then zooms it, moves over it and drags a card of it.
     *
     * @return the stalls there were, without those of painting many frames in one go
     */
    private List<Watchdog.Stall> composition(Path edition, Watchdog watchdog) {
        open(edition).join();
        UserInterface.sleep(SETTLE_MILLIS);
        EditionEditor editor = editor();
        long begun = System.nanoTime();
        note("composition.open", show(EditionPage.COMPOSITION));
        SceneBot scene = SceneBot.open(editor, EditionPage.COMPOSITION);
        note("composition.laid", (System.nanoTime() - begun) / 1e6 - SceneBot.REST_MILLIS);
        List<Watchdog.Stall> stalls = watchdog.take();
        note("composition.zoom", Frames.zooming(scene));
        note("composition.pan", Frames.panning(scene));
        note("composition.drag", Frames.draggingCard(scene));
        SceneBot disks = SceneBot.open(editor, EditionPage.DISKS);
        note("disks.drag", Frames.dragging(disks, "disks[disk0].partitions[part0-0]"));
        watchdog.take();
        return stalls;
    }

    private void note(String what, Frames.Frame frame) {
        note(what + ".busy", frame.busy());
        note(what + ".clock", frame.clock());
    }

    /** Types into a long text, one key after another with pauses. */
    private void type() {
        EditionEditor editor = editor();
        note("page.source.long", show(EditionPage.SOURCE));
        UserInterface.sleep(SETTLE_MILLIS);
        StyledText text = bot.activeEditor().styledText();
        int at = UserInterface.get(() -> {
            int place = editor.document().text().indexOf("title: Extra") + 9;
            editor.source().selectAndReveal(place, 0);
            return text.getCaretOffset();
        });
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            int place = at + i;
            times.add(painted(() -> true, () -> {
                        text.replaceTextRange(place, 0, "x");
                        text.setCaretOffset(place + 1);
                    })
                    .join());
            UserInterface.sleep(120);
        }
        note("key", median(times.stream().map(Time::wall)));
        note("key.busy", median(times.stream().map(Time::busy)));
        UserInterface.run(() -> editor.document().undo());
    }

    private void heap(Path editions) throws IOException {
        try (var files = Files.list(editions)) {
            files.filter(each -> each.toString().endsWith(".edition")).sorted().forEach(each -> {
                open(each).join();
                PAGES.forEach(this::show);
                UserInterface.sleep(SETTLE_MILLIS / 6);
            });
        }
        UserInterface.sleep(SETTLE_MILLIS);
        System.gc();
        note("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024.0);
    }

    /**
     * What something took, in milliseconds.
     *
     * @param wall by the clock
     * @param busy of the UI thread's processor time
     */
    private record Time(double wall, double busy) {}

    /** Whether the editor in front shows its edition, which it may have read in the background. */
    private static boolean isOpen() {
        return WorkbenchBot.page().getActiveEditor() instanceof EditionEditor editor && editor.isOpen();
    }

    /** Whether editor, Outline and Properties show the edition. Looking for the views takes longer than looking at them. */
    private static BooleanSupplier filled() {
        Object outline = widget("org.eclipse.ui.views.ContentOutline");
        Object properties = widget("org.eclipse.ui.views.PropertySheet");
        return () -> isOpen()
                && holds(outline, Tree.class, tree -> tree.getItemCount() > 0)
                && holds(properties, Text.class, text -> true);
    }

    private static Object widget(String view) {
        return UserInterface.get(() -> WorkbenchBot.page()
                .findView(view)
                .getSite()
                .getService(MPart.class)
                .getWidget());
    }

    private static <T extends Control> boolean holds(Object control, Class<T> type, Predicate<T> filled) {
        return type.isInstance(control) && filled.test(type.cast(control))
                || control instanceof Composite composite
                        && Arrays.stream(composite.getChildren()).anyMatch(each -> holds(each, type, filled));
    }

    /** Calls on the UI thread once a condition holds, which is looked at every two milliseconds. */
    private static void when(BooleanSupplier condition, Runnable then) {
        if (condition.getAsBoolean()) {
            then.run();
        } else {
            UserInterface.display().timerExec(2, () -> when(condition, then));
        }
    }

    /**
     * From the beginning of some work on the UI thread until its end, and until all is done and painted that was asked for by
     * then.
     *
     * @param ended whether the work has come to its end, also what of it goes on in the background
     */
    private static CompletableFuture<Time> painted(BooleanSupplier ended, Runnable work) {
        Display display = UserInterface.display();
        CompletableFuture<Time> time = new CompletableFuture<>();
        display.asyncExec(() -> {
            long begun = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            // What the work put off comes first, then what that put off.
            when(
                    ended,
                    () -> display.asyncExec(() -> display.asyncExec(() -> {
                        display.update();
                        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
                        time.complete(new Time((System.nanoTime() - begun) / 1e6, busy / 1e6));
                    })));
        });
        return time.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void note(String name, Time time) {
        note(name, time.wall());
        note(name + ".busy", time.busy());
    }

    private void note(String name, double value) {
        figures.add(String.format(Locale.ROOT, "%s=%.1f", name, value));
    }
}
