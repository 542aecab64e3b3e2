package org.xter.format.efi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xter.format.efi.SignatureList.Kind;
import org.xter.report.ProblemException;

class SignatureListTest {
    private static final UUID OWNER = new UUID(0x0102030405060708L, 0x090a0b0c0d0e0f10L);
    private static final byte[] FIRST = {1, 2, 3};
    private static final byte[] SECOND = {4, 5};

    private static byte[] variable() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SignatureList.certificates(OWNER, List.of(FIRST)));
        out.writeBytes(SignatureList.revoked(OWNER, List.of(new byte[32])));
        out.writeBytes(SignatureList.certificates(OWNER, List.of(SECOND)));
        return out.toByteArray();
    }

    @Test
    void certificatesComeBackWithTheirOwnersAndNothingElseDoes() throws Exception {
        List<byte[]> entries = SignatureList.entries(Kind.CERTIFICATE, variable());
        assertEquals(2, entries.size());
        assertArrayEquals(EfiGuid.bytes(OWNER), Arrays.copyOf(entries.get(0), EfiGuid.LENGTH));
        assertArrayEquals(FIRST, Arrays.copyOfRange(entries.get(0), EfiGuid.LENGTH, entries.get(0).length));
        assertArrayEquals(SECOND, Arrays.copyOfRange(entries.get(1), EfiGuid.LENGTH, entries.get(1).length));
        byte[] revoked =
                SignatureList.entries(Kind.CERTIFICATE_DIGEST, variable()).get(0);
        assertEquals(EfiGuid.LENGTH + 32 + EfiTime.LENGTH, revoked.length);
        assertEquals(List.of(), SignatureList.entries(Kind.PROGRAM_DIGEST, variable()));
        assertEquals(List.of(), SignatureList.entries(Kind.CERTIFICATE, new byte[0]));
    }

    @Test
    void aCutListIsRefused() {
        byte[] whole = variable();
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> SignatureList.entries(Kind.CERTIFICATE, Arrays.copyOf(whole, whole.length - 1)));
        assertEquals("efi.damaged-list", refused.problems().get(0).code());
    }

    @Property(tries = 500)
    void damageIsReadOrRefused(@ForAll @Size(min = 1, max = 4) List<Integer> places, @ForAll byte value) {
        byte[] damaged = variable();
        places.forEach(place -> damaged[Math.floorMod(place, damaged.length)] = value);
        try {
            SignatureList.entries(Kind.CERTIFICATE, damaged);
        } catch (ProblemException refused) {
            assertEquals("efi.damaged-list", refused.problems().get(0).code());
        }
    }
}
