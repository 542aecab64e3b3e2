package org.xter.format.efi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xter.report.ProblemException;

class VariableStoreTest {
    private static final Path EMPTY = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    private static final Path ENROLLED = Path.of("/usr/share/OVMF/OVMF_VARS_4M.ms.fd");
    private static final Instant TIME = Instant.parse("2026-03-01T12:34:56Z");

    private static byte[] file(Path path) throws IOException {
        assumeTrue(Files.exists(path), "no firmware (Debian package ovmf)");
        return Files.readAllBytes(path);
    }

    private static String code(ProblemException refused) {
        return refused.problems().get(0).code();
    }

    @Test
    void whatFirmwareWroteIsFound() throws Exception {
        VariableStore store = VariableStore.read(file(ENROLLED));
        for (String name : List.of("PK", "KEK")) {
            assertTrue(store.has(name, EfiGuid.GLOBAL_VARIABLE), name);
        }
        assertTrue(store.has("db", EfiGuid.IMAGE_SECURITY));
        assertFalse(store.has("P", EfiGuid.GLOBAL_VARIABLE));
        assertFalse(store.has("PK", EfiGuid.IMAGE_SECURITY));
        ProblemException refused = assertThrows(
                ProblemException.class, () -> store.add("PK", EfiGuid.GLOBAL_VARIABLE, 7, TIME, new byte[1]));
        assertEquals("efi.exists", code(refused));
    }

    @Test
    void variablesAreAddedBehindEachOther() throws Exception {
        VariableStore store = VariableStore.read(file(EMPTY));
        store.add("PK", EfiGuid.GLOBAL_VARIABLE, VariableStore.SECURE_BOOT_ATTRIBUTES, TIME, new byte[] {1, 2, 3});
        store.add("odd", EfiGuid.IMAGE_SECURITY, 7, TIME, new byte[5]);
        VariableStore again = VariableStore.read(store.bytes());
        assertTrue(again.has("PK", EfiGuid.GLOBAL_VARIABLE));
        assertTrue(again.has("odd", EfiGuid.IMAGE_SECURITY));
        byte[] record = Arrays.copyOfRange(store.bytes(), 100, 100 + 60 + 6 + 3);
        String expected =
                "aa55 3f 00 27000000 0000000000000000 ea07 03 01 0c 22 38 00 00000000 00000000 00000000 06000000 03000000"
                        + "61dfe48bca93d211aa0d00e098032b8c 50004b000000 010203";
        assertEquals(expected.replace(" ", ""), HexFormat.of().formatHex(record));
        assertEquals(file(EMPTY).length, store.bytes().length);
    }

    @Test
    void aFullStoreSaysSo() throws Exception {
        VariableStore store = VariableStore.read(file(EMPTY));
        byte[] before = store.bytes();
        ProblemException refused = assertThrows(
                ProblemException.class, () -> store.add("x", EfiGuid.IMAGE_SECURITY, 7, TIME, new byte[before.length]));
        assertEquals("efi.full", code(refused));
        assertArrayEquals(before, store.bytes());
    }

    @Test
    void damagedStoresAreReadOrRefusedAndNothingElse() throws Exception {
        byte[] good = file(ENROLLED);
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            byte[] bad = i % 10 == 0 ? Arrays.copyOf(good, random.nextInt(600)) : good.clone();
            for (int flips = 0; flips < 3 && bad.length > 0; flips++) {
                bad[random.nextInt(Math.min(bad.length, 400))] = (byte) random.nextInt();
            }
            try {
                VariableStore.read(bad).has("db", EfiGuid.IMAGE_SECURITY);
            } catch (ProblemException e) {
                assertEquals("efi.no-store", code(e));
            }
        }
    }

    @Test
    void guidsHaveFirmwaresOrder() {
        assertEquals(
                "33221100554477668899aabbccddeeff",
                HexFormat.of().formatHex(EfiGuid.bytes(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"))));
    }
}
