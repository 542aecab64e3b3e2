package org.xter.engine;

/** What may happen to the lock file. */
public enum LockUse {
    /** It must be there and fit the edition. */
    REQUIRED,
    /** It is used where it fits the edition; otherwise it is made anew and written. */
    RENEW_WHEN_STALE,
    /** It is made anew from today's indexes and written. */
    UPDATE
}
