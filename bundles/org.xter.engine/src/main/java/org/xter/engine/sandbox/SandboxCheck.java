package org.xter.engine.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.xter.report.Problem;

/** Finds out whether this host lets us make namespaces, and if not, what exactly to change. */
final class SandboxCheck {
    private static final String CODE = "sandbox.unavailable";
    private static final int IDS_NEEDED = 65535;

    private SandboxCheck() {}

    /** Whether this process is the host's root. */
    static boolean isRoot() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("Uid:")) {
                    return line.split("\\s+")[2].equals("0");
                }
            }
        } catch (IOException e) {
            // no /proc, so no Linux: the check says so
        }
        return false;
    }

    static Problem noUnshare() {
        return Problem.error(
                CODE,
                "Packages' scripts need the program unshare, which is not here",
                "Install the package util-linux (Linux only)");
    }

    /**
     * Looks at the host.
     *
     * @param userNamespace whether ids must be mapped
     * @param command the unshare command to try, without the program it runs
     */
    static List<Problem> problems(boolean userNamespace, List<String> command) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return List.of(Problem.error(
                    CODE,
                    "Packages' scripts can only run on Linux so far",
                    "Run the export on a Linux machine, for example in a virtual machine"));
        }
        List<Problem> problems = new ArrayList<>();
        if (userNamespace) {
            problems.addAll(idProblems());
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        List<String> trial = new ArrayList<>(command);
        trial.addAll(List.of("--", "/bin/sh", "-c", "mount -t tmpfs xter /mnt && mount -t proc proc /mnt"));
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return List.of();
            }
            return List.of(Problem.error(
                    CODE,
                    "The host does not let packages' scripts run in namespaces of their own: " + said,
                    advice(userNamespace)));
        } catch (IOException e) {
            return List.of(noUnshare());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<Problem> idProblems() {
        List<Problem> problems = new ArrayList<>();
        if (!onPath("newuidmap") || !onPath("newgidmap")) {
            problems.add(Problem.error(
                    CODE,
                    "The programs newuidmap and newgidmap are not here, which give a normal user the ids of a system",
                    "Install the package uidmap, or run as root"));
        }
        String user = System.getProperty("user.name");
        for (String file : List.of("/etc/subuid", "/etc/subgid")) {
            if (!hasRange(Path.of(file), user)) {
                problems.add(Problem.error(
                        CODE,
                        file + " gives user " + user + " no " + IDS_NEEDED + " subordinate ids in one line",
                        "As root run: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 " + user));
            }
        }
        return problems;
    }

    /** Whether a file in the form of subuid(5) gives a user, by name or number, enough ids in one line. */
    static boolean hasRange(Path file, String user) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split(":");
                if (fields.length == 3
                        && (fields[0].equals(user) || fields[0].equals(userId()))
                        && Long.parseLong(fields[2].strip()) >= IDS_NEEDED) {
                    return true;
                }
            }
        } catch (IOException | NumberFormatException e) {
            return false;
        }
        return false;
    }

    private static String userId() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/bin:/bin:/usr/sbin";
        for (String folder : path.split(":")) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static String advice(boolean userNamespace) {
        if (!userNamespace) {
            return "Root here lacks the capability CAP_SYS_ADMIN: run the container with it, or on the host itself";
        }
        if (reads("/proc/sys/kernel/unprivileged_userns_clone", "0")) {
            return "As root run: sysctl -w kernel.unprivileged_userns_clone=1";
        }
        if (reads("/proc/sys/user/max_user_namespaces", "0")) {
            return "As root run: sysctl -w user.max_user_namespaces=10000";
        }
        if (reads("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1")) {
            return "As root run: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
        }
        return "Allow user namespaces to normal users, or run as root";
    }

    private static boolean reads(String file, String value) {
        try {
            return Files.readString(Path.of(file)).strip().equals(value);
        } catch (IOException e) {
            return false;
        }
    }
}
