package org.xter.tests.configure;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The differences that {@code docs/configuration.md} accepts: its table is the list, so that both cannot part. */
final class AcceptedDifferences {
    private static final Pattern ROW =
            Pattern.compile("\\| ((?:`[^`]+`(?:, )?)+) \\| (missing|lines|accounts|attributes) \\|.*\\|");

    private record Rule(String glob, PathMatcher matcher, String kind) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    AcceptedDifferences() throws IOException {
        Path document = Path.of("").toAbsolutePath();
        while (!Files.exists(document.resolve("docs/configuration.md"))) {
            document = document.getParent();
        }
        for (String line : Files.readAllLines(document.resolve("docs/configuration.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                for (String cell : row.group(1).split(", ")) {
                    String glob = cell.replace("`", "");
                    rules.add(new Rule(glob, FileSystems.getDefault().getPathMatcher("glob:" + glob), row.group(2)));
                }
            }
        }
    }

    /** Whether a difference is accepted. */
    boolean accepts(String path, String kind) {
        boolean accepted = false;
        for (Rule rule : rules) {
            if (rule.kind().equals(kind) && rule.matcher().matches(Path.of(path))) {
                used.add(rule.glob());
                accepted = true;
            }
        }
        return accepted;
    }

    /** The rules that accepted nothing so far. */
    List<String> unused() {
        return rules.stream()
                .map(Rule::glob)
                .filter(glob -> !used.contains(glob))
                .toList();
    }
}
