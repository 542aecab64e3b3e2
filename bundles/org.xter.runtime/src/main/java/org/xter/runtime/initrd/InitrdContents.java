package org.xter.runtime.initrd;

import java.util.List;
import java.util.Objects;
import org.xter.store.FileTree;

/**
 * What an initrd is to hold. The libraries that programs are linked with, their loader, the interpreters of scripts and
 * the dependencies of modules come along by themselves.
 *
 * @param programs files that are run
 * @param libraries what programs load at run time by {@code dlopen}: names the loader would search, or paths
 * @param files other files, or whole directories
 * @param modules kernel modules by name or alias, which must exist or be built in
 * @param optionalModules those that are left out when the kernel has none of that name
 * @param decompressModules whether modules are stored plain; the archive is compressed as a whole anyway, and busybox
 *     knows fewer compressions than the kernel's package may use
 * @param own files of ours, put over all else: the init program, configuration, links
 */
public record InitrdContents(
        List<InitrdItem> programs,
        List<InitrdItem> libraries,
        List<InitrdItem> files,
        List<String> modules,
        List<String> optionalModules,
        boolean decompressModules,
        FileTree own) {
    public InitrdContents {
        programs = List.copyOf(programs);
        libraries = List.copyOf(libraries);
        files = List.copyOf(files);
        modules = List.copyOf(modules);
        optionalModules = List.copyOf(optionalModules);
        Objects.requireNonNull(own);
    }
}
