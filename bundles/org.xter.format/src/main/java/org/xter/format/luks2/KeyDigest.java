package org.xter.format.luks2;

import java.security.MessageDigest;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xter.report.Cancellation;

/**
 * By what a volume key is recognised (PBKDF2 over the key).
 *
 * @param keyslots the numbers of the slots that hold this key
 * @param segments the numbers of the segments encrypted with it
 * @param salt public
 * @param digest what the right key gives
 */
public record KeyDigest(
        SortedSet<Integer> keyslots,
        SortedSet<Integer> segments,
        LuksHash hash,
        int iterations,
        Octets salt,
        Octets digest) {
    public KeyDigest {
        keyslots = new TreeSet<>(keyslots);
        segments = new TreeSet<>(segments);
    }

    static KeyDigest of(
            Secret volumeKey, SortedSet<Integer> keyslots, SortedSet<Integer> segments, Octets salt, int iterations) {
        LuksHash hash = LuksHash.SHA256;
        byte[] digest = new KeyDerivation.Pbkdf2(hash, iterations)
                .derive(volumeKey, salt, hash.digest().getDigestLength(), Cancellation.NEVER);
        return new KeyDigest(keyslots, segments, hash, iterations, salt, Octets.of(digest));
    }

    boolean matches(Secret volumeKey, Cancellation cancellation) {
        byte[] found =
                new KeyDerivation.Pbkdf2(hash, iterations).derive(volumeKey, salt, digest.length(), cancellation);
        return MessageDigest.isEqual(found, digest.bytes());
    }
}
