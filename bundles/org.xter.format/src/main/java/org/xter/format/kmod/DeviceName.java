package org.xter.format.kmod;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of {@code modules.devname} by which udev makes a node whose first use loads the module. */
final class DeviceName {
    private static final Pattern NUMBERS =
            Pattern.compile("(char|block)-major-(\\d{1,9})-(\\d{1,9}).*", Pattern.DOTALL);

    private DeviceName() {}

    /** The line of a module that has both a name and numbers of a device. */
    static Optional<String> of(KernelModule module) {
        String name = null;
        Matcher numbers = null;
        for (String alias : module.values("alias")) {
            Matcher matcher = NUMBERS.matcher(alias);
            if (alias.startsWith("devname:")) {
                name = alias.substring("devname:".length());
            } else if (matcher.matches()) {
                numbers = matcher;
            }
            if (name != null && numbers != null) {
                char kind = numbers.group(1).charAt(0);
                return Optional.of(module.name() + " " + name + " " + kind + Integer.parseInt(numbers.group(2)) + ":"
                        + Integer.parseInt(numbers.group(3)));
            }
        }
        return Optional.empty();
    }
}
