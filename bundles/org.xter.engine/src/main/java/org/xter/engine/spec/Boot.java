package org.xter.engine.spec;

import java.util.List;

/**
 * How an edition starts.
 *
 * @param residence where the layers live while it runs
 * @param onRefusal what the loader does after it refused something
 * @param commandLine further words for the kernel's command line
 * @param console the serial console's device and speed such as {@code ttyS0,115200}; empty for none
 */
public record Boot(Residence residence, OnRefusal onRefusal, List<String> commandLine, String console) {
    public Boot {
        commandLine = List.copyOf(commandLine);
    }

    /** Where the layers live while the edition runs. */
    public enum Residence {
        /** Copied to RAM, verified there; the medium may be taken away. */
        RAM,
        /** On the medium, every read verified by dm-verity. */
        MAPPED
    }

    /** What the loader does after it refused something. */
    public enum OnRefusal {
        /** Shows the reason, then powers off. */
        POWEROFF,
        /** Shows the reason until somebody comes. */
        WAIT
    }
}
