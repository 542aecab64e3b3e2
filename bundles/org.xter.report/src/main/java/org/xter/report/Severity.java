package org.xter.report;

/** How grave a {@link Problem} is. The order is from grave to light. */
public enum Severity {
    /** The work asked for cannot be done as asked. */
    ERROR,
    /** The work can be done, yet the result is probably not what was meant. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}
