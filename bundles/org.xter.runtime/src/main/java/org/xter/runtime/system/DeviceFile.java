package org.xter.runtime.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.xter.store.Content;

/**
 * A file of ours that runs on the device: a resource of this bundle and where it goes.
 *
 * @param resource its name below {@code system/}
 * @param path where it goes in the tree
 * @param mode its permission bits
 * @param reason why it is there
 */
record DeviceFile(String resource, String path, int mode, String reason) {
    private static final String UNITS = "usr/lib/systemd/system/";

    static final DeviceFile CONSOLES = new DeviceFile(
            "consoles.sh", "usr/lib/xter/consoles.sh", 0644, "writes to every console, for the programs beside it");
    static final DeviceFile TMP =
            new DeviceFile("tmp.mount", UNITS + "tmp.mount", 0644, "bounds /tmp, which is in RAM");
    static final DeviceFile SERIAL = new DeviceFile(
            "serial-getty@.service",
            UnitCatalogue.ETC + "/serial-getty@.service",
            0644,
            "offers a login on the serial console without waiting for udev");

    static final DeviceFile UNLOCK = new DeviceFile(
            "xter-unlock", "usr/sbin/xter-unlock", 0755, "opens container B, at the console and for the panel");
    static final DeviceFile CONTAINER_B = new DeviceFile(
            "container-b.sh",
            "usr/lib/xter/container-b.sh",
            0644,
            "finds container B and its header, for the program that opens it");
    static final DeviceFile TARGET_B = new DeviceFile(
            "xter-container-b.target",
            UNITS + "xter-container-b.target",
            0644,
            "starts the services of container B when it is opened");

    /** A program with the unit that starts it. */
    static List<DeviceFile> program(String name, String reason) {
        return List.of(
                new DeviceFile(name, "usr/lib/xter/" + name, 0755, reason),
                new DeviceFile("xter-" + name + ".service", UNITS + "xter-" + name + ".service", 0644, reason));
    }

    Content content() {
        try (InputStream in = DeviceFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return Content.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
