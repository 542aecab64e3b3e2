package org.xter.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An X display in memory with a window manager on it and a session bus beside it, as every desktop has them: without the bus
 * the tool kit starts one for each program, and waits for it. All end with this, each by its own process.
 */
final class VirtualDisplay implements AutoCloseable {
    private static final long LIMIT_SECONDS = 10;

    private final Process server;
    private final Process manager;
    private final Process bus;
    private final String name;
    private final String busAddress;

    /**
     * Starts all; the server chooses a number that is free.
     *
     * @param folder for what they print
     */
    VirtualDisplay(Path folder) throws IOException {
        File log = folder.resolve("display.log").toFile();
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(log)
                .start();
        name = ":" + said(server);
        ProcessBuilder windows =
                new ProcessBuilder("openbox").redirectErrorStream(true).redirectOutput(log);
        windows.environment().put("DISPLAY", name);
        manager = windows.start();
        bus = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")
                .redirectError(folder.resolve("bus.log").toFile())
                .start();
        busAddress = said(bus);
    }

    /** The first line a server writes, which it does as soon as it answers. */
    private static String said(Process server) throws IOException {
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException(server.info().command().orElse("a server of the display") + " did not start");
            }
            return line.strip();
        }
    }

    /** What {@code DBUS_SESSION_BUS_ADDRESS} is to be. */
    String busAddress() {
        return busAddress;
    }

    /** What {@code DISPLAY} is to be. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        for (Process each : List.of(manager, server, bus)) {
            each.destroy();
            try {
                if (!each.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    each.destroyForcibly();
                }
            } catch (InterruptedException e) {
                each.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
