package org.xter.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.engine.spec.DepotSpec;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.UnlockMethod;
import org.xter.model.EditionSpecs;
import org.xter.model.Editions;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;

class AskedDepotTest {
    /** Of nobody; made by {@code openssl req -x509}. */
    private static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBdzCCAR2gAwIBAgIUIoKI3ytSlXBhnNC6r7FZxNrfrHowCgYIKoZIzj0EAwIw
            EDEOMAwGA1UEAwwFZGVwb3QwIBcNMjYxMTIyMTAxNDEyWhgPMjA4MTA4MjUxMDE0
            MTJaMBAxDjAMBgNVBAMMBWRlcG90MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
            5F6rZruaVm2JCilvSzFvzRvtDHNcl95fEEFu53GOTtniek7qbvEt0pAFVqbhIDcB
            mxKIOF4DW+cwaLlapvNWNqNTMFEwHQYDVR0OBBYEFIkZKWnO0HPWRrr2mzUcVHsW
            epQEMB8GA1UdIwQYMBaAFIkZKWnO0HPWRrr2mzUcVHsWepQEMA8GA1UdEwEB/wQF
            MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgdZRjoyaysHktbOIFG4OM6udcU4OtXuTm
            x2+5nd2Ttw4CIQDnQf5QJe8JWn4v8RYbLKCXkeOqqkEPiixe0HLV+2ytSw==
            -----END CERTIFICATE-----
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAuthority() throws IOException {
        Files.writeString(folder.resolve("depot.crt"), CERTIFICATE);
    }

    private EditionFile edition(String unlock, String depot) throws IOException {
        Path file = folder.resolve("router.edition");
        Files.writeString(
                file,
                Editions.router()
                        .replace(
                                "disks: []\n",
                                "protection:\n  container-a: { unlock: [" + unlock + "] }\n  depot: { " + depot
                                        + " }\n")
                        .replace("fail: closed", "container: a"));
        return EditionReader.read(file);
    }

    private List<String> said(String unlock, String depot) throws IOException {
        return Rules.findings(edition(unlock, depot)).stream()
                .map(each -> each.rule().id() + " " + each.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address: depot.example.org",
                "address: 'depot.example.org:8443'",
                "address: '192.0.2.7:1'",
                "address: '2001:db8::7'",
                "address: '[2001:db8::7]:65535'",
                "address: x, network: 192.0.2.5/24, name-server: 192.0.2.1",
                "address: 192.0.2.7, network: 192.0.2.5/24, gateway: 192.0.2.1",
                "address: 192.0.2.7, network: 'fd00::5/64'",
            })
    void aDepotIsReachedByNameOrAddress(String settings) throws IOException {
        assertEquals(List.of(), said("depot, passphrase", settings + ", authority: depot.crt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "address: 'https://x' | 'https://x' is no name or address of a machine with a port",
                "address: 'x:0' | 'x:0' is no name or address of a machine with a port",
                "address: 'x:65536' | 'x:65536' is no name or address of a machine with a port",
                "address: 192.0.2.300 | '192.0.2.300' is no name or address of a machine with a port",
                "address: '[192.0.2.7]:1' | '[192.0.2.7]:1' is no name or address of a machine with a port",
                "address: 'x y' | 'x y' is no name or address of a machine with a port",
                "address: 192.0.2.7, network: 192.0.2.5 | '192.0.2.5' is no IP address with its prefix length",
                "address: x, network: 192.0.2.5/24 | nobody tells the loader the address of 'x'",
                "address: x, name-server: 192.0.2.1 | this is given by DHCP, as the address is",
                "address: 192.0.2.7, gateway: 192.0.2.1 | this is given by DHCP, as the address is",
                "address: 192.0.2.7, network: 192.0.2.5/24, gateway: x | 'x' is no IP address",
            })
    void whatLeadsToNoDepotIsSaid(String settings, String finding) throws IOException {
        assertEquals(List.of("edition.asked-depot " + finding), said("depot", settings + ", authority: depot.crt"));
    }

    @Test
    void whoVouchesForTheDepotIsKnown() throws IOException {
        assertEquals(
                List.of("edition.missing-file there is no file 'no.crt' with the certificate of the depot"),
                said("depot", "address: x, authority: no.crt"));
        assertEquals(
                List.of("edition.asked-depot 'router.edition' holds no certificates that can be read"),
                said("depot", "address: x, authority: router.edition"));
    }

    @Test
    void theTpmAndADepotAreNotAskedBoth() throws IOException {
        assertEquals(
                List.of("edition.asked-depot a machine whose TPM has the key does not ask a depot, so shutting it out"
                        + " there would change nothing"),
                said("tpm, depot", "address: x, authority: depot.crt"));
    }

    @Test
    void aDepotNobodyAsksIsWarnedOf() throws IOException {
        assertEquals(
                List.of("edition.unused-depot no loader asks this depot"),
                said("passphrase", "address: x, authority: depot.crt"));
    }

    @Test
    void theEngineIsToldWhereTheDepotIsAndHowToReachIt() throws Exception {
        Protection plain = EditionSpecs.of(
                        edition("depot, passphrase", "address: 'depot.example.org:9443', authority: depot.crt"))
                .protection();
        assertEquals(
                Optional.of(new DepotSpec("depot.example.org", 9443, folder.resolve("depot.crt"), Optional.empty())),
                plain.depot());
        assertEquals(
                Set.of(UnlockMethod.DEPOT, UnlockMethod.PASSPHRASE),
                plain.a().orElseThrow().unlock());
        Protection fixed = EditionSpecs.of(edition(
                        "depot",
                        "address: '2001:db8::7', authority: depot.crt, network: 'fd00::5/64', gateway: 'fd00::1'"))
                .protection();
        assertEquals(
                Optional.of(new DepotSpec(
                        "2001:db8::7",
                        8443,
                        folder.resolve("depot.crt"),
                        Optional.of(
                                new DepotSpec.FixedAddress("fd00::5/64", Optional.of("fd00::1"), Optional.empty())))),
                fixed.depot());
    }
}
