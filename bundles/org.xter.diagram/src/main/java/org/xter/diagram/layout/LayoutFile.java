package org.xter.diagram.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xter.diagram.scene.Point;
import org.xter.report.Place;
import org.xter.report.Problem;

/**
 * The file beside an edition that keeps what the user moved, {@code NAME.layout.json}; its format stands in
 * {@code docs/formats/layout.md}. Reading never throws for what a file holds: what cannot be used is left out and said.
 */
public final class LayoutFile {
    /** The version that is written and read. */
    public static final int FORMAT = 1;

    private static final String ENDING = ".layout.json";
    private static final String PAGES = "pages";
    private static final int SIZE_LIMIT = 4 << 20;

    /** NaN and infinity are read so that one such number costs one position and not the file. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final JsonFactory FACTORY = JSON.getFactory();

    private LayoutFile() {}

    /** The layout file of an edition. */
    public static Path beside(Path edition) {
        String name = edition.getFileName().toString();
        String stem = name.endsWith(".edition") ? name.substring(0, name.length() - ".edition".length()) : name;
        return edition.resolveSibling(stem + ENDING);
    }

    /**
     * What was read.
     *
     * @param layout what can be used of it
     * @param text the file's text; empty when there is no file or it is not to be kept
     * @param writable whether it may be written over
     * @param problems what is wrong with it
     */
    public record Read(SavedLayout layout, String text, boolean writable, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the layout file of an edition; without one nothing was moved. */
    public static Read read(Path edition) {
        Path file = beside(edition);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SIZE_LIMIT + 1);
            return bytes.length > SIZE_LIMIT
                    ? damaged(file.toString(), "it is larger than any layout")
                    : parse(file.toString(), new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new Read(SavedLayout.NONE, "", true, List.of());
        } catch (IOException e) {
            return new Read(
                    SavedLayout.NONE,
                    "",
                    false,
                    List.of(Problem.warning(
                            "layout.unreadable",
                            Place.of(file.toString()),
                            "the positions of moved cards cannot be read: " + e.getMessage(),
                            "Check that it is a file and that you may read it; all is laid out automatically.")));
        }
    }

    /**
     * Reads a layout.
     *
     * @param source the file, for problems
     */
    public static Read parse(String source, String text) {
        if (text.isBlank()) {
            return new Read(SavedLayout.NONE, "", true, List.of());
        }
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException | StackOverflowError e) {
            return damaged(source, "it is no JSON");
        }
        if (!root.isObject()) {
            return damaged(source, "it is no JSON object");
        }
        long format = root.path("format").asLong(0);
        if (format > FORMAT) {
            return new Read(
                    SavedLayout.NONE,
                    text,
                    false,
                    List.of(Problem.warning(
                            "layout.newer-format",
                            Place.of(source),
                            "the positions of moved cards are of format " + format
                                    + ", and this program knows formats up to " + FORMAT,
                            "Use a newer xTER Studio; here all is laid out automatically, and nothing is written over"
                                    + " them.")));
        }
        List<String> unusable = new ArrayList<>();
        SortedMap<String, SortedMap<String, Point>> pages = new TreeMap<>();
        for (Map.Entry<String, JsonNode> page : root.path(PAGES).properties()) {
            SortedMap<String, Point> positions = new TreeMap<>();
            for (Map.Entry<String, JsonNode> each : page.getValue().properties()) {
                Optional<Point> point = point(each.getValue());
                point.ifPresentOrElse(
                        found -> positions.put(each.getKey(), found),
                        () -> unusable.add(page.getKey() + ": " + each.getKey()));
            }
            pages.put(page.getKey(), positions);
        }
        List<Problem> problems = unusable.isEmpty()
                ? List.of()
                : List.of(Problem.warning(
                        "layout.position",
                        Place.of(source),
                        "these positions are no numbers of pixels from 0 to " + SavedLayout.LIMIT + ": "
                                + some(unusable),
                        "These cards are laid out automatically; moving one writes its position anew."));
        return new Read(new SavedLayout(pages), text, true, problems);
    }

    private static Read damaged(String source, String reason) {
        return new Read(
                SavedLayout.NONE,
                "",
                true,
                List.of(Problem.warning(
                        "layout.damaged",
                        Place.of(source),
                        "the positions of moved cards cannot be used: " + reason,
                        "All is laid out automatically; moving a card begins the file anew.")));
    }

    private static Optional<Point> point(JsonNode node) {
        JsonNode x = node.path("x");
        JsonNode y = node.path("y");
        return isCoordinate(x) && isCoordinate(y)
                ? Optional.of(new Point((int) Math.round(x.doubleValue()), (int) Math.round(y.doubleValue())))
                : Optional.empty();
    }

    /** Comparisons with NaN are false, so that it is no coordinate. */
    private static boolean isCoordinate(JsonNode node) {
        return node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= SavedLayout.LIMIT;
    }

    private static String some(Collection<String> names) {
        List<String> first = names.stream().limit(5).toList();
        return String.join(", ", first)
                + (names.size() > first.size() ? " and " + (names.size() - first.size()) + " more" : "");
    }

    /**
     * What a layout says of cards that are not there.
     *
     * @param source the file
     * @param page the page
     * @param known the ids of the cards of that page
     * @return nothing when all are there
     */
    public static Optional<Problem> stale(String source, SavedLayout layout, String page, Set<String> known) {
        Set<String> gone = new TreeSet<>(layout.of(page).keySet());
        gone.removeAll(known);
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.info(
                        "layout.stale",
                        Place.of(source),
                        "there are positions of cards that are not there: " + some(gone),
                        "They are kept, in case the cards come back, and do no harm."));
    }

    /**
     * The text of a layout, changed where it must be and nowhere else.
     *
     * @param before what {@link Read#text} says
     * @param layout what it is to say
     */
    public static String write(String before, SavedLayout layout) {
        try {
            JsonObjectText root = before.isBlank()
                    ? JsonObjectText.empty("").with("format", Integer.toString(FORMAT))
                    : JsonObjectText.parse(before, "", FACTORY);
            JsonObjectText pages = object(root.get(PAGES), "  ");
            JsonObjectText changed = pages;
            Set<String> names = new TreeSet<>(pages.names());
            names.addAll(layout.pages().keySet());
            for (String page : names) {
                JsonObjectText old = object(pages.get(page), "    ");
                JsonObjectText now = page(old, layout.of(page));
                if (now.isEmpty() && !layout.pages().containsKey(page)) {
                    changed = changed.without(page);
                } else if (!now.text().equals(old.text()) || pages.get(page).isEmpty()) {
                    changed = changed.with(page, now.text());
                }
            }
            String tail = before.isBlank() ? "\n" : before.substring(before.lastIndexOf('}') + 1);
            boolean same = root.get(PAGES).isPresent() && changed.text().equals(pages.text());
            return (same ? root : root.with(PAGES, changed.text())).text() + tail;
        } catch (IOException e) {
            return write("", layout);
        }
    }

    private static JsonObjectText object(Optional<String> text, String indent) throws IOException {
        return text.isPresent() && text.get().startsWith("{")
                ? JsonObjectText.parse(text.get(), indent, FACTORY)
                : JsonObjectText.empty(indent);
    }

    private static JsonObjectText page(JsonObjectText old, Map<String, Point> positions) throws IOException {
        JsonObjectText now = old;
        for (String id : old.names()) {
            if (!positions.containsKey(id)) {
                now = now.without(id);
            }
        }
        for (Map.Entry<String, Point> each : positions.entrySet()) {
            Optional<String> before = old.get(each.getKey());
            Point point = each.getValue();
            if (before.isEmpty() || !point(JSON.readTree(before.get())).equals(Optional.of(point))) {
                now = now.with(each.getKey(), "{\"x\": " + point.x() + ", \"y\": " + point.y() + "}");
            }
        }
        return now;
    }
}
