package org.xter.engine.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program in place of {@code VBoxManage} that writes down what it is told and plays a machine: it speaks on the serial
 * port, hears what is typed on a socket, and ends when its power is cut.
 */
record VBoxStandIn(Path folder) {
    private static final String SCRIPT = """
            #!/bin/sh
            place='PLACE'
            first=$1
            shift
            { printf '%s' "$first"; for word in "$@"; do printf '\\t%s' "$word"; done; echo; } >> "$place/calls"
            if [ -e "$place/refuses-$first" ]; then
              echo "Progress" >&2
              echo "VBoxManage: error: Could not use '$place' for it." >&2
              exit 1
            fi
            case $first in
            convertfromraw)
              while [ -e "$place/slow" ]; do sleep 0.05; done
              cp "$1" "$2" ;;
            createvm)
              mkdir "$6/$2" || exit 1
              echo off > "$6/$2/$2.vbox"
              echo "$2" > "$place/registered" ;;
            modifyvm)
              while [ $# -gt 0 ]; do
                if [ "$1" = --uart-mode1 ]; then echo "$2" > "$place/mode"; echo "$3" > "$place/serial"; fi
                shift
              done ;;
            startvm)
              echo running > "$place/state"
              if [ "$(cat "$place/mode")" = file ]; then
                { printf 'booting\\n'; sleep 0.2; printf 'login: '; } > "$(cat "$place/serial")" &
              else
                perl -MIO::Socket::UNIX -e 'alarm 60; my $s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die;
                  $s->autoflush(1); print $s "booting\\nlogin: "; my $name = <$s>; print $s "welcome $name";
                  while (1) { open(my $f, "<", $ARGV[1]) or last; my $l = <$f>; last if $l !~ /running/;
                  select(undef, undef, undef, 0.05); }' "$(cat "$place/serial")" "$place/state" &
              fi ;;
            showvminfo)
              echo 'name="x"'
              echo "VMState=\\"$(cat "$place/state")\\""
              echo 'VMStateChangeTime="2026-01-01T00:00:00"' ;;
            controlvm) echo poweroff > "$place/state" ;;
            unregistervm)
              [ -e "$place/registered" ] || exit 1
              if [ -e "$place/locked" ]; then rm "$place/locked"; exit 1; fi
              rm "$place/registered" ;;
            esac
            """;

    /** Puts the program into a folder. */
    static VBoxStandIn in(Path folder) throws IOException {
        Path program = folder.resolve("VBoxManage");
        Files.writeString(program, SCRIPT.replace("PLACE", folder.toString()));
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("not executable");
        }
        return new VBoxStandIn(folder);
    }

    Path program() {
        return folder.resolve("VBoxManage");
    }

    /** From now on a command fails. */
    void refuse(String command) throws IOException {
        Files.createFile(folder.resolve("refuses-" + command));
    }

    /** From now on copying an image takes until somebody stops it. */
    void copySlowly() throws IOException {
        Files.createFile(folder.resolve("slow"));
    }

    /** The machine is locked at the first attempt to unregister it. */
    void lockOnce() throws IOException {
        Files.createFile(folder.resolve("locked"));
    }

    /** The guest's state changes by itself. */
    void become(String state) throws IOException {
        Files.writeString(folder.resolve("state"), state);
    }

    boolean knowsAMachine() {
        return Files.exists(folder.resolve("registered"));
    }

    /** What it was told so far, without the questions how the machine stands. */
    List<List<String>> calls() throws IOException {
        if (!Files.exists(folder.resolve("calls"))) {
            return List.of();
        }
        return Files.readAllLines(folder.resolve("calls")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(words -> !words.get(0).equals("showvminfo"))
                .toList();
    }

    /** The commands without their arguments. */
    List<String> commands() throws IOException {
        return calls().stream().map(words -> words.get(0)).toList();
    }
}
