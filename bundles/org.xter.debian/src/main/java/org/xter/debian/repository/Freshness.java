package org.xter.debian.repository;

/** Whether repositories are asked for what is new. */
public enum Freshness {
    /** They are asked. */
    NEWEST,
    /** What the store knows of them is enough; they are asked for the rest. */
    KNOWN
}
