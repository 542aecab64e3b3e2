package org.xter.engine.vm;

import java.util.List;

/**
 * A machine to be started.
 *
 * @param startup what it starts
 * @param memory its RAM in bytes, a multiple of 1 MiB
 * @param processors how many, at least 1
 * @param drives its disks, in order; the firmware starts the first
 * @param cards its network cards, in order
 * @param serial where its serial port leads
 * @param display whether a window shows its screen
 * @param devices which kind its disks and cards are of
 */
public record VirtualMachine(
        Startup startup,
        long memory,
        int processors,
        List<Drive> drives,
        List<NetworkCard> cards,
        SerialPort serial,
        boolean display,
        Devices devices) {
    private static final long MIB = 1L << 20;

    public VirtualMachine {
        if (memory < MIB || memory % MIB != 0) {
            throw new IllegalArgumentException("memory " + memory);
        }
        if (processors < 1) {
            throw new IllegalArgumentException("processors " + processors);
        }
        drives = List.copyOf(drives);
        cards = List.copyOf(cards);
    }

    /** A machine without a window whose serial port is read by this program. */
    public static VirtualMachine headless(Startup startup, long memory, int processors, List<Drive> drives) {
        return new VirtualMachine(
                startup, memory, processors, drives, List.of(), new SerialPort.Pipes(), false, Devices.VIRTIO);
    }

    /** The same with other network cards. */
    public VirtualMachine withCards(List<NetworkCard> others) {
        return new VirtualMachine(startup, memory, processors, drives, others, serial, display, devices);
    }

    /** The same with more or less RAM, in bytes. */
    public VirtualMachine withMemory(long bytes) {
        return new VirtualMachine(startup, bytes, processors, drives, cards, serial, display, devices);
    }

    /** The same with other kinds of disks and cards. */
    public VirtualMachine withDevices(Devices others) {
        return new VirtualMachine(startup, memory, processors, drives, cards, serial, display, others);
    }
}
