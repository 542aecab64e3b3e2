package org.xter.studio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * Loads, beside the start and just ahead of it, the classes that the first run of this installation loaded; those it loaded
 * after its window was open, such as the text editor's, once this window is. To find and define some thousand classes is a
 * fifth of what the UI thread does at the start; a second processor has time for it. The property {@value #PROPERTY} names
 * the list, a line of {@code BUNDLE CLASS} each in the order they were needed. Nothing depends on it.
 *
 * <p>Only classes of bundles that are active are loaded: what the start activates, and in which order, stays as it is.
 */
final class ClassesAhead implements Runnable {
    private static final String PROPERTY = "xter.studio.classes";
    private static final ILog LOG = ILog.of(ClassesAhead.class);
    // By its name: to take it from the class would load that here, and end the list of the start where it begins.
    private static final String LAST_OF_START = "org.xter.studio.app.StartTime";
    private static final CountDownLatch OPENED = new CountDownLatch(1);
    private static final long PAUSE_NANOS = 10_000_000;
    private static final long PATIENCE_NANOS = 4_000_000_000L;

    private final Path list;
    private final Map<String, Bundle> bundles = new HashMap<>();

    private record Wanted(Bundle bundle, String name) {}

    private ClassesAhead(Path list) {
        this.list = list;
    }

    /** Begins, when the start has a list. */
    static void begin() {
        String list = System.getProperty(PROPERTY);
        if (list == null) {
            return;
        }
        Thread thread = new Thread(new ClassesAhead(Path.of(list)), "Classes ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** To be called when the window is painted. */
    static void windowOpened() {
        OPENED.countDown();
    }

    @Override
    public void run() {
        try {
            List<String> lines = Files.readAllLines(list);
            int start = 0;
            while (start < lines.size() && !lines.get(start).endsWith(" " + LAST_OF_START)) {
                start++;
            }
            loadAll(lines.subList(0, start));
            OPENED.await();
            loadAll(lines.subList(start, lines.size()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("classes are loaded when they are needed and not before", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Loads what these lines name, as long as bundles that are not active yet may become so. */
    private void loadAll(List<String> lines) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<Wanted> left = wanted(lines);
        while (!left.isEmpty() && System.nanoTime() < end) {
            left = load(left);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private List<Wanted> wanted(List<String> lines) {
        List<Wanted> wanted = new ArrayList<>();
        for (String line : lines) {
            int gap = line.indexOf(' ');
            Bundle bundle = gap < 0 ? null : bundles.computeIfAbsent(line.substring(0, gap), ClassesAhead::bundle);
            if (bundle != null) {
                wanted.add(new Wanted(bundle, line.substring(gap + 1)));
            }
        }
        return wanted;
    }

    /** The bundle that loads what lies in a bundle of this name: of a fragment, its host. */
    private static Bundle bundle(String name) {
        Bundle found = Platform.getBundle(name);
        Bundle[] hosts = found == null ? null : Platform.getHosts(found);
        return hosts == null || hosts.length == 0 ? found : hosts[0];
    }

    /** Whether to load a class of this bundle activates nothing: it is active, or not activated by loading. */
    private static boolean isQuiet(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                || bundle.getState() == Bundle.RESOLVED
                        && bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) == null;
    }

    /** Loads what can be; gives what is left. */
    private static List<Wanted> load(List<Wanted> wanted) {
        List<Wanted> left = new ArrayList<>();
        for (Wanted each : wanted) {
            if (!isQuiet(each.bundle())) {
                left.add(each);
                continue;
            }
            try {
                each.bundle().loadClass(each.name());
            } catch (ClassNotFoundException | LinkageError e) {
                continue; // whoever needs it will hear why
            }
        }
        return left;
    }
}
