package org.xter.engine.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A whole edition.
 *
 * @param file the edition's file as the user named it; problems are placed there
 * @param folder where the edition's own files are found: relative paths are relative to it
 * @param identity what the edition is called and who makes it
 * @param base the distribution it is made of
 * @param hardware the machine it asks for
 * @param system what is there whatever service runs
 * @param network the machine's name and its network cards
 * @param services the designated services, in the order of the file
 * @param protection what of it is encrypted
 * @param boot how it starts
 * @param keyring the vendor keyring it names; empty when it names none
 * @param targets the artifacts an export makes, at least one, in the order of the file
 */
public record EditionSpec(
        Path file,
        Path folder,
        Identity identity,
        Base base,
        Hardware hardware,
        SystemSpec system,
        Network network,
        List<ServiceSpec> services,
        Protection protection,
        Boot boot,
        Optional<KeyringSpec> keyring,
        List<Target> targets) {
    public EditionSpec {
        services = List.copyOf(services);
        targets = List.copyOf(targets);
    }

    /** The file's base name without its ending: what stands beside it is called {@code NAME.lock}, {@code NAME.vendor}. */
    public String fileStem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The lock file, beside the edition. */
    public Path lockFile() {
        return folder.resolve(fileStem() + ".lock");
    }

    /** The folder that holds copies of all locked packages when the edition is vendored. */
    public Path vendorFolder() {
        return folder.resolve(fileStem() + ".vendor");
    }

    /** The service with a name, if there is one. */
    public Optional<ServiceSpec> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }
}
