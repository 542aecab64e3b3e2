package org.xter.trust.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.attestation.MalformedStructureException;
import org.xter.trust.attestation.TpmPublicKey;

/**
 * What is known of a machine's TPM, as its loader writes it down ({@code docs/formats/sealed-key.md}). Nobody vouches for the
 * file: whoever seals by it knows the endorsement key from elsewhere.
 *
 * @param endorsement the endorsement key
 * @param counter remembers the security epoch
 * @param count what the counter held, unsigned
 * @param epoch the security epoch the machine was in then, at least 0
 */
public record MachineTpm(TpmPublicKey endorsement, EpochCounter counter, long count, long epoch) {
    private static final String FORM = "xter-tpm 1";
    private static final int LONGEST = 8192;
    private static final Pattern TEXT =
            Pattern.compile("endorsement ([A-Za-z0-9+/]+={0,2})\ncounter 0x([0-9a-f]{8})\ncount ([0-9]{1,15})\n"
                    + "epoch ([0-9]{1,15})\nend\n");

    /**
     * Reads one.
     *
     * @param name of the file, for what is told to the user
     * @throws ProblemException {@code provision.bad-machine}
     */
    public static MachineTpm read(String name, byte[] bytes) throws ProblemException {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.US_ASCII);
        List<String> first = text.lines().limit(1).toList();
        Matcher facts = TEXT.matcher(text.substring(Math.min(text.length(), FORM.length() + 1)));
        if (bytes.length > LONGEST || !first.equals(List.of(FORM)) || !facts.matches()) {
            throw bad(name, "it is no file of the form '" + FORM + "'");
        }
        try {
            TpmPublicKey key = TpmPublicKey.read(Base64.getDecoder().decode(facts.group(1)));
            return new MachineTpm(
                    key,
                    new EpochCounter(Integer.parseUnsignedInt(facts.group(2), 16)),
                    Long.parseLong(facts.group(3)),
                    Long.parseLong(facts.group(4)));
        } catch (MalformedStructureException | IllegalArgumentException e) {
            throw bad(name, e.getMessage());
        }
    }

    private static ProblemException bad(String name, String why) {
        return new ProblemException(Problem.error(
                "provision.bad-machine",
                Place.of(name),
                "The facts of the machine cannot be understood: " + why,
                "Take the file /run/xter/machine of the machine as it is"));
    }

    /**
     * What the counter may hold at most when the machine starts a release of an epoch: each epoch counts it up by one.
     *
     * @return less than {@link #count()} when the release is older than what the machine has seen
     */
    public long most(long ofRelease) {
        return count + ofRelease - epoch;
    }
}
