package org.xter.model.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.model.EditionSpecs;
import org.xter.model.Editions;
import org.xter.model.text.EditionFile;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Rules take editions that are only partly understood, and editions of absurd size. */
class RulesFuzzTest {
    @Property(tries = 1000)
    void anEditionThatLacksPartsIsJudgedAndNeverThrows(@ForAll Random random) {
        List<String> lines = Editions.everyKey().lines().collect(Collectors.toList());
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.set(at, lines.get(at).replaceFirst("[a-z0-9]+([,}\\]]|$)", "x$1"));
                case 2 -> lines.set(at, lines.get(at).replaceFirst("[a-z-]+: ", "nothing: "));
                default -> lines.add(at, lines.get(at));
            }
        }
        EditionFile file = Editions.parse(String.join("\n", lines));
        List<Problem> problems = Rules.problems(file);
        for (Problem problem : problems) {
            assertTrue(problem.place().line() >= 1, problem::toString);
            assertFalse(problem.message().endsWith("."), problem::toString);
            assertTrue(problem.hint().isEmpty() || problem.hint().matches("(?s).*[.?]"), problem::hint);
        }
        try {
            EditionSpecs.of(file);
            assertFalse(problems.stream().anyMatch(Problem::isError));
        } catch (ProblemException e) {
            assertTrue(problems.containsAll(e.problems()));
        }
    }

    private static List<String> absurdEditions() {
        return List.of(
                many("services:\n", 9_000, i -> "  - { name: s" + i + ", after: [s" + (i + 1) + "] }\n"),
                many("services:\n", 9_000, i -> "  - { name: s" + i + ", after: [t" + i + "] }\n"),
                many("services:\n  - name: a\n    ports:\n", 40_000, i -> "      - " + (i + 1) + "/tcp\n"),
                many("services:\n  - name: a\n    ports:\n", 40_000, i -> "      - 1-65535/tcp\n"),
                many(
                        "network:\n  interfaces:\n",
                        5_000,
                        i -> "    - { name: e" + i + ", card: 1, ipv4: 10." + i / 256 + "." + i % 256 + ".1/24 }\n"),
                many("system:\n  files:\n", 8_000, i -> "    - { path: /" + i + ", from: none }\n"));
    }

    private static String many(String head, int count, IntFunction<String> entry) {
        return head + IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("absurdEditions")
    void anAbsurdlyLargeEditionIsJudgedInTheEnd(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Rules.problems(Editions.parse(text)));
    }
}
