package org.xter.trust.attestation;

import java.util.SortedSet;
import java.util.stream.Collectors;
import org.xter.report.Problem;

/** What was found about a quote: genuine, or the first thing that does not hold. */
public sealed interface QuoteVerdict {
    /** The TPM that holds the key said it now, and its registers are those expected. */
    record Genuine(Quote quote) implements QuoteVerdict {}

    /** It proves nothing. */
    sealed interface Refused extends QuoteVerdict {
        /** What to tell the user. */
        Problem problem();
    }

    /** Quote, signature or key is none that can be read. */
    record Malformed(String how) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "malformed",
                    "The quote cannot be used: " + how,
                    "Make it with tpm2_quote, SHA-256 and RSASSA or ECDSA");
        }
    }

    /** The key that signed it may sign anything. */
    record NotAttestationKey() implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "not-attestation-key",
                    "The quote's key is no attestation key: it was not made in the TPM, may leave it or signs anything",
                    "Make the key with tpm2_createak");
        }
    }

    /** The signature is not of that key, or the quote was changed. */
    record WrongSignature() implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "wrong-signature", "The quote was changed, or signed by another key", "Start the machine again");
        }
    }

    /** It answers another question: an older one, or somebody else's. */
    record Replayed() implements Refused {
        @Override
        public Problem problem() {
            return refused("replayed", "The quote does not answer this request", "Ask for a new challenge");
        }
    }

    /** It is about other registers than were asked for. */
    record OtherRegisters(SortedSet<Integer> asked, SortedSet<Integer> quoted) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "other-registers",
                    "The quote is about the registers " + list(quoted) + " instead of " + list(asked),
                    "Quote exactly the registers that are asked for");
        }
    }

    /** The machine started something else. */
    record OtherStart() implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "other-start",
                    "The machine did not start what is expected: its registers have other values",
                    "Compare them with the build report; firmware settings, keys, kernel.efi and command line count");
        }
    }

    private static String list(SortedSet<Integer> registers) {
        return registers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Problem refused(String code, String message, String hint) {
        return Problem.error("quote." + code, message, hint);
    }
}
