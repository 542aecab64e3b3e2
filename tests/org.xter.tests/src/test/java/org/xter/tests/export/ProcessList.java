package org.xter.tests.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What everybody sees of processes: their words, and who may, their environment (Linux, proc(5)). */
final class ProcessList {
    private static final long PAUSE_MILLIS = 20;

    private ProcessList() {}

    /** All that a process and what it starts ever show, until it ends. */
    static String watch(Process process) throws InterruptedException {
        Set<String> seen = new TreeSet<>();
        while (process.isAlive()) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(each -> {
                for (String name : new String[] {"cmdline", "environ"}) {
                    seen.add(read(Path.of("/proc", Long.toString(each.pid()), name)));
                }
            });
            Thread.sleep(PAUSE_MILLIS);
        }
        return String.join("\n", seen);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) {
            // It ended meanwhile, or belongs to somebody else.
            return "";
        }
    }
}
