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
import org.xter.document.change.Names;
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

    @ParameterizedTest
    @CsvSource({
        "passphrase, medium, ''",
        "keyfile, medium, ''",
        "'tpm, passphrase', 'medium, A provisioned machine', A",
        "tpm, 'medium, A provisioned machine', A",
        "depot, 'medium, A machine the depot knows', A"
    })
    void aMachineThatOpensAUnattendedOpensNoB(String ways, String who, String opens) {
        List<Opener> openers = ledger(
                        "protection: { container-a: { unlock: [" + ways + "] }, container-b: {} }\n"
                                + "services: [ { name: secret, container: a, packages: [x] }, { name: own, container: b, packages: [x] } ]\n")
                .openers();
        List<Opener> machines =
                openers.stream().filter(each -> each.who().contains("machine")).toList();
        assertEquals(
                who,
                "medium" + (machines.isEmpty() ? "" : ", " + machines.get(0).who()));
        for (Opener each : machines) {
            assertEquals(opens, letters(each.opens()));
            assertEquals("", letters(each.holds()));
            assertEquals(List.of("secret"), each.reads().stream().map(Names::of).toList());
        }
        assertEquals(openers.size(), 4 + machines.size());
    }

    @Test
    void whatALostKeyOfAMeansDependsOnWhatElseOpensIt() {
        assertEquals(
                "This release cannot be opened any more; the next one can.",
                loss(ledger("protection: { container-a: {} }\n"), Placement.A, "The key is lost"));
        for (String way : List.of("keyfile", "passphrase, keyfile")) {
            assertEquals(
                    "A stick with the key file still opens it: its first line is what would be typed."
                            + " Otherwise this release cannot be opened any more; the next one can.",
                    loss(
                            ledger("protection: { container-a: { unlock: [" + way + "] } }\n"),
                            Placement.A,
                            "The key is lost"));
        }
        assertEquals(
                "Provisioned machines still open it by their TPM; no other can be provisioned for this release."
                        + " Otherwise this release cannot be opened any more; the next one can.",
                loss(ledger("protection: { container-a: { unlock: [tpm] } }\n"), Placement.A, "The key is lost"));
        assertTrue(loss(ledger("protection: { container-a: { unlock: [depot] } }\n"), Placement.A, "The key is lost")
                .startsWith("Machines the depot knows still open it;"));
    }

    @Test
    void stolenDevicesAndSticksAreSpokenOfWhereTheyOpenSomething() {
        KeyLedger plain = ledger("protection: { container-a: {}, container-b: {} }\n");
        assertTrue(plain.losses().stream()
                .noneMatch(each -> each.what().contains("device") || each.what().contains("stick")));
        KeyLedger tpm = ledger("protection: { container-a: { unlock: [tpm, passphrase] } }\n");
        assertTrue(loss(tpm, Placement.A, "The device is stolen").contains("nothing without the passphrase"));
        KeyLedger sticks =
                ledger("protection: { container-a: { unlock: [keyfile] }, container-b: { unlock: [keyfile] } }\n");
        for (Placement each : List.of(Placement.A, Placement.B)) {
            assertTrue(loss(sticks, each, "The stick is stolen").contains("as the passphrase does"));
        }
    }

    @Test
    void aLostKeyOfBLosesWhatLiesInItOnlyWhereItWasBornOnTheDevice() {
        assertEquals(
                "The B of this release cannot be opened any more; the next export makes another.",
                loss(ledger("protection: { container-a: {}, container-b: {} }\n"), Placement.B, "The key is lost"));
        assertEquals(
                "A further key that the client added still opens it."
                        + " Otherwise what lies in B is lost. Nobody can help, the vendor included.",
                loss(
                        ledger("protection: { state: partition, container-a: {},"
                                + " container-b: { delivery: device, size: 64 MiB } }\n"),
                        Placement.B,
                        "The key is lost"));
    }

    @Test
    void aKeyOfBCanBeChangedWhereAVolumeKeepsTheChange() {
        String containers = "container-a: {}, container-b: {} }\n";
        assertTrue(loss(ledger("protection: { " + containers), Placement.B, "The key is stolen")
                .contains("cannot be changed before the next export"));
        KeyLedger kept = ledger("protection: { state: partition, " + containers);
        assertTrue(loss(kept, Placement.B, "The key is stolen").contains("can be changed on the machine"));
        assertTrue(loss(kept, Placement.A, "The key is stolen").contains("It opens the state volume, too."));
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
                .contains("B stays closed: it needs the key of the client, too"));
        assertTrue(loss(
                        ledger("protection: { container-a: {}, container-b: { holder: vendor } }\n"),
                        Placement.A,
                        "The key is stolen")
                .contains("both containers are open"));
    }

    @Test
    void aStolenDeviceOpensAByItselfUntilADepotShutsItOut() {
        assertTrue(loss(ledger("protection: { container-a: { unlock: [tpm] } }\n"), Placement.A, "The device is stolen")
                .contains("starts for whoever has it"));
        assertTrue(
                loss(ledger("protection: { container-a: { unlock: [depot] } }\n"), Placement.A, "The device is stolen")
                        .contains("until the machine is removed from the depot"));
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
