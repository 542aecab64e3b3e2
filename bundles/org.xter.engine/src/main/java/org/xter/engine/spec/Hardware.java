package org.xter.engine.spec;

import java.util.List;

/**
 * The machine an edition asks for.
 *
 * @param profile which kernel and drivers
 * @param memoryMinimum bytes of RAM without which it refuses to start
 * @param memoryRecommended bytes of RAM it is meant for
 * @param cpus how many processors it is meant for, at least 1
 * @param firmware packages with device firmware, only for {@link Profile#PC}
 */
public record Hardware(Profile profile, long memoryMinimum, long memoryRecommended, int cpus, List<String> firmware) {
    public Hardware {
        firmware = List.copyOf(firmware);
    }

    /** Which kernel and drivers. */
    public enum Profile {
        /** Virtual machines: the cloud kernel, virtio devices. */
        VM,
        /** Real machines: the generic kernel. */
        PC
    }
}
