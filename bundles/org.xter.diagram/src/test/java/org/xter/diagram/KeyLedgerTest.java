package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.diagram.protection.KeyLedger;
import org.xter.diagram.protection.KeyLedger.Loss;
import org.xter.diagram.protection.KeyLedger.Opener;
import org.xter.diagram.text.Words;
import org.xter.model.edition.Placement;

class KeyLedgerTest {
    private static final String HEAD = """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm }
            """;

    private static KeyLedger ledger(String protection) {
        return KeyLedger.of(SampleEditions.input(HEAD + protection).edition(), Words.in(Locale.ENGLISH));
    }

    private static String loss(KeyLedger ledger, Placement of, String what) {
        return ledger.losses().stream()
                .filter(each -> each.container() == of && each.what().equals(what))
                .map(Loss::meaning)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEditionWithoutContainersHasNothingToOpen() {
        assertEquals(List.of(), ledger("").openers());
        assertEquals(List.of(), ledger("").losses());
    }

    @ParameterizedTest
    @CsvSource({
        // whose keys A and B have; what vendor, client and both then open
        "'container-a: {}', A, '', A",
        "'container-b: {}', '', B, B",
        "'container-a: {}, container-b: {}', A, '', AB",
        "'container-a: { holder: client }, container-b: { holder: vendor }', '', A, AB",
        "'container-a: {}, container-b: { holder: vendor }', AB, '', AB",
        "'container-a: { holder: client }, container-b: {}', '', AB, AB"
    })
    void whatIsInsideOpensOnlyWithWhatIsAround(String containers, String vendor, String client, String both) {
        List<Opener> openers = ledger("protection: { " + containers + " }\n").openers();

        assertEquals(
                List.of("", vendor, client, both),
                openers.stream().map(each -> letters(each.opens())).toList());
    }

    private static String letters(Set<Placement> placements) {
        return (placements.contains(Placement.A) ? "A" : "") + (placements.contains(Placement.B) ? "B" : "");
    }

    @Test
    void aLostKeyOfBLosesWhatLiesInItUnlessThereIsAnotherWay() {
        assertTrue(loss(ledger("protection: { container-a: {}, container-b: {} }\n"), Placement.B, "The key is lost")
                .startsWith("What lies in B is lost"));
        assertTrue(loss(
                        ledger("protection: { container-a: {}, container-b: { unlock: [passphrase, keyfile] } }\n"),
                        Placement.B,
                        "The key is lost")
                .contains("passphrase, key file"));
    }

    @Test
    void aStolenDeviceOpensWhatItsTpmOpens() {
        KeyLedger ledger = ledger(
                "protection: { container-a: { unlock: [tpm, passphrase] }, container-b: { unlock: [tpm, passphrase] } }\n");
        assertTrue(loss(ledger, Placement.A, "The device is stolen").startsWith("It opens A by itself"));
        assertTrue(loss(ledger, Placement.B, "The device is stolen").contains("where the client let its TPM"));
    }

    @Test
    void aStolenKeyOfAOpensBothOnlyWhenOneSideHoldsBoth() {
        assertTrue(loss(ledger("protection: { container-a: {}, container-b: {} }\n"), Placement.A, "The key is stolen")
                .contains("B stays closed: it needs the key of the client"));
        assertTrue(loss(
                        ledger("protection: { container-a: {}, container-b: { holder: vendor } }\n"),
                        Placement.A,
                        "The key is stolen")
                .contains("both containers are open"));
    }

    @Test
    void oneCipherForBothIsOneWeaknessForBoth() {
        assertTrue(
                loss(ledger("protection: { container-a: {}, container-b: {} }\n"), Placement.A, "A weakness in AES-XTS")
                        .contains("both"));
        assertTrue(loss(
                        ledger("protection: { container-a: {}, container-b: { cipher: twofish-xts } }\n"),
                        Placement.B,
                        "A weakness in Twofish-XTS")
                .contains("Container B alone"));
    }
}
