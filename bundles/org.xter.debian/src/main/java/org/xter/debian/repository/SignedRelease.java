package org.xter.debian.repository;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;

/** A suite's Release file whose signature was found good. */
record SignedRelease(ReleaseFile release, Digest digest, Optional<Digest> signature) {
    /**
     * Checks the signature of a file.
     *
     * @param file {@code InRelease}, or {@code Release} when its signature lies beside it
     * @param signature that one
     */
    static SignedRelease of(SuiteAddress address, SignatureCheck check, Content file, Optional<Content> signature)
            throws IOException, ProblemException {
        String source = address.locate(signature.isPresent() ? "Release" : "InRelease")
                .get(0)
                .toString();
        byte[] text;
        if (signature.isPresent()) {
            text = file.bytes();
            check.verifyDetached(source, text, signature.get().bytes());
        } else {
            text = check.verifyClearSigned(source, file.bytes());
        }
        return new SignedRelease(ReleaseFile.parse(source, text), file.digest(), signature.map(Content::digest));
    }

    /** What {@link ReleaseReader} finds it by again: the digests of the file and, where it is detached, the signature. */
    byte[] record() {
        ByteBuffer bytes = ByteBuffer.allocate(Digest.LENGTH * (signature.isPresent() ? 2 : 1));
        bytes.put(digest.bytes());
        signature.ifPresent(each -> bytes.put(each.bytes()));
        return bytes.array();
    }
}
