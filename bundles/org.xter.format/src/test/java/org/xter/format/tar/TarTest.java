package org.xter.format.tar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;

class TarTest {
    @TempDir
    Path folder;

    private static SortedMap<String, Content> files() {
        SortedMap<String, Content> files = new TreeMap<>();
        for (int size : new int[] {0, 1, 511, 512, 513, 100_000}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            files.put("blobs/" + "x".repeat(80) + size, Content.of(bytes));
        }
        return files;
    }

    private static byte[] archive(Map<String, Content> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarWriter tar = new TarWriter(out, 1_700_000_000L);
        for (Map.Entry<String, Content> each : files.entrySet()) {
            tar.add(each.getKey(), each.getValue(), Cancellation.NEVER);
        }
        tar.end();
        return out.toByteArray();
    }

    private SortedMap<String, Content> read(byte[] archive) throws Exception {
        return TarReader.read(Files.write(folder.resolve("archive"), archive), Cancellation.NEVER);
    }

    @Test
    void whatIsWrittenIsReadAndGnuTarExtractsTheSame() throws Exception {
        SortedMap<String, Content> files = files();
        SortedMap<String, Content> read = read(archive(files));
        assertEquals(files.keySet(), read.keySet());
        assumeTrue(Files.isExecutable(Path.of("/bin/tar")), "no tar");
        Process tar = new ProcessBuilder("/bin/tar", "--numeric-owner", "-xvvf", "archive")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, tar.waitFor(60, TimeUnit.SECONDS) ? tar.exitValue() : -1, said);
        assertEquals(
                files.size(),
                said.lines().filter(each -> each.startsWith("-rw-r--r-- 0/0 ")).count(),
                said);
        for (Map.Entry<String, Content> each : files.entrySet()) {
            assertEquals(each.getValue().digest(), read.get(each.getKey()).digest());
            assertArrayEquals(each.getValue().bytes(), Files.readAllBytes(folder.resolve(each.getKey())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 512, 700, 1536})
    void anArchiveThatEndsTooEarlyIsTold(int length) throws Exception {
        byte[] whole = archive(new TreeMap<>(Map.of("a", Content.of("a".repeat(600)), "b", Content.of("b"))));
        byte[] cut = Arrays.copyOf(whole, length);
        ProblemException told = assertThrows(ProblemException.class, () -> read(cut));
        assertEquals("tar.damaged", told.problems().get(0).code());
    }

    @Test
    void whatDoesNotFitTheFormIsRefused() {
        Map<String, Content> files = Map.of("x".repeat(101), Content.EMPTY);
        assertThrows(IllegalArgumentException.class, () -> archive(files));
    }
}
