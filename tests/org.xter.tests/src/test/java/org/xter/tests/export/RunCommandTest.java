package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image started from the command line in a VirtualBox whose part is played by a script. */
class RunCommandTest {
    /** Knows one machine, which says a word on its serial port and powers off, or runs until its power is cut. */
    private static final String BOX = """
            #!/bin/sh
            echo "$*" >> calls
            case $1 in
            convertfromraw) cp "$2" "$3" ;;
            modifyvm) echo "$*" | sed 's/.*--uart-mode1 client \\([^ ]*\\).*/\\1/' > serial ;;
            startvm)
              echo running > state
              perl -MIO::Socket::UNIX -e 'alarm 60; my $s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die;
                print $s "Welcome to the guest\\n"; close $s; sleep 1; exit if -e "endless";
                open(my $f, ">", "state"); print $f "poweroff";' "$(cat serial)" > /dev/null & ;;
            showvminfo) echo "VMState=\\"$(cat state)\\"" ;;
            controlvm) echo poweroff > state ;;
            esac
            """;

    @TempDir
    private Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void begin() throws Exception {
        Files.writeString(folder.resolve("tiny.img"), "an image");
        Files.createDirectory(folder.resolve("temporary"));
        environment = Map.of(
                "PATH",
                folder.resolve("bin") + ":" + System.getenv("PATH"),
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"));
    }

    private void installBox() throws Exception {
        Path box = Files.createDirectory(folder.resolve("bin")).resolve("VBoxManage");
        Files.writeString(box, BOX);
        assertTrue(box.toFile().setExecutable(true));
    }

    private List<String> commands() throws Exception {
        return Files.readAllLines(folder.resolve("calls")).stream()
                .map(line -> line.split(" ")[0])
                .filter(command -> !command.equals("showvminfo"))
                .toList();
    }

    private void assertNothingIsLeft() throws Exception {
        assertEquals("unregistervm", commands().getLast());
        try (var left = Files.list(folder.resolve("temporary"))) {
            assertEquals(
                    List.of(),
                    left.filter(each -> each.getFileName().toString().startsWith("xter-vm-"))
                            .toList());
        }
    }

    @Test
    void theConsoleIsShownUntilTheGuestPowersOff() throws Exception {
        installBox();
        Xter.Outcome run = Xter.run(
                folder, environment, "run", "--with", "virtualbox", "--headless", "--memory", "512", "tiny.img");
        assertEquals(0, run.exit(), run::err);
        assertTrue(run.out().contains("Welcome to the guest"), run::out);
        assertTrue(Files.readString(folder.resolve("calls")).contains("--memory 512 "));
        assertTrue(Files.readString(folder.resolve("calls")).contains("--type headless"));
        assertNothingIsLeft();
    }

    @Test
    void withoutHeadlessTheMachineHasAWindow() throws Exception {
        installBox();
        Xter.run(folder, environment, "run", "--with", "virtualbox", "tiny.img").orFail();
        assertTrue(Files.readString(folder.resolve("calls")).contains("--type gui"));
    }

    @Test
    void interruptingItTakesTheMachineAway() throws Exception {
        installBox();
        Files.createFile(folder.resolve("endless"));
        Process run = Xter.start(folder, environment, "run", "--with", "virtualbox", "--headless", "tiny.img");
        for (int i = 0; i < 600 && !Files.exists(folder.resolve("state")); i++) {
            Thread.sleep(100);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor(5, TimeUnit.SECONDS);
        assertEquals(130, Xter.await(run, folder).exit());
        assertEquals(List.of("controlvm", "unregistervm"), commands().subList(6, 8));
        assertNothingIsLeft();
    }

    @Test
    void aMissingVirtualBoxIsOneProblemWithAWayOut() throws Exception {
        assumeFalse(Files.exists(Path.of("/usr/bin/VBoxManage")), "VirtualBox is installed here");
        Xter.Outcome run = Xter.run(folder, "run", "--with", "virtualbox", "--headless", "tiny.img");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("VirtualBox (VBoxManage) is not installed"), run::err);
        assertTrue(run.err().contains("run the image in QEMU"), run::err);
    }
}
