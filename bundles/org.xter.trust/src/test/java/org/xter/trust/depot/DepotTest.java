package org.xter.trust.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.trust.Tool;
import org.xter.trust.attestation.SoftTpm;
import org.xter.trust.attestation.TpmPublicKey;

/** A machine asks the depot as its loader does: by curl and tpm2-tools. */
class DepotTest {
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";
    private static final String CONTAINER = "0b0e4a35-90a1-4d0f-8b3c-9c2f8d1b7e64";
    private static final byte[] KEY = "planted secret: the key of container A".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private SoftTpm tpm;
    private DepotServer depot;

    @BeforeEach
    void start() throws Exception {
        certificate("ca", null);
        certificate("depot", "ca");
        certificate("till", "ca");
        certificate("stranger", "ca");
        Files.copy(at("ca.crt"), at("machines.crt"));
        tpm = machine("tpm");
        Files.createDirectories(at("machines"));
        Files.createDirectories(at("starts"));
        Files.createDirectories(at("keys"));
        String digest = Tool.openssl()
                .accepts("x509", "-in", at("till.crt"), "-noout", "-fingerprint", "-sha256")
                .replaceFirst("(?s).*=", "")
                .replaceAll("[:\\s]", "")
                .toLowerCase(java.util.Locale.ROOT);
        Files.writeString(
                at("machines/till.machine"),
                "xter-machine 1\nproduct " + PRODUCT + "\ncertificate " + digest + "\nendorsement "
                        + TpmPublicKey.read(tpm.bytes("ek.pub")).fingerprint() + "\ncontainer " + CONTAINER + "\n");
        allow("release.start", CONTAINER);
        Files.write(at("keys/" + CONTAINER + ".key"), KEY);
        depot = DepotServer.start(
                new DepotFolder(folder), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), log::add);
    }

    @AfterEach
    void end() {
        if (depot != null) {
            depot.close();
        }
        if (tpm != null) {
            tpm.close();
        }
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private void certificate(String name, String issuer) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of(
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=" + name,
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                at(name + ".key"),
                "-out",
                at(name + ".crt")));
        if (issuer != null) {
            arguments.addAll(List.of(
                    "-CA", at(issuer + ".crt"), "-CAkey", at(issuer + ".key"), "-addext", "basicConstraints=CA:FALSE"));
        }
        Tool.openssl().accepts(arguments.toArray());
    }

    private SoftTpm machine(String name) throws Exception {
        SoftTpm made = new SoftTpm(at(name));
        made.run("createek", "-G", "rsa", "-c", made.file("ek.ctx"), "-u", made.file("ek.pub"));
        made.flush();
        made.run(
                "createak",
                "-C",
                made.file("ek.ctx"),
                "-c",
                made.file("ak.ctx"),
                "-u",
                made.file("ak.pub"),
                "-G",
                "ecc",
                "-g",
                "sha256",
                "-s",
                "ecdsa");
        made.flush();
        return made;
    }

    /** What the TPM's registers hold now is an allowed start, for some container. */
    private void allow(String file, String container) throws Exception {
        StringBuilder text = new StringBuilder("xter-start 1\nproduct " + PRODUCT + "\n");
        for (int number : new int[] {4, 7, 11}) {
            tpm.run("pcrread", "sha256:" + number, "-o", tpm.file("pcr"));
            text.append("register " + number + " " + HexFormat.of().formatHex(tpm.bytes("pcr")) + "\n");
        }
        Files.writeString(
                at("starts/" + file),
                text.append("container ").append(container).append('\n'));
    }

    private Map<String, String> post(String path, String client, Map<String, String> body) throws Exception {
        StringBuilder text = new StringBuilder();
        body.forEach(
                (name, value) -> text.append(name).append(' ').append(value).append('\n'));
        Files.writeString(at("body"), text);
        String answer = Tool.of("curl", "curl")
                .accepts(
                        "--silent",
                        "--show-error",
                        "--cacert",
                        at("ca.crt"),
                        "--cert",
                        at(client + ".crt"),
                        "--key",
                        at(client + ".key"),
                        "--data-binary",
                        "@" + at("body"),
                        "https://localhost:" + depot.address().getPort() + path);
        Map<String, String> lines = new LinkedHashMap<>();
        answer.lines().forEach(line -> lines.put(line.split(" ")[0], line.split(" ")[1]));
        return lines;
    }

    private Map<String, String> challenge(String client, SoftTpm of) throws Exception {
        return post(
                "/challenge",
                client,
                Map.of("endorsement", base64(of.bytes("ek.pub")), "attestation", base64(of.bytes("ak.pub"))));
    }

    private Map<String, String> answer(Map<String, String> challenge) throws Exception {
        Files.write(tpm.file("credential"), Base64.getDecoder().decode(challenge.get("credential")));
        tpm.run("startauthsession", "--policy-session", "-S", tpm.file("session"));
        tpm.run("policysecret", "-S", tpm.file("session"), "-c", "e");
        tpm.run(
                "activatecredential",
                "-c",
                tpm.file("ak.ctx"),
                "-C",
                tpm.file("ek.ctx"),
                "-i",
                tpm.file("credential"),
                "-o",
                tpm.file("secret"),
                "-P",
                "session:" + tpm.file("session"));
        tpm.flush();
        tpm.run(
                "quote",
                "-c",
                tpm.file("ak.ctx"),
                "-l",
                "sha256:" + challenge.get("registers"),
                "-q",
                challenge.get("nonce"),
                "-m",
                tpm.file("quote"),
                "-s",
                tpm.file("signature"));
        tpm.flush();
        return new LinkedHashMap<>(Map.of(
                "session", challenge.get("session"),
                "container", CONTAINER,
                "secret", base64(tpm.bytes("secret")),
                "quote", base64(tpm.bytes("quote")),
                "signature", base64(tpm.bytes("signature"))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void theProvisionedMachineGetsItsKeyOnce() throws Exception {
        Map<String, String> answer = answer(challenge("till", tpm));
        assertEquals(base64(KEY), post("/key", "till", answer).get("key"));
        assertEquals("depot.no-challenge", post("/key", "till", answer).get("refused"), "an answer serves once");
        assertTrue(log.toString().contains("the key of 'till' was released"), log::toString);
        assertFalse(log.toString().contains("planted"), log::toString);
        assertFalse(log.toString().contains(base64(KEY)), log::toString);
    }

    @Test
    void anotherStartGetsNothingUntilItIsAllowed() throws Exception {
        tpm.run("pcrextend", "11:sha256=" + "b".repeat(64));
        assertEquals(
                "quote.other-start",
                post("/key", "till", answer(challenge("till", tpm))).get("refused"));
        allow("update.start", CONTAINER);
        assertEquals(
                base64(KEY),
                post("/key", "till", answer(challenge("till", tpm))).get("key"));
    }

    @Test
    void theKeyOfAContainerGoesToItsMachinesInItsStartsOnly() throws Exception {
        String other = "0b0e4a35-90a1-4d0f-8b3c-9c2f8d1b7e65";
        Files.write(at("keys/" + other + ".key"), KEY);
        allow("release.start", other);
        Map<String, String> mine = answer(challenge("till", tpm));
        assertEquals("depot.no-key", post("/key", "till", mine).get("refused"), "the start is of another container");
        Map<String, String> others = answer(challenge("till", tpm));
        others.put("container", other);
        assertEquals("depot.no-key", post("/key", "till", others).get("refused"), "the machine is of another one");
        allow("both.start", CONTAINER);
        assertEquals(
                base64(KEY),
                post("/key", "till", answer(challenge("till", tpm))).get("key"));
        Files.delete(at("keys/" + CONTAINER + ".key"));
        assertEquals(
                "depot.no-key",
                post("/key", "till", answer(challenge("till", tpm))).get("refused"));
    }

    @Test
    void aQuoteMadeBeforeIsNoAnswer() throws Exception {
        Map<String, String> old = answer(challenge("till", tpm));
        tpm.run("pcrextend", "11:sha256=" + "b".repeat(64));
        Map<String, String> now = answer(challenge("till", tpm));
        now.put("quote", old.get("quote"));
        now.put("signature", old.get("signature"));
        assertEquals("quote.replayed", post("/key", "till", now).get("refused"));
    }

    @Test
    void whoCannotReadTheCredentialGetsNothing() throws Exception {
        Map<String, String> answer = answer(challenge("till", tpm));
        answer.put("secret", base64(new byte[32]));
        assertEquals("depot.wrong-secret", post("/key", "till", answer).get("refused"));
    }

    @Test
    void theCertificateWithAnotherTpmGetsNothing() throws Exception {
        try (SoftTpm other = machine("other")) {
            assertEquals("depot.other-tpm", challenge("till", other).get("refused"));
        }
    }

    @Test
    void anotherMachineGetsNothingAndCannotAnswerForIt() throws Exception {
        assertEquals("depot.unknown-machine", challenge("stranger", tpm).get("refused"));
        Map<String, String> answer = answer(challenge("till", tpm));
        assertEquals("depot.no-challenge", post("/key", "stranger", answer).get("refused"));
    }

    @Test
    void withoutACertificateThereIsNoConnection() throws Exception {
        Tool.of("curl", "curl")
                .refuses(
                        "--silent",
                        "--show-error",
                        "--cacert",
                        at("ca.crt"),
                        "--data-binary",
                        "x",
                        "https://localhost:" + depot.address().getPort() + "/challenge");
        certificate("foreign", null);
        Tool.of("curl", "curl")
                .refuses(
                        "--silent",
                        "--show-error",
                        "--cacert",
                        at("ca.crt"),
                        "--cert",
                        at("foreign.crt"),
                        "--key",
                        at("foreign.key"),
                        "--data-binary",
                        "x",
                        "https://localhost:" + depot.address().getPort() + "/challenge");
    }

    @Test
    void nonsenseIsRefusedAndTheDepotGoesOn() throws Exception {
        for (Map<String, String> nonsense :
                List.of(Map.<String, String>of(), Map.of("endorsement", "?"), Map.of("endorsement", "AAAA"))) {
            assertNotEquals(null, post("/challenge", "till", nonsense).get("refused"));
            assertNotEquals(null, post("/key", "till", nonsense).get("refused"));
        }
        Files.writeString(at("starts/broken.start"), "xter-start 2\n");
        assertEquals("depot.fault", challenge("till", tpm).get("refused"));
        assertTrue(log.toString().contains("broken.start"), log::toString);
        Files.delete(at("starts/broken.start"));
        assertEquals(
                base64(KEY),
                post("/key", "till", answer(challenge("till", tpm))).get("key"));
    }
}
