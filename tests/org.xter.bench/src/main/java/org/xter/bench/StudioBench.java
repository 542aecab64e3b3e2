package org.xter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.search.CatalogReader;
import org.xter.debian.search.PackageCatalog;
import org.xter.engine.EngineSettings;
import org.xter.engine.resolve.Sources;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.store.Store;

/**
 * The studio as it is packaged, on a display of its own and two processors: its second start, and a walk through its pages
 * (class {@code Walk} of the window tests, which is added to the product's bundles for the run). What the window waits for
 * is given by the clock and, as {@code busy}, in processor time of the UI thread, which other work on the machine does not
 * lengthen as much.
 */
final class StudioBench {
    private static final String TESTS = "org.xter.studio.tests";
    /** Single starts differ by a fifth. */
    private static final int STARTS = 7;

    private static final int FONTS = 110;
    private static final int SERVICES = 570;
    private static final int COMPOSED = 60;
    private static final int WAITS = 400;
    private static final int EDITIONS = 5;
    private static final int DISKS = 10;
    private static final int PARTITIONS = 12;

    private final Path folder;
    private final Path product;
    private final Path editions;
    private final Path router;
    private final CachingMirror mirror;
    private final int runs;

    /**
     * @param folder to work in
     * @param editionFolder the folder of the Router edition
     */
    StudioBench(Path folder, Path editionFolder, CachingMirror mirror, int runs) {
        this.folder = folder.resolve("studio");
        this.product = Path.of(System.getProperty("xter.studio"));
        this.editions = this.folder.resolve("editions");
        this.router = editionFolder.resolve("router.edition");
        this.mirror = mirror;
        this.runs = runs;
    }

    List<Ratio> run() throws Exception {
        write();
        List<Map<String, Double>> starts = new ArrayList<>();
        List<Map<String, Double>> walks = new ArrayList<>();
        try (VirtualDisplay display = new VirtualDisplay(folder)) {
            // The first start makes the archive of classes and opens the edition the others restore.
            start(display, List.of(router.toString()));
            // Starts follow each other at once: after a walk the machine has a minute of work of two processors behind
            // it.
            for (int i = 0; i < STARTS; i++) {
                starts.add(start(display, List.of()));
            }
            walk(display);
            for (int i = 0; i < runs; i++) {
                walks.add(walk(display));
            }
        }
        return List.of(
                figure(
                        "studio: second start, median of " + STARTS + ", against 3 s",
                        "s",
                        starts,
                        each -> each.get("start") / 1000,
                        3),
                figure("studio: opening 300 packages, against 0.5 s", "ms", walks, each -> each.get("open.first"), 500),
                figure("studio: the same, busy", "ms", walks, each -> each.get("open.first.busy"), 500),
                figure("studio: opening 3,000 lines next, busy", "ms", walks, each -> each.get("open.next.busy"), 500),
                figure("studio: slowest page shown first, busy", "ms", walks, StudioBench::slowestPage, 500),
                figure("studio: package search, key to paint, 50 ms", "ms", walks, each -> each.get("search"), 50),
                figure("studio: key in 3,000 lines, against 50 ms", "ms", walks, each -> each.get("key"), 50),
                figure("studio: the same, busy, against 16 ms", "ms", walks, each -> each.get("key.busy"), 16),
                figure("studio: longest stall of the walk, busy", "ms", walks, each -> each.get("stall.busy"), 500),
                figure(
                        "studio: page of 60 services, 400 lines shown, against 0.5 s",
                        "ms",
                        walks,
                        each -> each.get("composition.open"),
                        500),
                figure(
                        "studio: its picture laid out and drawn, against 1 s",
                        "ms",
                        walks,
                        each -> each.get("composition.laid"),
                        1000),
                figure(
                        "studio: zooming it, a frame of 1600 x 1000, busy, against 33 ms",
                        "ms",
                        walks,
                        each -> each.get("composition.zoom.busy"),
                        33),
                figure(
                        "studio: the same by the clock, drawn",
                        "ms",
                        walks,
                        each -> each.get("composition.zoom.clock"),
                        33),
                figure(
                        "studio: moving over it, a frame, busy, against 33 ms",
                        "ms",
                        walks,
                        each -> each.get("composition.pan.busy"),
                        33),
                figure(
                        "studio: the same by the clock, drawn",
                        "ms",
                        walks,
                        each -> each.get("composition.pan.clock"),
                        33),
                figure(
                        "studio: a frame while a card of it is dragged, by the clock, drawn, against 33 ms",
                        "ms",
                        walks,
                        each -> each.get("composition.drag.clock"),
                        33),
                figure(
                        "studio: a frame while a boundary of 120 partitions is dragged, against 33 ms",
                        "ms",
                        walks,
                        each -> each.get("disks.drag"),
                        33),
                figure("studio: heap, five editions, 512 MiB", "MiB", walks, each -> each.get("heap"), 512));
    }

    private static double slowestPage(Map<String, Double> walk) {
        return walk.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith("page.") && each.getKey().endsWith(".busy"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElseThrow();
    }

    private static Ratio figure(
            String name,
            String unit,
            List<Map<String, Double>> measured,
            ToDoubleFunction<Map<String, Double>> figure,
            double limit) {
        return Ratio.toLimit(name, unit, measured.stream().mapToDouble(figure).toArray(), limit);
    }

    // ---- runs

    private Map<String, Double> start(VirtualDisplay display, List<String> arguments) throws Exception {
        return studio(display, "start", arguments, List.of());
    }

    private Map<String, Double> walk(VirtualDisplay display) throws Exception {
        return studio(
                display,
                "walk",
                List.of("-nl", "en_US"),
                List.of(
                        "-Dxter.studio.walk.editions=" + editions,
                        "-Dxter.studio.walk.store=" + folder.resolve("store"),
                        "-Dxter.studio.walk.mirror=" + mirror.address(),
                        "-Dorg.eclipse.equinox.simpleconfigurator.configUrl="
                                + folder.resolve("bundles.info").toUri()));
    }

    /** One run of the studio, which ends itself. Each kind has its own workspace and its own memory of the bundles. */
    private Map<String, Double> studio(
            VirtualDisplay display, String kind, List<String> arguments, List<String> properties) throws Exception {
        Path figures = folder.resolve(kind + ".figures");
        Files.deleteIfExists(figures);
        List<String> options =
                new ArrayList<>(List.of("-XX:ActiveProcessorCount=2", "-Dxter.studio." + kind + "=" + figures));
        options.addAll(properties);
        List<String> command = new ArrayList<>(usersRights());
        command.addAll(List.of(
                product.resolve("xter-studio").toString(),
                "-data",
                folder.resolve("workspace-" + kind).toString()));
        command.addAll(arguments);
        Program.time(
                folder,
                command,
                Map.of(
                        "DISPLAY",
                        display.name(),
                        "DBUS_SESSION_BUS_ADDRESS",
                        display.busAddress(),
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "NO_AT_BRIDGE",
                        "1",
                        "XDG_CACHE_HOME",
                        folder.resolve("cache-" + kind).toString(),
                        "XTER_STUDIO_JAVA_OPTIONS",
                        String.join(" ", options)));
        Map<String, Double> result = new HashMap<>();
        for (String line : Files.readAllLines(figures)) {
            if (line.startsWith("#")) {
                throw new IOException("the walk through the studio failed: " + line);
            }
            result.put(line.substring(0, line.indexOf('=')), Double.valueOf(line.substring(line.indexOf('=') + 1)));
        }
        return result;
    }

    /**
     * What is put before a command so that it runs with the rights over its threads' priorities that its users have: the JVM
     * asks for less niceness for some of its own, which the system grants to root alone.
     */
    private static List<String> usersRights() {
        return System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--inh-caps=-sys_nice", "--bounding-set=-sys_nice")
                : List.of();
    }

    // ---- what it works on

    private void write() throws Exception {
        ExportBench.copy(router.getParent(), editions);
        String text = Files.readString(router);
        write("packages", text.replace("    - openssl\n", "    - openssl\n" + packages()));
        int services = text.indexOf("\nservices:\n") + "\nservices:\n".length();
        write("lines", text.substring(0, services) + services() + text.substring(services));
        write("composition", text.substring(0, services) + composed() + disks());
        for (int i = 4; i < EDITIONS; i++) {
            write("router" + i, text);
        }
        String xter = Path.of(System.getProperty("xter.home"), "xter").toString();
        Program.time(
                editions,
                List.of(
                        xter,
                        "resolve",
                        "packages.edition",
                        "--store",
                        folder.resolve("store").toString()),
                Map.of("XTER_MIRROR", mirror.address()));
        List<String> bundles = new ArrayList<>(Files.readAllLines(
                product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
        bundles.add(TESTS + ",0.1.0.snapshot," + tests().toUri() + ",4,false");
        Files.write(folder.resolve("bundles.info"), bundles);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(editions.resolve(name + ".edition"), text.replaceFirst("name: router", "name: " + name));
    }

    /** Packages that bring little along, as many as are missing to those the Router has; leaves the lists in the store. */
    private String packages() throws Exception {
        EditionSpec spec = EditionSpecs.of(EditionReader.read(router));
        Path store = folder.resolve("store");
        EngineSettings settings = new EngineSettings(store, List.of(mirror.address()), Optional.empty(), 4);
        try (Fetcher fetcher = Fetcher.usual()) {
            PackageCatalog catalog = new CatalogReader(Store.open(store), fetcher)
                    .fetch(
                            Sources.of(spec, settings),
                            spec.base().architecture(),
                            Instant.now(),
                            Progress.NONE,
                            Cancellation.NEVER);
            return catalog.pool().names().tailSet("fonts-").stream()
                    .filter(name -> name.startsWith("fonts-"))
                    .limit(FONTS)
                    .map(name -> "    - " + name + "\n")
                    .collect(Collectors.joining());
        }
    }

    /** Disks with as many partitions as a picture can hold. */
    private static String disks() {
        StringBuilder disks = new StringBuilder("\ndisks:\n");
        for (int i = 0; i < DISKS; i++) {
            disks.append("  - name: disk").append(i).append("\n    match: { minimum: 1 TiB }\n    partitions:\n");
            for (int j = 0; j < PARTITIONS; j++) {
                disks.append("      - { name: part%d-%d, size: 60 GiB, mount: /srv/%d/%d }\n".formatted(i, j, i, j));
            }
        }
        return disks.toString();
    }

    /** Services that wait for others, as the benchmark of layouts has them. */
    private static String composed() {
        Random random = new Random(WAITS);
        StringBuilder services = new StringBuilder();
        for (int i = 0; i < COMPOSED; i++) {
            services.append("  - name: part").append(i).append('\n');
            services.append("    title: Part number ").append(i).append('\n');
            services.append("    packages: [part").append(i).append("]\n");
            services.append("    ports: [").append(20_000 + i).append("/tcp]\n");
            String waits = random.ints(0, Math.max(1, i))
                    .limit(20)
                    .distinct()
                    .limit(i == 0 ? 0 : WAITS / COMPOSED + 1)
                    .mapToObj(each -> "part" + each)
                    .collect(Collectors.joining(", "));
            services.append("    after: [").append(waits).append("]\n");
        }
        return services.toString();
    }

    private static String services() {
        StringBuilder services = new StringBuilder();
        for (int i = 0; i < SERVICES; i++) {
            services.append("  - name: extra").append(i).append('\n');
            services.append("    title: Extra service ").append(i).append('\n');
            services.append("    packages: [extra").append(i).append("]\n");
            services.append("    ports: [").append(10_000 + i).append("/tcp]\n");
            services.append("    after: [")
                    .append(i == 0 ? "" : "extra" + (i - 1))
                    .append("]\n");
        }
        return services.toString();
    }

    private static Path tests() throws IOException {
        Path target = Path.of(System.getProperty("xter.home"), "tests", TESTS, "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(each -> each.getFileName().toString().matches(TESTS + "-[^s]*-SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the window tests are not built"));
        }
    }
}
