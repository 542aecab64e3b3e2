package org.xter.engine.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** This end of a VirtualBox machine's serial port. Thread-safe. */
sealed interface SerialLine extends AutoCloseable permits SocketLine, FileLine {
    /** What the address of a Unix socket may have in bytes on every system, its end included (104 on macOS). */
    int LONGEST_ADDRESS = 103;

    /**
     * The best line there is: a local socket, which goes both ways, or a file where the system has none that VirtualBox
     * and Java both know (the named pipes of Windows) or its name would be too long.
     *
     * @param folder where it may lie; the caller deletes it
     */
    static SerialLine in(Path folder) throws IOException {
        Path socket = folder.resolve("serial");
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows || socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_ADDRESS
                ? new FileLine(folder.resolve("serial.log"))
                : SocketLine.at(socket);
    }

    /** The mode and its argument of {@code --uart-mode1}. */
    List<String> mode();

    /** What the guest writes, from the first byte; ends after the machine has. */
    InputStream output();

    /** What the guest reads. */
    OutputStream input();

    /** Tells that the machine has ended: what is still there is read, then the output ends. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
