package org.xter.trust.manifest;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.xter.report.Problem;

/** What was found about a manifest: trusted, or the first link that does not hold. */
public sealed interface ManifestVerdict {
    /** All links hold; {@code signer} is the product certificate. */
    record Trusted(X509Certificate signer) implements ManifestVerdict {}

    /** A link does not hold. */
    sealed interface Refused extends ManifestVerdict {
        /** What to tell the user. */
        Problem problem();
    }

    /** The signature is none that can be read, or is not of the one form that is accepted. */
    record Malformed(String how) implements Refused {
        @Override
        public Problem problem() {
            return refused("malformed", "The signature of the manifest " + how, AGAIN);
        }
    }

    /** The manifest is not what was signed. */
    record Changed() implements Refused {
        @Override
        public Problem problem() {
            return refused("changed", "The manifest was changed after it was signed", AGAIN);
        }
    }

    /** No authority that is known vouches for the signer. */
    record UnknownAuthority(String signer) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "unknown-authority",
                    "The manifest's signer '" + signer + "' was not certified by a manifest CA that this machine knows",
                    "Check that the release is this vendor's; after a renewal of the CA install the release that brings it");
        }
    }

    /** The signer's certificate is not for manifests. */
    record WrongUsage(String signer) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "wrong-usage",
                    "The certificate '" + signer + "' is not for signing manifests",
                    "Sign the release with its product key");
        }
    }

    /** The signer's or the authority's certificate is not valid yet. */
    record NotYetValid(Instant from) implements Refused {
        @Override
        public Problem problem() {
            return refused("not-yet-valid", "The manifest's signer is valid from " + from + " only", CLOCK);
        }
    }

    /** The signer's or the authority's certificate is not valid any more. */
    record Expired(Instant since) implements Refused {
        @Override
        public Problem problem() {
            return refused("expired", "The manifest's signer was valid until " + since + " only", CLOCK);
        }
    }

    /** The authority revoked the signer. */
    record Revoked(String signer, String serial) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "revoked",
                    "The manifest's signer '" + signer + "' with the serial number " + serial + " was revoked",
                    "Install a release that was signed with the product's new key");
        }
    }

    /** Manifest, certificate and machine are not all of one product. */
    record OtherProduct(UUID found, UUID expected) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "other-product",
                    "The manifest or its signer is of product " + found + " instead of " + expected,
                    "Install a release of this machine's product");
        }
    }

    /** The machine has seen a release that ended this one's. */
    record OldRelease(long epoch, long least) implements Refused {
        @Override
        public Problem problem() {
            return refused(
                    "old-release",
                    "The manifest has the security epoch " + epoch + ", this machine takes " + least + " and later",
                    "Install a newer release");
        }
    }

    /** A hint. */
    String AGAIN = "Get the release again";

    /** A hint. */
    String CLOCK = "Check the machine's time, or sign the release with a renewed product key";

    private static Problem refused(String code, String message, String hint) {
        return Problem.error("manifest-signature." + code, message, hint);
    }
}
