package org.xter.format.kmod;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The modules that are part of the kernel itself, as {@code modules.builtin} and {@code modules.builtin.modinfo} tell.
 *
 * @param names with underscores, in the kernel's order
 * @param aliases alias as written and module, in the kernel's order
 * @param hasInformation whether there is a {@code modules.builtin.modinfo}
 */
record BuiltinModules(List<String> names, List<Map.Entry<String, String>> aliases, boolean hasInformation) {
    private static final String ALIAS = "alias=";

    static BuiltinModules read(FileTree tree, String folder) throws IOException {
        List<String> names = ModuleFolder.lines(tree, folder + "/modules.builtin").stream()
                .filter(line -> !line.isEmpty() && Character.isLetter(line.charAt(0)))
                .map(ModuleFolder::name)
                .toList();
        Optional<Content> information = ModuleFolder.content(tree, folder + "/modules.builtin.modinfo");
        List<Map.Entry<String, String>> aliases = new ArrayList<>();
        if (information.isPresent()) {
            for (String each :
                    ModuleFile.strings(ByteBuffer.wrap(information.get().bytes()))) {
                int dot = each.indexOf('.');
                if (dot > 0 && each.startsWith(ALIAS, dot + 1)) {
                    aliases.add(Map.entry(
                            each.substring(dot + 1 + ALIAS.length()), ModuleFolder.name(each.substring(0, dot))));
                }
            }
        }
        return new BuiltinModules(names, List.copyOf(aliases), information.isPresent());
    }

    /** Whether a name, {@code -} and {@code _} alike, is that of a built-in module. */
    boolean has(String name) {
        return names.contains(name.replace('-', '_'));
    }

    /** Whether a name fits an alias of a built-in module. */
    boolean hasAlias(String name) {
        String wanted = name.replace('-', '_');
        return aliases.stream()
                .map(alias -> AliasPattern.normalise(alias.getKey()))
                .anyMatch(pattern -> pattern.isPresent() && AliasPattern.matches(pattern.get(), wanted));
    }

    /** Puts the two files into a smaller system's modules' folder, with what is used of them here. */
    void put(FileTree.Builder tree, String folder, Attributes attributes) {
        StringBuilder paths = new StringBuilder();
        names.forEach(name -> paths.append("kernel/").append(name).append(".ko\n"));
        tree.put(folder + "/modules.builtin", new Entry.File(attributes, Content.of(paths.toString())));
        StringBuilder information = new StringBuilder();
        aliases.forEach(alias -> information
                .append(alias.getValue())
                .append('.')
                .append(ALIAS)
                .append(alias.getKey())
                .append('\0'));
        tree.put(
                folder + "/modules.builtin.modinfo",
                new Entry.File(attributes, Content.of(information.toString().getBytes(StandardCharsets.ISO_8859_1))));
    }
}
