package org.xter.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xter.report.Problem;
import org.xter.report.Progress;

/**
 * Output for machines: one JSON object a line on standard output, each with a member {@code event}: {@code step} for
 * each step that ended, {@code problem}, and last {@code result}. Described in {@code docs/cli.md}. Thread-safe.
 */
public final class JsonLines implements Progress {
    private final PrintStream out;

    /** Lines on a stream. */
    public JsonLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public Step begin(String name) {
        return new JsonStep(List.of(name));
    }

    /** One event with its members in order. */
    public void event(String event, Map<String, ?> members) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("event", event);
        all.putAll(members);
        try {
            String line = Mapper.JSON.writeValueAsString(all);
            synchronized (this) {
                out.println(line);
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made with the first line: most runs write for people. */
    private static final class Mapper {
        static final ObjectMapper JSON = new ObjectMapper();
    }

    /** One problem. */
    public void problem(Problem problem) {
        event("problem", members(problem));
    }

    /** The members of a problem. */
    public static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        members.put("code", problem.code());
        members.put("source", problem.place().source());
        members.put("line", problem.place().line());
        members.put("column", problem.place().column());
        members.put("message", problem.message());
        members.put("hint", problem.hint());
        return members;
    }

    private final class JsonStep implements Step {
        private final List<String> path;
        private final long begin = System.nanoTime();
        private String detail = "";
        private boolean cached;
        private boolean failed;

        JsonStep(List<String> path) {
            this.path = path;
        }

        @Override
        public Step begin(String name) {
            List<String> below = new ArrayList<>(path);
            below.add(name);
            return new JsonStep(below);
        }

        @Override
        public void total(long amount, Unit unit) {}

        @Override
        public void advance(long amount) {}

        @Override
        public void detail(String text) {
            detail = text;
        }

        @Override
        public void cached() {
            cached = true;
        }

        @Override
        public void failed() {
            failed = true;
        }

        @Override
        public void close() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("path", path);
            members.put("detail", detail);
            members.put("cached", cached);
            members.put("failed", failed);
            members.put("milliseconds", (System.nanoTime() - begin) / 1_000_000);
            event("step", members);
        }
    }
}
