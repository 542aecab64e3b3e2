package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.trust.KeyringWork;
import org.xter.document.trust.ReleaseSigners;
import org.xter.document.trust.SetKeyring;
import org.xter.engine.ExportRequest;
import org.xter.engine.LockUse;
import org.xter.report.ProblemException;

/** The keyring of an edition: naming it, and what is done with it. */
class KeyringChangesTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID PRODUCT = UUID.fromString("8a4d2c7e-0c3b-4b7d-8f55-2b9e1d6c5a03");
    private static final String PLAIN = "format: 1\nbase: { suite: bookworm } # the same\n";
    private static final String NAMED = PLAIN + "trust:\n  keyring: ../keys\n";

    @TempDir
    Path folder;

    private static String after(String text, Optional<String> keyring) {
        try (EditionDocument document = new Desk().document(text)) {
            assertTrue(new SetKeyring(document.edition(), keyring).applyTo(document));
            String after = document.text();
            document.undo();
            assertEquals(text, document.text());
            return after;
        }
    }

    private static String refusal(String text, Optional<String> keyring) {
        try (EditionDocument document = new Desk().document(text)) {
            return new SetKeyring(document.edition(), keyring)
                    .refusal()
                    .orElseThrow()
                    .code();
        }
    }

    @Test
    void aKeyringIsNamedChangedAndTakenAwayInOneStepEach() {
        assertEquals(NAMED, after(PLAIN, Optional.of("../keys")));
        assertEquals(NAMED.replace("../keys", "mine"), after(NAMED, Optional.of("mine")));
        assertEquals(PLAIN, after(NAMED, Optional.empty()));
    }

    @Test
    void whatIsSoAlreadyIsNothingToDo() {
        assertEquals("change.nothing", refusal(PLAIN, Optional.empty()));
        assertEquals("change.nothing", refusal(NAMED, Optional.of("../keys")));
    }

    @Test
    void aKeyringIsNamedRelativeToTheEdition() {
        try (EditionDocument document = new Desk().document(PLAIN)) {
            Path home = Path.of("/home/me/editions/router");
            for (List<String> each : List.of(
                    List.of("/home/me/editions/keys", "../keys"),
                    List.of("/home/me/editions/router/keys", "keys"),
                    List.of("/home/me/editions/router", "."))) {
                assertEquals(
                        Optional.of(each.get(1)),
                        SetKeyring.to(document.edition(), home, Path.of(each.get(0)))
                                .keyring());
            }
        }
    }

    @Test
    void aKeyringIsMadeRenewedAndSigns() throws Exception {
        KeyringWork work = new KeyringWork(folder.resolve("keys"), InstantSource.fixed(BEGIN));
        char[] passphrase = "correct horse".toCharArray();
        ProblemException tooShort = assertThrows(
                ProblemException.class, () -> work.create("Example Ltd", Optional.empty(), "short".toCharArray()));
        assertEquals("trust.short-passphrase", tooShort.problems().get(0).code());
        work.create("Example Ltd", Optional.of(PRODUCT), passphrase);
        assertEquals(List.of(), signers(PRODUCT));
        assertEquals(List.of("trust.no-product-key"), signers(new UUID(1, 2)));
        work.newProduct(new UUID(1, 2), passphrase);
        assertEquals(List.of(), signers(new UUID(1, 2)));
        assertEquals(List.of("product-" + new UUID(1, 2), "product-" + PRODUCT), work.renew("manifest-ca", passphrase));
        ExportRequest request = new ExportRequest(folder, Set.of("raw"), LockUse.REQUIRED, true);
        ExportRequest signed = work.sign(request, PRODUCT, passphrase);
        assertEquals(
                request, new ExportRequest(signed.output(), signed.formats(), signed.lock(), signed.acceptChanges()));
        assertTrue(signed.keys().isPresent());
        assertFalse(signed.isSignedElsewhere());
        assertTrue(work.prepare(request, PRODUCT).isSignedElsewhere());
        assertEquals("correct horse", String.valueOf(passphrase));
        ProblemException wrong =
                assertThrows(ProblemException.class, () -> work.sign(request, PRODUCT, "wrong horse".toCharArray()));
        assertEquals("trust.wrong-passphrase", wrong.problems().get(0).code());
    }

    private List<String> signers(UUID product) {
        return ReleaseSigners.of(folder.resolve("keys"), product, InstantSource.fixed(BEGIN)).problems().stream()
                .map(each -> each.code())
                .toList();
    }
}
