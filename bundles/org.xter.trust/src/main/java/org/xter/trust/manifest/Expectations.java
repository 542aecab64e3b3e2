package org.xter.trust.manifest;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a machine knows and trusts when it judges a manifest.
 *
 * @param authorities the manifest CAs it was given, by something it trusts
 * @param revocations lists of revoked certificates; one that no authority signed is passed over, and of an authority's
 *     lists the one with the highest number counts
 * @param time a time that was proved; empty when there is none, and then lifetimes are not judged, so that a wrong clock
 *     stops no machine, and what must not start any more is stopped by the epoch
 * @param product the product the machine was provisioned for; empty when it was not
 * @param epoch the highest security epoch it has seen
 */
public record Expectations(
        List<X509Certificate> authorities,
        List<X509CRL> revocations,
        Optional<Instant> time,
        Optional<UUID> product,
        long epoch) {
    public Expectations {
        authorities = List.copyOf(authorities);
        revocations = List.copyOf(revocations);
    }
}
