package org.xter.studio.ui;

import org.xter.document.EditionDocument;
import org.xter.document.OpenEditions;
import org.xter.document.packages.KnownPackages;

/** A share in an open edition and in what is known of its packages. Used on the UI thread. */
public final class EditionShare implements AutoCloseable {
    private final Studio studio;
    private final OpenEditions.Lease lease;
    private boolean closed;

    EditionShare(Studio studio, OpenEditions.Lease lease) {
        this.studio = studio;
        this.lease = lease;
    }

    /** The edition. */
    public EditionDocument document() {
        return lease.document();
    }

    /** What is known of its packages; begins to look in the background when first asked for. */
    public KnownPackages packages() {
        return studio.packages(lease.document());
    }

    /**
     * Looks in the background whether another program wrote the lock beside the edition, as when somebody comes back to it;
     * without this it is noticed within a second or two.
     */
    public void lookAtLock() {
        studio.lookAtLock(lease.document());
    }

    /** Whether others use the edition too. */
    public boolean isShared() {
        return lease.isShared();
    }

    /** Ends the share; a second time does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            studio.release(lease);
        }
    }
}
