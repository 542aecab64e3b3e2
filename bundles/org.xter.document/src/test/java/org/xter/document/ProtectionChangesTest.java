package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.document.change.Change;
import org.xter.document.protection.NestContainer;
import org.xter.document.protection.Remedies;
import org.xter.document.protection.SetUnlock;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.UnlockMethod;

/** What the page Protection does beside what other pages do too. */
class ProtectionChangesTest {
    private static final String TEXT = """
            services:
              - { name: db, container: b }
            protection:
              container-a: { unlock: [tpm, depot] }   # ours
              container-b: { cipher: aes-xts, holder: vendor }
            """;

    private static final String ALONE = """
            protection:
              container-b: { cipher: aes-xts, holder: vendor }
            """;

    private static String after(String text, java.util.function.Function<Edition, Change> made) {
        try (EditionDocument document = new Desk().document(text)) {
            assertTrue(made.apply(document.edition()).applyTo(document));
            String after = document.text();
            document.undo();
            assertEquals(text, document.text());
            assertEquals(Optional.empty(), document.undoLabel());
            return after;
        }
    }

    private static String refusal(String text, java.util.function.Function<Edition, Change> made) {
        try (EditionDocument document = new Desk().document(text)) {
            return made.apply(document.edition()).refusal().orElseThrow().code();
        }
    }

    @Test
    void waysToOpenThatStayKeepTheirPlace() {
        assertEquals(
                TEXT.replace("[tpm, depot]", "[depot, passphrase]"),
                after(
                        TEXT,
                        e -> new SetUnlock(
                                e.getProtection().getContainerA(),
                                Set.of(UnlockMethod.PASSPHRASE, UnlockMethod.DEPOT))));
        assertEquals(
                TEXT.replace("holder: vendor }", "holder: vendor, unlock: [passphrase, tpm] }"),
                after(
                        TEXT,
                        e -> new SetUnlock(
                                e.getProtection().getContainerB(), Set.of(UnlockMethod.TPM, UnlockMethod.PASSPHRASE))));
    }

    @Test
    void somethingMustOpenAContainer() {
        assertEquals(
                "change.last-unlock",
                refusal(TEXT, e -> new SetUnlock(e.getProtection().getContainerA(), Set.of())));
        assertEquals(
                "change.nothing",
                refusal(TEXT, e -> new SetUnlock(e.getProtection().getContainerB(), Set.of(UnlockMethod.PASSPHRASE))));
    }

    @Test
    void whatOpensByTheTpmAloneOpensForAThief() {
        try (EditionDocument document = new Desk().document(TEXT)) {
            assertEquals(
                    "change.unattended",
                    new SetUnlock(document.edition().getProtection().getContainerB(), Set.of(UnlockMethod.TPM))
                            .warning()
                            .orElseThrow()
                            .code());
        }
    }

    @Test
    void bThatStandsAloneIsNestedInANewAOfAnotherCipherAndHolder() {
        assertEquals("""
                protection:
                  container-a: { cipher: serpent-xts, holder: client }
                  container-b: { cipher: aes-xts, holder: vendor }
                """, after(ALONE, e -> new NestContainer(e, Placement.A)));
    }

    @ParameterizedTest
    @CsvSource({"NONE, change.b-lies-in-a", "B, change.b-lies-in-a", "A, change.nothing"})
    void bIsNestedNowhereElse(Placement placement, String code) {
        assertEquals(code, refusal(TEXT, e -> new NestContainer(e, placement)));
    }

    private static Change remedy(Edition edition, String rule, EObject part) {
        return Remedies.of(edition, rule, part).orElseThrow();
    }

    @Test
    void breachesOfProtectionAreMended() {
        assertEquals(
                TEXT.replace("cipher: aes-xts", "cipher: serpent-xts"),
                after(
                        TEXT,
                        e -> remedy(
                                e, "edition.ciphers-differ", e.getProtection().getContainerB())));
        assertEquals(
                TEXT.replace("holder: vendor", "holder: client"),
                after(
                        TEXT,
                        e -> remedy(
                                e, "edition.holders-differ", e.getProtection().getContainerB())));
        assertEquals(
                after(ALONE, e -> new NestContainer(e, Placement.A)),
                after(
                        ALONE,
                        e -> remedy(
                                e,
                                "edition.placement-without-container",
                                e.getProtection().getContainerB())));
    }

    @Test
    void rulesAboutOtherThingsHaveNoRemedyHere() {
        try (EditionDocument document = new Desk().document(TEXT)) {
            assertEquals(Optional.empty(), Remedies.of(document.edition(), "edition.port-taken", document.edition()));
        }
    }
}
