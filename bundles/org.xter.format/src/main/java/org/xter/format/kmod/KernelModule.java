package org.xter.format.kmod;

import java.util.List;
import org.xter.store.Entry;

/**
 * One loadable module.
 *
 * @param name with underscores only, as the kernel shows it
 * @param path relative to the modules' folder, such as {@code kernel/fs/squashfs/squashfs.ko}
 * @param file in the tree it was read from
 * @param information of {@code modinfo}, {@code key=value} in the module's order
 */
public record KernelModule(String name, String path, Entry.File file, List<String> information) {
    /** The values of a key of the module's information, such as {@code alias}, {@code softdep} or {@code firmware}. */
    public List<String> values(String key) {
        String start = key + "=";
        return information.stream()
                .filter(each -> each.startsWith(start))
                .map(each -> each.substring(start.length()))
                .toList();
    }
}
