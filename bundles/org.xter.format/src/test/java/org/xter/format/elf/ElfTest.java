package org.xter.format.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xter.format.judge.FieldTool;
import org.xter.report.ProblemException;
import org.xter.store.Content;

class ElfTest {
    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Some programs and libraries of this machine, in a fixed order. */
    private static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (String folder : List.of("/usr/bin", "/usr/sbin", "/usr/lib/x86_64-linux-gnu")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    files.filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
                            .sorted()
                            .limit(100)
                            .forEach(samples::add);
                }
            }
        }
        return samples;
    }

    @Test
    void readelfFindsTheSame() throws Exception {
        FieldTool readelf = FieldTool.of("readelf", "binutils");
        int compared = 0;
        for (Path file : samples()) {
            Optional<Elf> read = Elf.read(Content.ofFile(file));
            if (read.isEmpty()) {
                continue;
            }
            Elf elf = read.get();
            String listing = readelf.accepts("-W", "-l", "-d", "-S", file);
            assertEquals(all("Shared library: \\[(.*)]$", listing), elf.needed(), file::toString);
            assertEquals(
                    all("Library soname: \\[(.*)]$", listing),
                    elf.soname().stream().toList(),
                    file::toString);
            assertEquals(
                    all("Requesting program interpreter: (.*)]$", listing),
                    elf.interpreter().stream().toList(),
                    file::toString);
            assertEquals(
                    all("Library runpath: \\[(.*)]$", listing),
                    elf.runpath().isEmpty() ? List.of() : List.of(String.join(":", elf.runpath())),
                    file::toString);
            List<String> names = elf.sections().stream()
                    .map(ElfSection::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
            assertEquals(all("^  \\[ *\\d+] (\\S+) +[A-Z0-9_<>: a-z]+ +[0-9a-f]{16} ", listing), names, file::toString);
            compared++;
        }
        assertTrue(compared > 50, compared + " files compared");
    }

    @Test
    void whatIsNoElfFileIsNothing() throws Exception {
        assertTrue(Elf.read(Content.of("#!/bin/sh\necho a longer script\n")).isEmpty());
        assertTrue(Elf.read(Content.EMPTY).isEmpty());
        assertTrue(Elf.read(Content.of("\u007fELF")).isEmpty());
    }

    @Test
    void noDamageBreaksTheReader() throws Exception {
        Path sample = samples().stream()
                .filter(file -> file.toString().contains(".so"))
                .findFirst()
                .orElse(Path.of("/bin/ls"));
        byte[] good = Files.readAllBytes(sample);
        Random random = new Random(13);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] bad =
                    random.nextInt(8) == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int i = 0; i < 4 && bad.length > 64; i++) {
                // Headers at the beginning, section headers at the end.
                int span = Math.min(1200, bad.length);
                int at = random.nextBoolean() ? random.nextInt(span) : bad.length - 1 - random.nextInt(span);
                bad[at] = (byte) random.nextInt();
            }
            try {
                Optional<Elf> elf = Elf.read(bad);
                if (elf.isPresent()) {
                    elf.get().symbols();
                    for (ElfSection section : elf.get().sections()) {
                        elf.get().bytes(section);
                    }
                }
            } catch (ProblemException expected) {
                assertEquals("elf.damaged", expected.problems().get(0).code());
                refused++;
            }
        }
        assertTrue(refused > 300, refused + " refused");
    }
}
