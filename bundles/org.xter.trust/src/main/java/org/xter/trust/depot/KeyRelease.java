package org.xter.trust.depot;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.attestation.Credential;
import org.xter.trust.attestation.MalformedStructureException;
import org.xter.trust.attestation.Quote;
import org.xter.trust.attestation.QuoteVerdict;
import org.xter.trust.attestation.QuoteVerifier;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.keyring.KeyDigests;

/**
 * Gives keys to machines in two steps: a machine whose certificate is known names its TPM's keys and gets a challenge; who
 * answers it with the secret only that TPM can read, and a fresh quote of an allowed start, gets the key. A challenge serves
 * once. May be called by several threads.
 */
public final class KeyRelease {
    /** How long a challenge waits for its answer; a TPM needs seconds. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More machines than start within a minute; who asks without end pushes out the oldest. */
    private static final int OPEN_CHALLENGES = 256;

    private static final int SECRET_BYTES = 32;

    private final DepotFolder folder;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Map<String, Open> open = new LinkedHashMap<>();

    /** A challenge that waits. */
    private record Open(
            Machine machine, TpmPublicKey key, byte[] secret, byte[] nonce, List<AllowedStart> starts, Instant end) {}

    /** For a depot. */
    public KeyRelease(DepotFolder folder, SecureRandom random, InstantSource clock) {
        this.folder = folder;
        this.random = random;
        this.clock = clock;
    }

    /**
     * The first step.
     *
     * @param certificate what the machine showed; its chain was judged by the connection
     * @param endorsement TPM2B_PUBLIC of the endorsement key
     * @param attestation TPM2B_PUBLIC of the key that will sign the quote
     */
    public DepotAnswer ask(X509Certificate certificate, byte[] endorsement, byte[] attestation)
            throws IOException, ProblemException {
        Optional<Machine> known = machine(certificate);
        if (known.isEmpty()) {
            return refused(
                    "unknown-machine",
                    "The depot does not know the machine that showed this certificate",
                    "Provision the machine, or write down its renewed certificate");
        }
        Machine machine = known.get();
        TpmPublicKey storage;
        TpmPublicKey signer;
        try {
            storage = TpmPublicKey.read(endorsement);
            signer = TpmPublicKey.read(attestation);
        } catch (MalformedStructureException e) {
            return new DepotAnswer.Refused(new QuoteVerdict.Malformed(e.getMessage()).problem());
        }
        if (!storage.isEndorsementKey() || !storage.fingerprint().equals(machine.endorsement())) {
            return refused(
                    "other-tpm",
                    "The machine '" + machine.name() + "' was provisioned with another TPM",
                    "Provision it again if the board was changed; else somebody uses its certificate elsewhere");
        }
        if (!signer.isAttestationKey()) {
            return new DepotAnswer.Refused(new QuoteVerdict.NotAttestationKey().problem());
        }
        List<AllowedStart> starts = folder.starts(machine.product());
        if (starts.isEmpty()) {
            return refused(
                    "no-start",
                    "The depot allows no start of product " + machine.product(),
                    "Give it the predicted registers of the release, from its build report");
        }
        byte[] secret = draw(SECRET_BYTES);
        byte[] nonce = draw(SECRET_BYTES);
        String session = HexFormat.of().formatHex(draw(SECRET_BYTES / 2));
        remember(
                session,
                new Open(machine, signer, secret, nonce, starts, clock.instant().plus(PATIENCE)));
        return new DepotAnswer.Challenge(
                session,
                Credential.make(storage, signer.name(), secret, random),
                nonce,
                starts.get(0).registers().numbers());
    }

    /**
     * The second step.
     *
     * @param container the LUKS UUID of the container whose key is wanted
     * @param secret what the credential held
     * @param quote TPMS_ATTEST
     * @param signature TPMT_SIGNATURE
     */
    public DepotAnswer answer(
            X509Certificate certificate, String session, UUID container, byte[] secret, byte[] quote, byte[] signature)
            throws IOException, ProblemException {
        Open asked = take(session);
        Optional<Machine> machine = machine(certificate);
        if (asked == null || machine.isEmpty() || !machine.get().equals(asked.machine())) {
            return refused(
                    "no-challenge",
                    "This answers no challenge that waits for it: it was answered, took too long or is another machine's",
                    "Ask for a new challenge");
        }
        try {
            if (!MessageDigest.isEqual(secret, asked.secret())) {
                return refused(
                        "wrong-secret",
                        "The machine '" + machine.get().name()
                                + "' did not show that its TPM holds the key of the quote",
                        "Ask for a new challenge with the keys of one TPM");
            }
            QuoteVerdict verdict = new QuoteVerifier(
                            asked.starts().stream().map(AllowedStart::registers).toList())
                    .judge(quote, signature, asked.key(), asked.nonce());
            return switch (verdict) {
                case QuoteVerdict.Refused refusal -> new DepotAnswer.Refused(refusal.problem());
                case QuoteVerdict.Genuine genuine -> release(machine.get(), container, asked.starts(), genuine.quote());
            };
        } finally {
            Arrays.fill(asked.secret(), (byte) 0);
        }
    }

    /** Both have to name the container: the machine it was provisioned for, and the start that was signed with it. */
    private DepotAnswer release(Machine machine, UUID container, List<AllowedStart> starts, Quote quote)
            throws IOException {
        boolean allowed = machine.container().equals(container)
                && starts.stream()
                        .filter(each -> MessageDigest.isEqual(each.registers().digest(), quote.digest()))
                        .anyMatch(each -> each.containers().contains(container));
        Optional<byte[]> key = allowed ? folder.key(container) : Optional.empty();
        return key.isPresent()
                ? new DepotAnswer.Key(machine, key.get())
                : refused(
                        "no-key",
                        "The depot has no key of the container " + container + " for the machine '" + machine.name()
                                + "' in the start it showed",
                        "Provision the machine for the release it starts");
    }

    private Optional<Machine> machine(X509Certificate certificate) throws IOException, ProblemException {
        return folder.machine(KeyDigests.certificate(certificate));
    }

    private synchronized void remember(String session, Open asked) {
        open.values().removeIf(each -> each.machine().equals(asked.machine()) || isOver(each));
        if (open.size() >= OPEN_CHALLENGES) {
            open.remove(open.keySet().iterator().next());
        }
        open.put(session, asked);
    }

    private synchronized Open take(String session) {
        Open asked = open.remove(session);
        return asked == null || isOver(asked) ? null : asked;
    }

    private boolean isOver(Open asked) {
        return clock.instant().isAfter(asked.end());
    }

    private byte[] draw(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }

    private static DepotAnswer refused(String code, String message, String hint) {
        return new DepotAnswer.Refused(Problem.error("depot." + code, message, hint));
    }
}
