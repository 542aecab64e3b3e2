package org.xter.debian.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.solve.Base;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;
import org.xter.store.TreePath;

/** Reads lock files; what is wrong in one is told with line and column. Not thread-safe. */
public final class LockReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String source;
    private final JsonParser parser;

    private LockReader(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads a lock.
     *
     * @param source the file, for messages
     * @param text its content
     */
    public static Lock read(String source, String text) throws ProblemException {
        try (JsonParser parser = JSON.createParser(text)) {
            LockReader reader = new LockReader(source, parser);
            parser.nextToken();
            Lock lock = reader.lock();
            if (parser.nextToken() != null) {
                throw reader.wrong("Something follows the end of the lock");
            }
            return lock;
        } catch (JsonParseException e) {
            JsonLocation at = e.getLocation();
            throw new ProblemException(
                    problem(
                            at == null ? Place.of(source) : new Place(source, at.getLineNr(), at.getColumnNr()),
                            "The lock file is no valid JSON: " + e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new ProblemException(problem(Place.of(source), "The lock file cannot be read"), e);
        }
    }

    private static Problem problem(Place place, String message) {
        return Problem.error(
                "debian.bad-lock",
                place,
                message,
                "Take the file from version control, or write it with 'xter resolve'");
    }

    private Place here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(source, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private ProblemException wrong(String message) {
        return new ProblemException(problem(here(), message));
    }

    private Lock lock() throws IOException, ProblemException {
        Place start = here();
        String architecture = null;
        Digest request = null;
        Optional<Digest> configuration = Optional.empty();
        List<LockedRepository> repositories = new ArrayList<>();
        List<LockedPackage> packages = new ArrayList<>();
        SystemIds ids = SystemIds.NONE;
        boolean versioned = false;
        for (String field = firstField(); field != null; field = nextField()) {
            if (!versioned && !field.equals("format")) {
                throw wrong("The lock does not begin with 'format'");
            }
            switch (field) {
                case "format" -> {
                    checkFormat();
                    versioned = true;
                }
                case "architecture" -> architecture = text();
                case "request" -> request = digest();
                case "configuration" -> configuration = Optional.of(digest());
                case "repositories" -> {
                    for (boolean more = firstElement(); more; more = nextElement()) {
                        repositories.add(repository());
                    }
                }
                case "packages" -> packages.addAll(packages());
                case "ids" -> ids = ids();
                default -> throw wrong("The key '" + field + "' is not known here");
            }
        }
        return new Lock(
                present(start, "architecture", architecture),
                present(start, "request", request),
                repositories,
                packages,
                ids,
                configuration);
    }

    private void checkFormat() throws IOException, ProblemException {
        long format = number();
        if (format != LockWriter.FORMAT) {
            throw new ProblemException(Problem.error(
                    "debian.lock-format",
                    here(),
                    "The lock has format " + format + "; this program reads format " + LockWriter.FORMAT,
                    format > LockWriter.FORMAT
                            ? "Use a newer version of this program"
                            : "Write it again with 'xter resolve --update'"));
        }
    }

    private LockedRepository repository() throws IOException, ProblemException {
        Place start = here();
        Map<String, String> texts = new HashMap<>();
        Instant date = null;
        Digest release = null;
        for (String field = firstField(); field != null; field = nextField()) {
            switch (field) {
                case "id", "suite" -> texts.put(field, text());
                case "date" -> date = date();
                case "release" -> release = digest();
                default -> throw wrong("The key '" + field + "' is not known here");
            }
        }
        return new LockedRepository(
                present(start, "id", texts.get("id")),
                present(start, "suite", texts.get("suite")),
                present(start, "release", release),
                present(start, "date", date));
    }

    private List<LockedPackage> packages() throws IOException, ProblemException {
        List<LockedPackage> result = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (boolean more = firstElement(); more; more = nextElement()) {
            Place start = here();
            LockedPackage next = lockedPackage(start);
            if (!names.add(next.name())) {
                throw new ProblemException(problem(start, "The package '" + next.name() + "' stands here twice"));
            }
            result.add(next);
        }
        return result;
    }

    private LockedPackage lockedPackage(Place start) throws IOException, ProblemException {
        Map<String, String> texts = new HashMap<>();
        DebianVersion version = null;
        Long size = null;
        long installed = 0;
        Digest digest = null;
        SortedMap<String, Reason> reasons = new TreeMap<>();
        for (String field = firstField(); field != null; field = nextField()) {
            switch (field) {
                case "name", "architecture", "repository", "suite" -> texts.put(field, text());
                case "file" -> texts.put(field, filename());
                case "version" -> version = version();
                case "size" -> size = number();
                case "installed" -> installed = number();
                case "sha256" -> digest = digest();
                case "why" -> {
                    for (String set = firstField(); set != null; set = nextField()) {
                        reasons.put(set, reason());
                    }
                }
                default -> throw wrong("The key '" + field + "' is not known here");
            }
        }
        return new LockedPackage(
                present(start, "name", texts.get("name")),
                present(start, "version", version),
                present(start, "architecture", texts.get("architecture")),
                present(start, "repository", texts.get("repository")),
                present(start, "suite", texts.get("suite")),
                present(start, "file", texts.get("file")),
                present(start, "size", size),
                installed,
                present(start, "sha256", digest),
                reasons);
    }

    private Reason reason() throws IOException, ProblemException {
        Place start = here();
        List<String> words = new ArrayList<>();
        for (boolean more = firstElement(); more; more = nextElement()) {
            words.add(text());
        }
        if (words.size() == 2 && words.get(0).equals("requested")) {
            return new Reason.Requested(words.get(1));
        } else if (words.size() == 2 && words.get(0).equals("base")) {
            for (Base base : Base.values()) {
                if (base.name().equals(words.get(1).toUpperCase(Locale.ROOT))) {
                    return new Reason.OfBase(base);
                }
            }
        } else if (words.size() == 3) {
            return new Reason.NeededBy(words.get(1), words.get(0), words.get(2));
        }
        throw new ProblemException(problem(start, "This says not why the package is there"));
    }

    private SystemIds ids() throws IOException, ProblemException {
        SystemIds ids = SystemIds.NONE;
        for (String field = firstField(); field != null; field = nextField()) {
            SortedMap<String, Integer> numbers = new TreeMap<>();
            for (String name = firstField(); name != null; name = nextField()) {
                long id = number();
                if (id > 65_534) {
                    throw wrong("The id " + id + " is above 65534");
                }
                numbers.put(name, (int) id);
            }
            switch (field) {
                case "users" -> ids = new SystemIds(numbers, ids.groups());
                case "groups" -> ids = new SystemIds(ids.users(), numbers);
                default -> throw wrong("The key '" + field + "' is not known here");
            }
        }
        return ids;
    }

    private <T> T present(Place start, String field, T value) throws ProblemException {
        if (value == null) {
            throw new ProblemException(problem(start, "'" + field + "' is missing here"));
        }
        return value;
    }

    /** Steps into an object; the parser then stands at the first field's value. */
    private String firstField() throws IOException, ProblemException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrong("'{' is expected here");
        }
        return nextField();
    }

    private String nextField() throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }

    private boolean firstElement() throws IOException, ProblemException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("'[' is expected here");
        }
        return nextElement();
    }

    private boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    private String text() throws IOException, ProblemException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("A text is expected here");
        }
        return parser.getText();
    }

    private long number() throws IOException, ProblemException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !parser.getNumberType().equals(JsonParser.NumberType.INT)
                        && !parser.getNumberType().equals(JsonParser.NumberType.LONG)
                || parser.getLongValue() < 0) {
            throw wrong("A whole number of at least 0 is expected here");
        }
        return parser.getLongValue();
    }

    private String filename() throws IOException, ProblemException {
        String name = text();
        try {
            if (!TreePath.normalise(name).isEmpty() && !name.startsWith("/")) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw wrong("A name of a file below the repository is expected here");
    }

    private Digest digest() throws IOException, ProblemException {
        try {
            return Digest.parse(text());
        } catch (IllegalArgumentException e) {
            throw wrong("64 hexadecimal digits are expected here");
        }
    }

    private DebianVersion version() throws IOException, ProblemException {
        try {
            return DebianVersion.parse(text());
        } catch (IllegalArgumentException e) {
            throw wrong("A version is expected here: " + e.getMessage());
        }
    }

    private Instant date() throws IOException, ProblemException {
        try {
            return Instant.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("A date such as 2026-01-31T12:00:00Z is expected here");
        }
    }
}
