package org.xter.engine.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.report.Problem;
import org.xter.report.Progress;

/**
 * Listens to what a sandbox says: its phases, the package under way, and the lines a failing script wrote. Thread-safe.
 */
final class SandboxLog {
    private static final int MOST_LINES = 50_000;
    private static final int SHOWN_LINES = 12;
    private static final Pattern PACKAGE = Pattern.compile(
            "(?:Setting up|Processing triggers for) "
                    + "([a-z0-9][a-z0-9.+-]*)(?::[a-z0-9]+)? \\(.*|Preparing to unpack (?:\\S*/)?([a-z0-9][a-z0-9.+-]*)\\.deb \\.\\.\\.");
    /** How the steps announce a script that dpkg does not run: the package, a blank, the script. */
    private static final Pattern ANNOUNCED = Pattern.compile("@@ script ([a-z0-9.+-]+) (\\S+)");

    private static final Pattern ERROR =
            Pattern.compile("dpkg: error processing (?:package|archive) (\\S+) \\(--[a-z]+\\):");
    private static final Pattern REASON =
            Pattern.compile("\\s*(?:new|installed|old) \\S+ package (\\S+) script subprocess (.*)");

    private final Progress.Step progress;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Long> phases = new LinkedHashMap<>();
    private String phase = "start";
    private long phaseStart = System.nanoTime();
    private String packageName = "";
    private String script = "";
    private int packageStart;
    private int reason = -1;
    private long lastLine = System.nanoTime();

    SandboxLog(Progress.Step progress) {
        this.progress = progress;
    }

    synchronized void add(String line) {
        long now = System.nanoTime();
        lastLine = now;
        if (line.startsWith("@@ phase ")) {
            phases.merge(phase, (now - phaseStart) / 1_000_000, Long::sum);
            phase = line.substring(9);
            phaseStart = now;
            return;
        }
        Matcher announced = ANNOUNCED.matcher(line);
        if (announced.matches()) {
            begin(announced.group(1), announced.group(2));
            return;
        }
        if (line.startsWith("@@ ")) {
            return;
        }
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
        Matcher named = PACKAGE.matcher(line);
        if (reason < 0 && named.matches()) {
            begin(named.group(1) == null ? named.group(2) : named.group(1), "");
            if (line.startsWith("Setting up")) {
                progress.advance(1);
            }
        }
        if (reason < 0 && ERROR.matcher(line).matches()) {
            reason = lines.size();
        }
    }

    private void begin(String name, String scriptName) {
        packageName = name;
        script = scriptName;
        packageStart = lines.size();
        progress.detail(name);
    }

    synchronized boolean inSteps() {
        return phase.equals("steps");
    }

    synchronized long lastLineAt() {
        return lastLine;
    }

    synchronized String text() {
        return String.join("\n", lines);
    }

    synchronized Map<String, Long> phases() {
        return new LinkedHashMap<>(phases);
    }

    synchronized Problem timeout(String code, String how, Duration limit) {
        String who = packageName.isEmpty() ? "The configuration" : "The configuration of package " + packageName;
        return Problem.error(
                code,
                who + " " + how + " " + limit.toSeconds() + " s and was ended" + lastLines(packageStart, lines.size()),
                "Its script may wait for a service or for the network, which are not there; answer its questions in "
                        + "advance or leave the package out");
    }

    synchronized Problem failure() {
        switch (phase) {
            case "steps" -> {
                return scriptFailure();
            }
            case "start", "prepare", "mount" -> {
                return Problem.error(
                        "sandbox.unavailable",
                        "The sandbox for packages' scripts cannot be set up" + lastLines(0, lines.size()),
                        "The host must allow namespaces and mounts in them; in a container, run it with these rights");
            }
            default -> {
                // tar says only "Wrote only N of M bytes" when a write comes back short.
                boolean full =
                        lines.stream().anyMatch(line -> line.contains("No space left") || line.contains("Wrote only"));
                return Problem.error(
                        full ? "sandbox.no-space" : "sandbox.failed",
                        full
                                ? "There is no space left for the tree in which packages' scripts run"
                                : "The sandbox failed in its phase " + phase + lastLines(0, lines.size()),
                        full
                                ? "Free memory or disk space in the store's folder"
                                : "This is a fault of the sandbox; please report it");
            }
        }
    }

    private Problem scriptFailure() {
        String what = script.isEmpty() ? "a script" : "the script " + script;
        String how = "failed";
        int end = lines.size();
        if (reason >= 0) {
            end = reason - 1;
            Matcher named = REASON.matcher(reason < lines.size() ? lines.get(reason) : "");
            if (named.matches()) {
                what = "the script " + file(named.group(1));
                how = "failed: " + named.group(2).replace("returned error ", "");
            } else if (reason < lines.size()) {
                how = "failed: " + lines.get(reason).strip();
                what = "dpkg";
            }
        }
        String who = packageName.isEmpty() ? "the packages" : "package " + packageName + ", " + what + ",";
        return Problem.error(
                "sandbox.script-failed",
                "Configuring " + who + " " + how + lastLines(packageStart, end),
                "Read its output above; answer its questions in advance or leave the package out");
    }

    private static String file(String script) {
        return switch (script) {
            case "pre-installation" -> "preinst";
            case "post-installation" -> "postinst";
            case "pre-removal" -> "prerm";
            case "post-removal" -> "postrm";
            default -> script;
        };
    }

    private String lastLines(int from, int to) {
        List<String> shown = lines.subList(Math.max(from, to - SHOWN_LINES), Math.max(from, to));
        return shown.isEmpty() ? "" : "; its last output:\n    " + String.join("\n    ", shown);
    }
}
