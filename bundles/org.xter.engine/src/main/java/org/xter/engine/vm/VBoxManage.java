package org.xter.engine.vm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** One command of VirtualBox after the other. Thread-safe. */
final class VBoxManage {
    private static final int TURN_MILLISECONDS = 50;
    private static final String ERROR = "error: ";

    private final Path program;
    private final Path folder;
    private final Path image;

    /**
     * The command line.
     *
     * @param program the executable file
     * @param folder where answers are kept while they are read
     * @param image the image the machine is made of
     */
    VBoxManage(Path program, Path folder, Path image) {
        this.program = program;
        this.folder = folder;
        this.image = image;
    }

    /**
     * Runs a command and gives what it said.
     *
     * @param atMost how long it may take; it is ended then
     * @param words the command, {@code createvm} or another, and its arguments
     * @throws ProblemException {@code vm.virtualbox} when it fails or takes too long
     */
    String run(Duration atMost, Cancellation cancellation, List<String> words)
            throws ProblemException, IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(words);
        // VirtualBox' service may be started by this very command and keep the standard output it inherits, so the
        // end of a pipe would never come; a file has no such end.
        Path answer = Files.createTempFile(folder, "answer", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(answer.toFile());
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                long end = System.nanoTime() + atMost.toNanos();
                while (!process.waitFor(TURN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    cancellation.check();
                    if (System.nanoTime() - end > 0) {
                        throw refused(words.get(0), "it did not answer within " + atMost.toSeconds() + " seconds");
                    }
                }
            } finally {
                process.destroyForcibly();
            }
            String said = new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw refused(words.get(0), complaint(said, process.exitValue()));
            }
            return said;
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private static ProblemException refused(String command, String why) {
        return new ProblemException(Problem.error(
                "vm.virtualbox",
                "VirtualBox refused the command " + command + ": " + why,
                "See whether VirtualBox starts other machines on this computer, or run the image in QEMU"));
    }

    /** The first error it tells, without places of this computer: it may end up in a log somebody sends around. */
    private String complaint(String said, int code) {
        String line = said.lines()
                .filter(each -> each.contains(ERROR))
                .map(each -> each.substring(each.indexOf(ERROR) + ERROR.length()))
                .findFirst()
                .orElse("it ended with code " + code);
        return line.replace(folder.toString(), "(temporary folder)")
                .replace(image.toString(), image.getFileName().toString())
                .replace(System.getProperty("user.home"), "~")
                .replaceFirst("[.!]+\\s*$", "");
    }
}
