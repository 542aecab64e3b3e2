package org.xter.debian.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** dpkg itself is the judge. */
class DebianVersionAgainstDpkgTest {
    private static final int PAIRS = 2400;

    @TempDir
    Path folder;

    @Test
    void comparesAsDpkgDoes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg")), "needs the Debian package dpkg");
        Random random = new Random(20261121);
        List<String> real = run(List.of("dpkg-query", "-W", "-f", "${Version}\n"), "");
        List<String[]> pairs = new ArrayList<>();
        while (pairs.size() < PAIRS) {
            String a = pairs.size() % 3 == 0 ? pick(real, random) : made(random);
            String b = pairs.size() % 3 == 0 ? pick(real, random) : changed(a, random);
            pairs.add(new String[] {a, b});
        }
        StringBuilder input = new StringBuilder();
        pairs.forEach(pair -> input.append(pair[0]).append(' ').append(pair[1]).append('\n'));
        Path script = Files.writeString(folder.resolve("compare.sh"), """
                while read -r a b; do
                  if dpkg --compare-versions "$a" lt "$b"; then echo -1
                  elif dpkg --compare-versions "$a" eq "$b"; then echo 0
                  else echo 1
                  fi
                done
                """);
        List<String> answers = run(List.of("sh", script.toString()), input.toString());
        assertEquals(PAIRS, answers.size());
        for (int i = 0; i < PAIRS; i++) {
            String[] pair = pairs.get(i);
            int ours = DebianVersion.parse(pair[0]).compareTo(DebianVersion.parse(pair[1]));
            assertEquals(Integer.parseInt(answers.get(i)), Integer.signum(ours), pair[0] + " against " + pair[1]);
        }
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String made(Random random) {
        String alphabet = "0123456789abcxyzAZ.+~";
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) == 0) {
            text.append(random.nextInt(3)).append(':');
        }
        text.append(random.nextInt(10));
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        if (random.nextBoolean()) {
            text.append('-');
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return text.toString();
    }

    /** Mostly a small change, since versions that differ in the first character tell little. */
    private static String changed(String text, Random random) {
        String[] endings = {"", "~", "+", "0", "00", "a", ".0", "-0", "~~", "+b1", "~1", "9"};
        String changed = text + endings[random.nextInt(endings.length)];
        return changed.endsWith("-") || random.nextInt(5) == 0 ? made(random) : changed;
    }

    private List<String> run(List<String> command, String input) throws Exception {
        Path in = Files.writeString(folder.resolve("input"), input);
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        return output.lines().toList();
    }
}
