package org.xter.trust.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.SigningKey;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.SecureBootMeasurement;
import org.xter.trust.secureboot.SecureBootKeys;

/**
 * The bytes of a signed program that a change leaves without effect (docs/attacks.md): judges of the field and ours take it as
 * before, and what firmware measures into PCR 4 and 7 is the same.
 */
class HarmlessProgramBytesTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    /** Where the header's offset stands; from there the checksum and the table of certificates (PE/COFF, PE32+). */
    private static final int HEADER_AT = 60;

    private static final int CHECKSUM = 24 + 64;
    private static final int CERTIFICATES = 24 + 112 + 4 * 8;
    /** Length, revision and kind of a certificate. */
    private static final int CERTIFICATE_HEADER = 8;

    @TempDir
    Path folder;

    private SigningKey key;
    private Path authority;
    private SecureBootMeasurement firmware;
    private byte[] signed;
    private int header;
    private int table;

    @BeforeEach
    void sign() throws Exception {
        assumeTrue(Files.exists(STUB), STUB + " is missing (Debian package systemd-boot-efi)");
        Keyring keyring = Keyrings.copy(folder.resolve("keys"));
        key = keyring.signingKey(KeyName.of(KeyRole.KERNEL));
        firmware = SecureBootMeasurement.of(SecureBootKeys.of(keyring).contents());
        authority = Files.writeString(
                folder.resolve("db.pem"), Pem.encode(key.chain().get(1)));
        Path program = Files.copy(STUB, folder.resolve("signed.efi"));
        ProgramSigner.sign(program, key);
        signed = Files.readAllBytes(program);
        header = number(signed, HEADER_AT);
        table = number(signed, header + CERTIFICATES);
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    /** What judges say, and what would be measured. */
    private List<String> judged(byte[] bytes) throws Exception {
        Path program = Files.write(folder.resolve("judged.efi"), bytes);
        Tool.of("sbverify", "sbsigntool").accepts("--cert", authority, program);
        String said = Tool.of("osslsigncode", "osslsigncode")
                .accepts(
                        "verify",
                        "-time",
                        Keyrings.BEGIN.plusSeconds(1000).getEpochSecond(),
                        "-CAfile",
                        authority,
                        "-in",
                        program);
        assertTrue(said.contains("Signature verification: ok"), said);
        ProgramVerifier ours = new ProgramVerifier(List.of(key.chain().get(1)), List.of());
        PeFile file = PeFile.read(Content.of(bytes));
        return List.of(
                ours.verify(program).getSerialNumber().toString(),
                file.authenticode(Cancellation.NEVER).hex(),
                firmware.pcr7(file, PcrBank.SHA256, Cancellation.NEVER)
                        .orElseThrow()
                        .hex());
    }

    private byte[] flipped(int at) {
        byte[] changed = signed.clone();
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void theChecksumIsReadByNobody() throws Exception {
        List<String> before = judged(signed);
        for (int i = 0; i < 4; i++) {
            assertEquals(before, judged(flipped(header + CHECKSUM + i)));
        }
    }

    @Test
    void paddingBehindTheSignatureIsReadByNobody() throws Exception {
        int length = signature().length;
        List<Integer> padding = new ArrayList<>();
        for (int at = table + CERTIFICATE_HEADER + length; at < signed.length; at++) {
            padding.add(at);
        }
        List<String> before = judged(signed);
        for (int at : padding) {
            assertEquals(before, judged(flipped(at)), "byte " + at);
        }
    }

    private byte[] signature() throws Exception {
        try (ASN1InputStream in =
                new ASN1InputStream(Arrays.copyOfRange(signed, table + CERTIFICATE_HEADER, signed.length))) {
            return in.readObject().getEncoded("DER");
        }
    }

    @Test
    void attributesThatNobodySignedAreBelievedByNobody() throws Exception {
        CMSSignedData before = new CMSSignedData(signature());
        SignerInformation signer =
                before.getSignerInfos().getSigners().iterator().next();
        Attribute word = new Attribute(
                new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.1"), new DERSet(new DEROctetString(new byte[] {1, 2, 3})));
        SignerInformation more =
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(word)));
        byte[] other = CMSSignedData.replaceSigners(before, new SignerInformationStore(more))
                .getEncoded("DER");
        assertNotEquals(signature().length, other.length);
        int length = CERTIFICATE_HEADER + other.length;
        int padded = (length + 7) / 8 * 8;
        byte[] changed = Arrays.copyOf(signed, table + padded);
        Arrays.fill(changed, table + CERTIFICATE_HEADER, changed.length, (byte) 0);
        System.arraycopy(other, 0, changed, table + CERTIFICATE_HEADER, other.length);
        ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(header + CERTIFICATES + 4, padded);
        bytes.putInt(table, padded);
        assertEquals(judged(signed), judged(changed));
    }

    /** The only other bytes that are not signed say where the signature lies: it is not found then. */
    @Test
    void aChangedPlaceOfTheSignatureIsNoSignature() throws Exception {
        for (int i = 0; i < 8; i++) {
            byte[] changed = flipped(header + CERTIFICATES + i);
            Path program = Files.write(folder.resolve("place.efi"), changed);
            Tool.of("sbverify", "sbsigntool").refuses("--cert", authority, program);
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> new ProgramVerifier(List.of(key.chain().get(1)), List.of()).verify(program),
                    "byte " + i);
            assertEquals("program-signature.changed", refused.problems().get(0).code());
        }
    }
}
