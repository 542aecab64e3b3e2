package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.HypervisorKind;
import org.xter.studio.export.machine.Machine;
import org.xter.studio.export.machine.MachineView;
import org.xter.studio.export.machine.Machines;
import org.xter.studio.export.machine.OtherPrograms;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.settings.StudioSettings;

/** VirtualBox as the program of virtual machines; a script plays its part. */
@ExtendWith(StudioWindow.class)
class RunInVirtualBoxTest {
    private static final String BOX = """
            #!/bin/sh
            cd "$(dirname "$0")"
            case $1 in
            convertfromraw) cp "$2" "$3" ;;
            createvm) touch registered ;;
            modifyvm) echo "$*" | sed 's/.*--uart-mode1 client \\([^ ]*\\).*/\\1/' > serial ;;
            startvm)
              echo running > state
              perl -MIO::Socket::UNIX -e 'alarm 60; my $s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die;
                $s->autoflush(1); print $s "router login: "; my $name = <$s>;' "$(cat serial)" & ;;
            showvminfo) echo "VMState=\\"$(cat state)\\"" ;;
            controlvm) echo poweroff > state ;;
            unregistervm) rm registered ;;
            esac
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private Path image;

    @BeforeEach
    void begin() throws IOException {
        image = Files.writeString(folder.toRealPath().resolve("router.img"), "an image");
    }

    @AfterEach
    void end() {
        UserInterface.run(() -> StudioSettings.preferences().setToDefault(StudioSettings.MACHINE_PROGRAM));
    }

    private void setBox() throws IOException {
        Path box = Files.writeString(folder.toRealPath().resolve("VBoxManage"), BOX);
        assertTrue(box.toFile().setExecutable(true));
        UserInterface.run(() -> StudioSettings.preferences().setValue(StudioSettings.MACHINE_PROGRAM, box.toString()));
    }

    @Test
    void theProgramSetRunsTheImageAndItsConsoleIsShownUntilItIsStopped() throws IOException {
        setBox();
        UserInterface.run(() -> MachineView.run(WorkbenchBot.page().getWorkbenchWindow(), image));
        Machine machine = Machines.SESSION.machines().getLast();
        try {
            Bot view = bot.viewById(MachineView.ID);
            UserInterface.waitUntil("the machine runs", () -> machine.state() == Machine.State.RUNNING);
            assertEquals(HypervisorKind.VIRTUALBOX, machine.kind().orElseThrow());
            UserInterface.waitUntil(
                    "its kind", () -> view.texts().stream().anyMatch(each -> each.contains("VirtualBox,")));
            StyledText console = view.styledText();
            UserInterface.waitUntil(
                    "its console", () -> UserInterface.get(console::getText).contains("router login:"));
            assertTrue(Files.exists(image.resolveSibling("registered")));
            bot.toolbarButtonWithTooltip("Stop").click();
            UserInterface.waitUntil("its end", () -> machine.state() == Machine.State.ENDED);
            assertFalse(Files.exists(image.resolveSibling("registered")));
        } finally {
            machine.stop();
        }
        Machines.SESSION.forget(machine);
    }

    @Test
    void whatElseIsInstalledIsInTheMenuAndNothingThatIsNot() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/qemu-system-x86_64")), "needs the Debian package qemu-system-x86");
        assumeTrue(
                !HypervisorKind.VIRTUALBOX.isInstalled(Optional.empty(), System.getenv()),
                "VirtualBox is installed here");
        assertEquals(List.of(), UserInterface.get(OtherPrograms::installed));
        assertFalse(bot.menuTexts("Edition").contains("Run in VirtualBox"));
        setBox();
        assertTrue(bot.menuTexts("Edition").contains("Run in QEMU"), () -> bot.menuTexts("Edition")
                .toString());
    }
}
