package org.xter.engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseSigning;

/**
 * What is to be exported.
 *
 * @param output the folder artifacts and reports are written to; made when it is not there
 * @param formats only targets of these formats; empty means all targets of the edition
 * @param lock what may happen to the lock file
 * @param acceptChanges whether a configuration that differs from what the lock records is taken into the lock
 * @param keys what signs, at once or later; empty makes an unsigned development image
 * @param passphrases of the edition's containers; not asked when it has none
 */
public record ExportRequest(
        Path output,
        Set<String> formats,
        LockUse lock,
        boolean acceptChanges,
        Optional<? extends ReleaseSigning> keys,
        ContainerPassphrases passphrases) {
    public ExportRequest {
        formats = Set.copyOf(formats);
    }

    /** A request for an unsigned development image of an edition without containers. */
    public ExportRequest(Path output, Set<String> formats, LockUse lock, boolean acceptChanges) {
        this(output, formats, lock, acceptChanges, ContainerPassphrases.NONE);
    }

    /** A request for an unsigned development image. */
    public ExportRequest(
            Path output, Set<String> formats, LockUse lock, boolean acceptChanges, ContainerPassphrases passphrases) {
        this(output, formats, lock, acceptChanges, Optional.empty(), passphrases);
    }

    /** This request with what signs, at once or later. */
    public ExportRequest signedBy(ReleaseSigning signing) {
        return new ExportRequest(output, formats, lock, acceptChanges, Optional.of(signing), passphrases);
    }

    /** Whether another machine is to sign what is exported. */
    public boolean isSignedElsewhere() {
        return keys.filter(ReleaseCertificates.class::isInstance).isPresent();
    }
}
