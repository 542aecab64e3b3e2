package org.xter.engine.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** The numeric ids of a tree's users and groups, read from its {@code /etc/passwd} and {@code /etc/group} (passwd(5)). */
public final class Accounts {
    private final Map<String, Long> users;
    private final Map<String, Long> groups;

    private Accounts(Map<String, Long> users, Map<String, Long> groups) {
        this.users = users;
        this.groups = groups;
    }

    /** Reads the accounts of a tree; a tree without the files has only root. */
    public static Accounts of(FileTree tree) throws IOException {
        return new Accounts(read(tree, "etc/passwd"), read(tree, "etc/group"));
    }

    /** A user's id. */
    public OptionalLong user(String name) {
        return find(users, name);
    }

    /** A group's id. */
    public OptionalLong group(String name) {
        return find(groups, name);
    }

    private static OptionalLong find(Map<String, Long> ids, String name) {
        Long id = ids.get(name);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static Map<String, Long> read(FileTree tree, String path) throws IOException {
        Map<String, Long> ids = new TreeMap<>();
        ids.put("root", 0L);
        if (tree.resolve(path).orElse(null) instanceof Entry.File file) {
            String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                String[] fields = line.split(":");
                if (fields.length >= 3 && fields[2].matches("[0-9]{1,10}")) {
                    ids.put(fields[0], Long.parseLong(fields[2]));
                }
            }
        }
        return Collections.unmodifiableMap(ids);
    }
}
